import { config } from 'zod';

// A script that a test puts into the page may make functions from text, what it leaves behind may not; zod asks once and
// would then fail. Imported before every schema.
config({ jitless: true });
