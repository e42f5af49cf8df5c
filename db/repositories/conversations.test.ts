import { describe, expect, test } from 'vitest';
import { engines, useContext } from '../testing/databases.ts';
import { makeConversation, makeUser } from '../testing/people.ts';
import {
  getInteraction,
  interactionsOfTurn,
  listInteractions,
  recordInteractions,
  updateInteraction,
} from './agent-interactions.ts';
import { listAuditLog } from './audit-log.ts';
import { completeState, currentState, enterState, listStates, updateState } from './conversation-states.ts';
import {
  allTurns,
  appendTurn,
  countTurns,
  deleteTurnsFrom,
  getTurn,
  latestTurns,
  rateTurn,
  setTurnFeedback,
  turnsAfter,
  turnsBefore,
  turnsFrom,
  updateTurn,
} from './conversation-turns.ts';
import {
  archiveConversation,
  createConversation,
  deleteConversation,
  getConversation,
  listConversations,
  renameConversation,
  restoreConversation,
  unarchiveConversation,
  updateConversation,
} from './conversations.ts';

describe.each(engines)('conversations on $name', (engine) => {
  const ctx = useContext(engine);

  const titles = async (userId: string, filter: 'active' | 'archived' | 'deleted' | 'all') => {
    const { items } = await listConversations(ctx, { userId, filter, limit: 50 });
    return items.map((item) => item.title);
  };

  test('are listed by activity, newest first, a page at a time, also where times are equal', async () => {
    const userId = await makeUser(ctx);
    const made: string[] = [];
    for (let i = 0; i < 7; i++) {
      if (i % 3 === 0) ctx.tick(1);
      made.unshift((await createConversation(ctx, { userId })).id);
    }
    const listed: string[] = [];
    let cursor: string | null = null;
    do {
      const page = await listConversations(ctx, { userId, limit: 3, cursor });
      listed.push(...page.items.map((item) => item.id));
      cursor = page.nextCursor;
    } while (cursor);
    expect(listed).toEqual(made);
  });

  test('paging loses nothing where times differ by a microsecond', async () => {
    const userId = await makeUser(ctx);
    for (const micros of ['000001', '000002', '000003']) {
      await createConversation(ctx, { userId, startedAt: `2026-01-01 00:00:00.${micros}`, title: micros });
    }
    const first = await listConversations(ctx, { userId, limit: 1 });
    const rest = await listConversations(ctx, { userId, limit: 5, cursor: first.nextCursor });
    expect([...first.items, ...rest.items].map((item) => item.title)).toEqual(['000003', '000002', '000001']);
  });

  test('a new turn brings its conversation to the top', async () => {
    const userId = await makeUser(ctx);
    const old = await createConversation(ctx, { userId, title: 'old' });
    ctx.tick(1000);
    await createConversation(ctx, { userId, title: 'new' });
    ctx.tick(1000);
    await appendTurn(ctx, { conversationId: old.id, userId, role: 'user', content: 'x' });
    expect(await titles(userId, 'active')).toEqual(['old', 'new']);
  });

  test('rename, archive and back, delete and undo', async () => {
    const { userId, conversationId } = await makeConversation(ctx);
    await renameConversation(ctx, conversationId, 'حملة رمضان');
    await archiveConversation(ctx, conversationId);
    expect([await titles(userId, 'active'), await titles(userId, 'archived')]).toEqual([[], ['حملة رمضان']]);
    expect(await unarchiveConversation(ctx, conversationId)).toMatchObject({
      status: 'active',
      isActive: true,
    });
    await deleteConversation(ctx, conversationId);
    expect(await titles(userId, 'active')).toEqual([]);
    expect(await titles(userId, 'deleted')).toEqual(['حملة رمضان']);
    await restoreConversation(ctx, conversationId);
    expect(await titles(userId, 'active')).toEqual(['حملة رمضان']);
    const { items } = await listAuditLog(ctx, { rowId: conversationId, limit: 20 });
    expect(items.map((item) => item.action)).toEqual([
      'restore',
      'delete',
      'update',
      'update',
      'update',
      'create',
    ]);
  });

  test('a completed conversation leaves the archive as completed', async () => {
    const { conversationId } = await makeConversation(ctx);
    await updateConversation(ctx, conversationId, { isCompleted: true, completionReason: 'goal_reached' });
    await archiveConversation(ctx, conversationId);
    expect((await unarchiveConversation(ctx, conversationId)).status).toBe('completed');
  });

  test('are listed for their own user alone', async () => {
    await makeConversation(ctx);
    expect(await titles(await makeUser(ctx), 'all')).toEqual([]);
    expect(await getConversation(ctx, ctx.newId())).toBeNull();
  });

  describe('turns', () => {
    const fill = async (turns: number) => {
      const { userId, conversationId } = await makeConversation(ctx);
      const ids: string[] = [];
      for (let i = 0; i < turns; i++) {
        const role = i % 2 ? 'assistant' : 'user';
        ids.push((await appendTurn(ctx, { conversationId, userId, role, content: `${i}` })).id);
      }
      return { userId, conversationId, ids };
    };
    const idsOf = (page: { turns: { id: string }[] }) => page.turns.map((turn) => turn.id);

    test('are numbered as they come', async () => {
      const { conversationId } = await fill(3);
      expect((await allTurns(ctx, conversationId)).map((turn) => turn.turnNumber)).toEqual([1, 2, 3]);
    });

    test('a page before, after and from a turn, with whether there is more', async () => {
      const { conversationId, ids } = await fill(7);
      const latest = await latestTurns(ctx, { conversationId, limit: 3 });
      expect([idsOf(latest), latest.hasMore]).toEqual([ids.slice(4), true]);
      const before = await turnsBefore(ctx, { conversationId, before: ids[4] ?? '', limit: 4 });
      expect([idsOf(before), before.hasMore]).toEqual([ids.slice(0, 4), false]);
      const after = await turnsAfter(ctx, { conversationId, after: ids[1] ?? '', limit: 2 });
      expect([idsOf(after), after.hasMore]).toEqual([ids.slice(2, 4), true]);
      const from = await turnsFrom(ctx, { conversationId, at: ids[5] ?? '', limit: 9 });
      expect([idsOf(from), from.hasMore]).toEqual([ids.slice(5), false]);
      await expect(turnsBefore(ctx, { conversationId, before: ctx.newId(), limit: 1 })).rejects.toMatchObject(
        { code: 'NOT_FOUND' },
      );
    });

    test('two laptops may give the same number: order is by number, time and id', async () => {
      const { userId, conversationId } = await makeConversation(ctx);
      const turn = { conversationId, userId, role: 'user', turnNumber: 1 } as const;
      await appendTurn(ctx, { ...turn, content: 'b', createdAt: '2026-01-01 00:00:02' });
      await appendTurn(ctx, { ...turn, content: 'a', createdAt: '2026-01-01 00:00:01' });
      await appendTurn(ctx, { ...turn, content: 'c', createdAt: '2026-01-01 00:00:02' });
      const order = (await allTurns(ctx, conversationId)).map((row) => row.content);
      expect(order).toEqual(['a', 'b', 'c']);
      const [, b] = await allTurns(ctx, conversationId);
      const after = await turnsAfter(ctx, { conversationId, after: b?.id ?? '', limit: 5 });
      expect(after.turns.map((row) => row.content)).toEqual(['c']);
    });

    test('deleting a turn deletes those after it, and their numbers are not used again', async () => {
      const { userId, conversationId, ids } = await fill(5);
      expect(await deleteTurnsFrom(ctx, ids[3] ?? '')).toEqual(ids.slice(3));
      expect(idsOf(await latestTurns(ctx, { conversationId, limit: 9 }))).toEqual(ids.slice(0, 3));
      expect(await countTurns(ctx, conversationId)).toBe(3);
      const next = await appendTurn(ctx, { conversationId, userId, role: 'assistant', content: 'anew' });
      expect(next.turnNumber).toBe(6);
      expect(await deleteTurnsFrom(ctx, ids[2] ?? '', { keepTurn: true })).toEqual([next.id]);
      expect((await getTurn(ctx, ids[2] ?? ''))?.deletedAt).toBeNull();
    });

    test('rating and feedback can be given and taken back; analysis columns can be filled in', async () => {
      const { ids } = await fill(2);
      const id = ids[1] ?? '';
      await rateTurn(ctx, id, 4);
      await setTurnFeedback(ctx, id, 'negative');
      await updateTurn(ctx, id, { intentDetected: 'campaign', entitiesExtracted: [{ season: 'ramadan' }] });
      expect(await getTurn(ctx, id)).toMatchObject({
        userRating: 4,
        userFeedback: 'negative',
        entitiesExtracted: [{ season: 'ramadan' }],
      });
      await rateTurn(ctx, id, null);
      await setTurnFeedback(ctx, id, null);
      expect(await getTurn(ctx, id)).toMatchObject({ userRating: null, userFeedback: null });
      await expect(rateTurn(ctx, id, 6)).rejects.toThrow();
    });

    test('content is kept as it is, and is not in the audit log', async () => {
      const { userId, conversationId } = await makeConversation(ctx);
      const content = `${'م'.repeat(100_000)} 😀 \u202e"'\\ <b>`;
      const turn = await appendTurn(ctx, { conversationId, userId, role: 'user', content });
      expect((await getTurn(ctx, turn.id))?.content).toBe(content);
      const { items } = await listAuditLog(ctx, { rowId: turn.id, limit: 5 });
      expect(items).toHaveLength(1);
      expect(JSON.stringify(items)).not.toContain('ممم');
    });

    test('a turn that cannot be inserted leaves the conversation as it was', async () => {
      const { userId, conversationId } = await makeConversation(ctx);
      const before = await getConversation(ctx, conversationId);
      ctx.tick(5000);
      const bad = { conversationId, userId, role: 'assistant', content: 'x', agentConfidence: 2 } as const;
      await expect(appendTurn(ctx, bad)).rejects.toThrow();
      expect(await getConversation(ctx, conversationId)).toEqual(before);
    });
  });

  describe('agent interactions', () => {
    test('are the trace of an answer, in order', async () => {
      const { userId, conversationId } = await makeConversation(ctx);
      const turnId = ctx.newId();
      const run = { userId, conversationId, turnId };
      await recordInteractions(ctx, [
        { ...run, agentName: 'master_agent', interactionType: 'plan', createdAt: '2026-01-01 00:00:02' },
        {
          ...run,
          agentName: 'perplexity_agent',
          interactionType: 'research',
          createdAt: '2026-01-01 00:00:01',
        },
      ]);
      const trace = await interactionsOfTurn(ctx, turnId);
      expect(trace.map((row) => [row.agentName, row.agentType])).toEqual([
        ['perplexity_agent', 'perplexity'],
        ['master_agent', 'master'],
      ]);
    });

    test('a deferred run is found, and becomes what it did', async () => {
      const { userId, conversationId } = await makeConversation(ctx);
      const [row] = await recordInteractions(ctx, [
        { userId, conversationId, agentName: 'perplexity_agent', interactionType: 'deferred', success: null },
      ]);
      const id = row?.id ?? '';
      const waiting = () => listInteractions(ctx, { userId, interactionType: 'deferred', limit: 9 });
      expect((await waiting()).items.map((item) => item.id)).toEqual([id]);
      await updateInteraction(ctx, id, { interactionType: 'research', success: true, tokensConsumed: 10 });
      expect((await waiting()).items).toEqual([]);
      expect(await getInteraction(ctx, id)).toMatchObject({ success: true, tokensConsumed: 10 });
      expect((await getConversation(ctx, conversationId))?.involvedAgents).toEqual(['perplexity_agent']);
    });
  });

  test('states follow each other; leaving one completes it', async () => {
    const { userId, conversationId } = await makeConversation(ctx);
    const first = await enterState(ctx, { conversationId, userId, stateName: 'personal' });
    await updateState(ctx, first.id, { completionPercentage: 50, stateData: { asked: 2 } });
    ctx.tick(90_000);
    const second = await enterState(ctx, { conversationId, userId, stateName: 'business' });
    expect(second.previousState).toBe('personal');
    expect(await currentState(ctx, conversationId)).toEqual(second);
    expect((await listStates(ctx, conversationId))[0]).toMatchObject({
      isCompleted: true,
      completionPercentage: 100,
      durationSeconds: 90,
      stateData: { asked: 2 },
    });
    await completeState(ctx, second.id);
    expect(await currentState(ctx, conversationId)).toBeNull();
  });
});
