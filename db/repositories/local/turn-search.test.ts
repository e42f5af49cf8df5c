import { describe, expect, test } from 'vitest';
import { engines, type TestContext, useContext } from '../../testing/databases.ts';
import { makeConversation } from '../../testing/people.ts';
import { appendTurn, deleteTurnsFrom, restoreTurns } from '../conversation-turns.ts';
import { deleteConversation, renameConversation } from '../conversations.ts';
import { findInConversation, searchTurns } from './turn-search.ts';
import { countPendingTurns, indexNextTurns } from './turn-search-index.ts';
import { searchTerms } from './turn-search-terms.ts';

async function say(
  ctx: TestContext,
  content: string,
  conversation?: { userId: string; conversationId: string },
) {
  ctx.tick(1000);
  const place = conversation ?? (await makeConversation(ctx));
  const turn = await appendTurn(ctx, { ...place, role: 'user', content });
  return { ...place, turnId: turn.id };
}

async function indexAll(ctx: TestContext) {
  while ((await indexNextTurns(ctx, 50)) > 0);
}

async function found(ctx: TestContext, query: string) {
  const { hits, complete } = await searchTurns(ctx, { query, limit: 20 });
  expect(complete).toBe(true);
  return hits.map((hit) => hit.content);
}

describe('searchTerms', () => {
  test('looks for long words anywhere and for short ones at the beginning of words', () => {
    expect(searchTerms('  أحمد AD ')).toEqual([['احمد'], [' ad']]);
    expect(searchTerms('حج')[0]).toEqual(expect.arrayContaining([' حج', ' الحج', ' والحج', ' للحج']));
    expect(searchTerms(' ـ َ … ')).toEqual([]);
  });
});

describe.each(engines)('message search on $name', (engine) => {
  describe.each(['indexed', 'not indexed yet'])('turns that are %s', (state) => {
    const ctx = useContext(engine);
    const settle = async () => {
      if (state === 'indexed') await indexAll(ctx);
    };

    test('spelling variants, marks, case and digits match', async () => {
      const text = 'سألَ أحمد عن حـملة ٢٠٢٦ في Riyadh';
      await say(ctx, text);
      await settle();
      for (const query of ['احمد', 'أحمد', 'حمله', '2026', 'riyadh', 'سأل', 'احمد riyadh', 'حمل']) {
        expect(await found(ctx, query), query).toEqual([text]);
      }
      for (const query of ['سعاد', 'احمد سعاد', '', '%', '_', "'", '\\']) {
        expect(await found(ctx, query), query).toEqual([]);
      }
    });

    test('two letters find words, also behind the article and in brackets', async () => {
      await say(ctx, 'موسم (الحج) قريب');
      await say(ctx, 'المحجوز لا يهم');
      await settle();
      expect(await found(ctx, 'حج')).toEqual(['موسم (الحج) قريب']);
    });

    test('hits come newest first, with title, and at most as many as wanted', async () => {
      const place = await say(ctx, 'كلمةفريدة 0');
      for (let i = 1; i < 5; i++) await say(ctx, `كلمةفريدة ${i}`, place);
      await renameConversation(ctx, place.conversationId, 'عنوان');
      await settle();
      const { hits } = await searchTurns(ctx, { query: 'كلمةفريدة', limit: 3 });
      expect(hits.map((hit) => hit.content.at(-1))).toEqual(['4', '3', '2']);
      expect(hits[0]).toMatchObject({
        conversationId: place.conversationId,
        conversationTitle: 'عنوان',
        role: 'user',
      });
    });

    test('deleted turns and conversations are left out, and are back after undo', async () => {
      const turn = await say(ctx, 'محذوفة');
      await settle();
      await deleteTurnsFrom(ctx, turn.turnId);
      expect(await found(ctx, 'محذوفة')).toEqual([]);
      await restoreTurns(ctx, [turn.turnId]);
      expect(await found(ctx, 'محذوفة')).toEqual(['محذوفة']);
      await deleteConversation(ctx, turn.conversationId);
      expect(await found(ctx, 'محذوفة')).toEqual([]);
    });

    test('one conversation can be searched alone, and all its hits found in reading order', async () => {
      const here = await say(ctx, 'قهوة أولى');
      const second = await say(ctx, 'ثم قهوه ثانية', here);
      await say(ctx, 'قهوة هناك');
      await settle();
      const { hits } = await searchTurns(ctx, { ...here, query: 'قهوة', limit: 9 });
      expect(hits.map((hit) => hit.turnId)).toEqual([second.turnId, here.turnId]);
      const ids = await findInConversation(ctx, { ...here, query: 'قهوة' });
      expect(ids).toEqual([here.turnId, second.turnId]);
    });
  });

  describe('the index', () => {
    const ctx = useContext(engine);

    test('is filled in slices, the newest first, and then has nothing to do', async () => {
      const place = await say(ctx, 'واحد');
      for (const word of ['اثنان', 'ثلاثة']) await say(ctx, word, place);
      expect(await countPendingTurns(ctx)).toBe(3);
      expect(await indexNextTurns(ctx, 2)).toBe(2);
      const { rows } = await ctx.client.query('select body from local.turn_search order by created_at desc');
      expect(rows).toEqual([{ body: ' ثلاثه ' }, { body: ' اثنان ' }]);
      expect([await indexNextTurns(ctx, 2), await indexNextTurns(ctx, 2)]).toEqual([1, 0]);
    });

    test('half of it filled, both halves are searched as one', async () => {
      const place = await say(ctx, 'نصف قديم');
      await indexAll(ctx);
      await say(ctx, 'نصف جديد', place);
      expect(await found(ctx, 'نصف')).toEqual(['نصف جديد', 'نصف قديم']);
    });

    test('finds old turns behind many newer ones', async () => {
      const { userId, conversationId } = await say(ctx, 'إبرة في كومة');
      await ctx.client.exec(`insert into conversation_turns (conversation_id, user_id, turn_number, role, content,
        created_at) select '${conversationId}', '${userId}', i, 'user', 'قش', '2027-01-01'::timestamp + i * interval '1 s'
        from generate_series(10, 3000) i`);
      expect(await found(ctx, 'ابرة')).toEqual(['إبرة في كومة']);
      await indexAll(ctx);
      expect(await found(ctx, 'ابرة')).toEqual(['إبرة في كومة']);
    });

    test('a scan that runs out of time says that it is not complete', async () => {
      const { userId, conversationId } = await say(ctx, 'بعيدة');
      await ctx.client.exec(`insert into conversation_turns (conversation_id, user_id, turn_number, role, content,
        created_at) select '${conversationId}', '${userId}', i, 'user', 'قش', '2028-01-01'::timestamp + i * interval '1 s'
        from generate_series(10, 600) i`);
      const hurried = await searchTurns(ctx, { query: 'بعيدة', limit: 5, scanBudgetMs: 0 });
      expect(hurried).toEqual({ hits: [], complete: false });
      expect((await searchTurns(ctx, { query: 'بعيدة', limit: 5 })).hits).toHaveLength(1);
    });
  });
});
