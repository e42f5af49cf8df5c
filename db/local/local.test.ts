import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { arabicDigits, arabicFolding, normalizeArabic } from '#shared/domain/arabic.ts';
import { renameConversation } from '../repositories/conversations.ts';
import { saveRunningAnswer, startRunningAnswer } from '../repositories/local/running-answers.ts';
import { engines, useContext } from '../testing/databases.ts';
import { makeConversation } from '../testing/people.ts';
import { createPGlite } from '../testing/pglite-template.ts';

const range = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, offset) => first + offset);

describe.each(engines)('local.normalize_arabic on $name', (engine) => {
  const ctx = useContext(engine);
  const rows = z.array(z.object({ input: z.string(), output: z.string() }));
  const normalizeAll = async (texts: readonly string[]) => {
    const result = await ctx.client.query(
      `select t as input, local.normalize_arabic(t) as output from jsonb_array_elements_text($1::jsonb) t`,
      [JSON.stringify(texts)],
    );
    return rows.parse(result.rows);
  };
  const expectAgreement = async (texts: readonly string[]) => {
    for (const { input, output } of await normalizeAll(texts)) {
      expect(output, JSON.stringify(input)).toBe(normalizeArabic(input));
    }
  };

  test('agrees with normalizeArabic on every character of the scripts in use', async () => {
    // Up to U+2FFF and Arabic's presentation forms; beyond, the case pairs depend on the version of Unicode.
    const codes = [...range(0x1, 0x2fff), ...range(0xfb50, 0xfeff)];
    await expectAgreement(codes.map((code) => `a${String.fromCharCode(code)}b`));
  });

  test('agrees with normalizeArabic on any mixture of Arabic, marks, spaces and Latin', async () => {
    const special = [...arabicFolding.flat(), ...arabicDigits].join('');
    const piece = fc.oneof(
      fc.constantFrom(
        ...special,
        'ـ',
        'َ',
        'ّ',
        '\u200f',
        '\u202b',
        '\u2066',
        '\u00a0',
        '\t',
        '\n',
        ' ',
        'İ',
        'Σ',
      ),
      fc.integer({ min: 1, max: 0x2fff }).map((code) => String.fromCharCode(code)),
    );
    const texts = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));
    await fc.assert(fc.asyncProperty(fc.array(texts, { minLength: 1, maxLength: 40 }), expectAgreement), {
      numRuns: 25,
    });
  });
});

describe('change notification', () => {
  // LISTEN is part of PGlite's own interface, so this runs there alone.
  let pglite: Awaited<ReturnType<typeof createPGlite>>;
  let changed: string[] = [];
  beforeAll(async () => {
    pglite = await createPGlite();
    await pglite.listen('changed', (table) => void changed.push(table));
  });
  afterAll(() => pglite.close());
  const changesOf = async (statement: string) => {
    changed = [];
    await pglite.exec(statement);
    return [...changed].sort();
  };

  test('names the table of every insert, update, delete and truncate, once per transaction', async () => {
    const insert = `insert into devices (name, platform) values ('d', 'linux')`;
    expect(await changesOf(insert)).toEqual(['devices']);
    expect(await changesOf(`begin; ${insert}; ${insert}; commit`)).toEqual(['devices']);
    expect(await changesOf(`begin; ${insert}; rollback`)).toEqual([]);
    expect(await changesOf(`update devices set name = 'e'`)).toEqual(['devices']);
    expect(await changesOf('delete from devices')).toEqual(['devices']);
    expect(await changesOf('truncate devices')).toEqual(['devices']);
  });

  test('names tables that a cascade deletes from, and the partitioned table instead of its partition', async () => {
    await pglite.exec(`insert into users (email, hashed_password) values ('a@b.sa', 'x');
      insert into conversations (user_id, session_id) select id, 's' from users`);
    const analytics = `insert into user_analytics (user_id, date, week_start, month_start)
      select id, now(), now(), now() from users`;
    expect(await changesOf(analytics)).toEqual(['user_analytics']);
    expect(await changesOf('delete from users')).toEqual(
      expect.arrayContaining(['conversations', 'user_analytics', 'users']),
    );
  });

  test('also tells of what sync writes with triggers off', async () => {
    const statement = `begin; set local session_replication_role = replica;
      insert into organizations (name) values ('o'); commit`;
    expect(await changesOf(statement)).toEqual(['organizations']);
  });

  test('watches every table of the app', async () => {
    const { rows } = await pglite.query(
      `select c.relname from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
         and not c.relispartition and c.relname <> 'morvo_migrations' and not exists (select 1 from pg_trigger t
         where t.tgrelid = c.oid and t.tgname = 'notify_changed' and t.tgenabled = 'A')`,
    );
    expect(rows).toEqual([]);
  });
});

describe.each(engines)('running answers on $name', (engine) => {
  const ctx = useContext(engine);
  test('go with their conversation', async () => {
    const { userId, conversationId } = await makeConversation(ctx);
    const turnId = ctx.newId();
    const answer = { turnId, userId, conversationId, userTurnId: ctx.newId(), turnNumber: 2 };
    await startRunningAnswer(ctx, answer);
    await renameConversation(ctx, conversationId, 'still there');
    expect(await saveRunningAnswer(ctx, turnId, { content: 'x' })).toBe(true);
    await ctx.client.exec(`delete from conversations where id = '${conversationId}'`);
    expect(await saveRunningAnswer(ctx, turnId, { content: 'y' })).toBe(false);
  });
});
