import { describe, expect, test } from 'vitest';
import { engines, useContext } from '../../testing/databases.ts';
import { makeConversation, makeUser } from '../../testing/people.ts';
import { getDraft, saveDraft } from './drafts.ts';
import { getMeta, setMeta } from './meta.ts';
import { getRecovery, saveRecovery } from './recovery.ts';
import {
  finishRunningAnswer,
  getRunningAnswer,
  listRunningAnswers,
  saveRunningAnswer,
  startRunningAnswer,
} from './running-answers.ts';

describe.each(engines)('local records on $name', (engine) => {
  const ctx = useContext(engine);

  test('a draft is kept until it is empty', async () => {
    expect(await getDraft(ctx, 'new')).toBe('');
    await saveDraft(ctx, 'new', 'حملة');
    await saveDraft(ctx, 'new', 'حملة رمضان');
    expect(await getDraft(ctx, 'new')).toBe('حملة رمضان');
    await saveDraft(ctx, 'new', '');
    const { rows } = await ctx.client.query('select * from local.drafts');
    expect(rows).toEqual([]);
  });

  test('a new recovery code replaces the one before', async () => {
    const userId = await makeUser(ctx);
    expect(await getRecovery(ctx, userId)).toBeNull();
    await saveRecovery(ctx, userId, 'first');
    await saveRecovery(ctx, userId, 'second');
    expect((await getRecovery(ctx, userId))?.codeHash).toBe('second');
  });

  test('meta keeps values of any shape', async () => {
    expect(await getMeta(ctx, 'k')).toBeUndefined();
    await setMeta(ctx, 'k', { deep: [1, 'two'] });
    expect(await getMeta(ctx, 'k')).toEqual({ deep: [1, 'two'] });
    await setMeta(ctx, 'k', '1');
    expect(await getMeta(ctx, 'k')).toBe('1');
  });

  test('a running answer grows, is listed, and ends once', async () => {
    const { userId, conversationId } = await makeConversation(ctx);
    const turnId = ctx.newId();
    const begun = await startRunningAnswer(ctx, {
      turnId,
      userId,
      conversationId,
      userTurnId: ctx.newId(),
      turnNumber: 2,
      meta: { attempt: 1 },
    });
    expect(begun.content).toBe('');
    ctx.tick(1000);
    await saveRunningAnswer(ctx, turnId, { content: 'مرحبا', language: 'ar' });
    const row = await getRunningAnswer(ctx, turnId);
    expect(row).toMatchObject({ content: 'مرحبا', language: 'ar', meta: { attempt: 1 } });
    expect(row?.updatedAt).not.toBe(begun.updatedAt);
    expect(await listRunningAnswers(ctx)).toEqual([row]);
    expect(await listRunningAnswers(ctx, ctx.newId())).toEqual([]);
    expect(await finishRunningAnswer(ctx, turnId)).toEqual(row);
    expect(await finishRunningAnswer(ctx, turnId)).toBeNull();
  });
});
