import { PGlite } from '@electric-sql/pglite';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';

const pg = await PGlite.create(process.argv[2], { extensions: { pg_trgm } });
await pg.query('select 1');
process.parentPort.postMessage('opened');
