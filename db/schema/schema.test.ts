import { readFile } from 'node:fs/promises';
import { is } from 'drizzle-orm';
import { getTableConfig, PgDialect, PgTable } from 'drizzle-orm/pg-core';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { columnClasses } from '#shared/domain/columns.ts';
import { engines, useContext } from '../testing/databases.ts';
import { makeConversation, makeUser } from '../testing/people.ts';
import * as schema from './index.ts';

const seedColumn = z.object({
  name: z.string(),
  type: z.string(),
  not_null: z.boolean(),
  primary_key: z.boolean(),
  unique: z.boolean(),
  default: z.string().nullable(),
  references: z.object({ table: z.string(), column: z.string(), on_delete: z.string() }).nullable(),
});
const seedSchema = z.object({
  tables: z.record(z.string(), z.array(seedColumn)),
  indexes: z.array(z.object({ name: z.string(), table: z.string(), columns: z.array(z.string()) })),
});
const seed = seedSchema.parse(
  JSON.parse(await readFile(new URL('../testing/seed-schema.json', import.meta.url), 'utf8')),
);

const types: Record<string, string> = {
  UUID: 'uuid',
  BOOLEAN: 'boolean',
  TIMESTAMP: 'timestamp without time zone',
  INTEGER: 'integer',
  TEXT: 'text',
  JSON: 'jsonb',
  FLOAT: 'double precision',
  DATE: 'date',
};
const typeOf = (type: string) => types[type] ?? type.replace('VARCHAR', 'character varying').toLowerCase();

/** The seed writes NOW(); all times here are UTC. JSON defaults are jsonb. */
function defaultOf({ type, default: value }: z.infer<typeof seedColumn>): string | null {
  if (value === null) return null;
  if (value === 'NOW()') return "timezone('utc'::text, now())";
  if (type === 'JSON') return `${value}::jsonb`;
  if (type.startsWith('VARCHAR')) return `${value}::character varying`;
  if (type === 'FLOAT') return String(Number(value));
  return value.toLowerCase();
}

/** The words in quotes of a condition, each once: however PostgreSQL writes the rest, the members of a list stay. */
function literals(condition: string): string[] {
  const withoutColumns = condition.replace(/"\w+"\."\w+"/g, '');
  return [...new Set(withoutColumns.match(/(?<=['"])[a-z][^'"]*(?=['"])/gi) ?? [])].sort();
}

const foreignKeyRule: Record<string, string> = { CASCADE: 'c' };

describe.each(engines)('the schema on $name', (engine) => {
  const ctx = useContext(engine);
  const query = async <T>(sql: string, row: z.ZodType<T>) => {
    return z.array(row).parse((await ctx.client.query(sql)).rows);
  };

  const catalogueColumn = z.object({
    table: z.string(),
    name: z.string(),
    type: z.string(),
    not_null: z.boolean(),
    default: z.string().nullable(),
    primary_key: z.boolean(),
    unique: z.boolean(),
    references: z.string().nullable(),
  });
  const readColumns = () =>
    query(
      `select c.relname as table, a.attname as name, format_type(a.atttypid, a.atttypmod) as type,
        a.attnotnull as not_null, pg_get_expr(d.adbin, d.adrelid) as default,
        exists (select 1 from pg_index i where i.indrelid = c.oid and i.indisprimary and a.attnum = any(i.indkey))
          as primary_key,
        exists (select 1 from pg_index i where i.indrelid = c.oid and i.indisunique and not i.indisprimary
          and i.indkey::text = a.attnum::text) as unique,
        (select f.confrelid::regclass::text || ':' || f.confdeltype::text from pg_constraint f
          where f.conrelid = c.oid and f.contype = 'f' and f.conkey = array[a.attnum]) as references
      from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
      where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
      order by c.relname, a.attnum`,
      catalogueColumn,
    );

  test("has the seed's ten tables, column for column", async () => {
    const found = await readColumns();
    const wanted = Object.entries(seed.tables).flatMap(([table, columns]) =>
      columns.map((column) => ({
        table,
        name: column.name,
        type: typeOf(column.type),
        not_null: column.not_null,
        default: defaultOf(column),
        primary_key: column.primary_key || (column.name === 'date' && table !== 'users'),
        unique: column.unique,
        references: column.references
          ? `${column.references.table}:${foreignKeyRule[column.references.on_delete]}`
          : null,
      })),
    );
    const names = new Set(wanted.map(({ table, name }) => `${table}.${name}`));
    const own = found.filter(({ table, name }) => names.has(`${table}.${name}`));
    const byName = (a: { table: string; name: string }, b: { table: string; name: string }) =>
      `${a.table}.${a.name}` < `${b.table}.${b.name}` ? -1 : 1;
    expect(own.sort(byName)).toEqual(wanted.sort(byName));
  });

  test("has the seed's indexes, by name", async () => {
    const index = z.object({ name: z.string(), table: z.string(), columns: z.array(z.string()) });
    const found = await query(
      `select i.relname as name, t.relname as table, array_to_json(array(select a.attname
          from unnest(x.indkey) with ordinality k(n, o) join pg_attribute a on a.attrelid = t.oid and a.attnum = k.n
          order by o)) as columns
       from pg_index x join pg_class i on i.oid = x.indexrelid join pg_class t on t.oid = x.indrelid
       where t.relnamespace = 'public'::regnamespace`,
      index,
    );
    expect(found).toEqual(expect.arrayContaining(seed.indexes));
    expect(seed.indexes).toHaveLength(11);
  });

  test('gives every column of every synced table one class', async () => {
    const found: Record<string, string[]> = {};
    for (const { table, name } of await readColumns()) {
      if (table !== 'morvo_migrations') found[table] = [...(found[table] ?? []), name];
    }
    const listed = Object.entries(columnClasses).map(([table, columns]) => [table, Object.keys(columns)]);
    expect(Object.fromEntries(listed)).toEqual(found);
  });

  test('has every CHECK as the code states it: the vocabularies in the database are those of the code', async () => {
    const rows = await query(
      `select conname as name, pg_get_constraintdef(oid) as definition from pg_constraint
       where contype = 'c' and connamespace = 'public'::regnamespace and conparentid = 0
         and conrelid not in (select inhrelid from pg_inherits)`,
      z.object({ name: z.string(), definition: z.string() }),
    );
    const dialect = new PgDialect();
    const stated = Object.values(schema)
      .filter((value) => is(value, PgTable))
      .flatMap((table) => getTableConfig(table).checks)
      .map((check) => [check.name, literals(dialect.sqlToQuery(check.value).sql)]);
    const found = rows.map((row) => [row.name, literals(row.definition)]);
    expect(Object.fromEntries(found)).toEqual(Object.fromEntries(stated));
  });

  test('partitions the analytics tables by date, with a default partition alone', async () => {
    const rows = await query(
      `select inhparent::regclass::text as parent, inhrelid::regclass::text as child from pg_inherits
       join pg_class c on c.oid = inhparent and c.relkind = 'p' order by 1`,
      z.object({ parent: z.string(), child: z.string() }),
    );
    expect(rows).toEqual([
      { parent: 'system_metrics', child: 'system_metrics_default' },
      { parent: 'user_analytics', child: 'user_analytics_default' },
    ]);
  });

  test('takes a row of defaults in every table: each default is in its vocabulary', async () => {
    const { userId, conversationId } = await makeConversation(ctx);
    const minimal = [
      `organizations (name) values ('o')`,
      `user_profiles (user_id) values ('${userId}')`,
      `cultural_contexts (user_id) values ('${userId}')`,
      `conversations (user_id, session_id) values ('${userId}', 's')`,
      `conversation_turns (conversation_id, turn_number, role, content) values ('${conversationId}', 1, 'user', 'x')`,
      `conversation_states (conversation_id, state_name) values ('${conversationId}', 'x')`,
      `agent_interactions (agent_name, agent_type, interaction_type) values ('master_agent', 'master', 'plan')`,
      `user_analytics (user_id, date, week_start, month_start) values ('${userId}', now(), now(), now())`,
      `system_metrics (date, hour) values (now(), 23)`,
      `marketing_insights (insight_type, title, description, insight_data, confidence_score, generated_by_agent)
        values ('risk', 't', 'd', '{}', 0.5, 'master_agent')`,
      `devices (name, platform) values ('d', 'linux')`,
      `audit_log (action, table_name, row_id) values ('create', 't', '${userId}')`,
      `activity_events (kind) values ('session_started')`,
    ];
    for (const row of minimal) await ctx.client.exec(`insert into ${row}`);
  });

  test.each([
    `update users set role = 'root'`,
    `update users set onboarding_stage = 'begun'`,
    `update users set subscription_tier = 'gold'`,
    `insert into user_profiles (region) values ('Dubai')`,
    `insert into user_profiles (primary_marketing_goals) values ('["fame"]')`,
    `insert into user_profiles (primary_marketing_goals) values ('"lead_generation"')`,
    `insert into user_profiles (tags) values ('null')`,
    `insert into cultural_contexts (local_content_preference) values (11)`,
    `insert into cultural_contexts (cultural_taboos_awareness) values ('null')`,
    `insert into conversations (session_id, status) values ('x', 'lost')`,
    `insert into conversations (session_id, user_satisfaction_score) values ('x', 0)`,
    `insert into conversation_turns (turn_number, role, content) values (1, 'robot', 'x')`,
    `insert into conversation_turns (turn_number, role, content, user_rating) values (1, 'user', 'x', 6)`,
    `insert into conversation_turns (turn_number, role, content, ended_as) values (1, 'user', 'x', 'lost')`,
    `insert into conversation_turns (turn_number, role, content, user_feedback) values (1, 'user', 'x', 'meh')`,
    `insert into agent_interactions (agent_name, agent_type, interaction_type) values ('x', 'master', 'plan')`,
    `insert into system_metrics (date, hour) values (now(), 24)`,
    `insert into conversation_states (state_name, completion_percentage) values ('x', 101)`,
  ])('refuses what is outside of a vocabulary or range: %s', async (statement) => {
    await makeUser(ctx);
    await expect(ctx.client.exec(statement)).rejects.toThrow(/violates check constraint/);
  });

  test('deletes what belongs to a user with the user', async () => {
    const { userId } = await makeConversation(ctx);
    await ctx.client.exec(`insert into user_analytics (user_id, date, week_start, month_start)
      values ('${userId}', now(), now(), now())`);
    await ctx.client.exec(`delete from users where id = '${userId}'`);
    const left = await query(
      `select (select count(*) from conversations where user_id = '${userId}')::int
        + (select count(*) from user_analytics where user_id = '${userId}')::int
        + (select count(*) from audit_log where user_id = '${userId}')::int as rows`,
      z.object({ rows: z.number() }),
    );
    expect(left).toEqual([{ rows: 0 }]);
  });
});
