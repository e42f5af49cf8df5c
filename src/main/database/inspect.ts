import type { PGlite } from '@electric-sql/pglite';
import { z } from 'zod';

const row = z.object({
  email: z.string(),
  conversations: z.coerce.number(),
  turns: z.coerce.number(),
  insights: z.coerce.number(),
  lastActivityAt: z.coerce.date().nullable(),
});

/** Reads what a database of this app holds; throws when it is none. It runs on older schemas too: it names no new column. */
export async function inspectDatabase(pg: PGlite): Promise<z.infer<typeof row>> {
  const { rows } = await pg.query(`
    select (select email from users order by created_at limit 1) as email,
           (select count(*) from conversations) as conversations,
           (select count(*) from conversation_turns) as turns,
           (select count(*) from marketing_insights) as insights,
           (select extract(epoch from max(last_activity_at))::float8 * 1000 from conversations) as "lastActivityAt"`);
  return row.parse(rows[0]);
}
