import { describe, expect, test } from 'vitest';
import { rowId } from '../ids.ts';
import { engines, useContext } from '../testing/databases.ts';
import { makeUser } from '../testing/people.ts';
import { listAuditLog } from './audit-log.ts';
import { getCulturalContext, saveCulturalContext } from './cultural-contexts.ts';
import { getUserProfile, saveUserProfile } from './user-profiles.ts';
import {
  createUser,
  deleteUser,
  findUserByEmail,
  getUser,
  listUsers,
  recordLogin,
  restoreUser,
  touchUser,
  updatePasswordHash,
  updateUser,
} from './users.ts';

describe.each(engines)('people on $name', (engine) => {
  const ctx = useContext(engine);

  describe('users', () => {
    test('are found by e-mail whatever its case, and an address is taken once', async () => {
      const user = await createUser(ctx, { email: ' Noura@Example.SA ', hashedPassword: 'h' });
      expect(user).toMatchObject({ email: 'Noura@Example.SA', role: 'consultant', createdBy: user.id });
      expect((await findUserByEmail(ctx, 'noura@example.sa'))?.id).toBe(user.id);
      expect(await findUserByEmail(ctx, 'nobody@example.sa')).toBeNull();
      const again = createUser(ctx, { email: 'NOURA@example.sa', hashedPassword: 'h' });
      await expect(again).rejects.toMatchObject({ code: 'ACCOUNT_EMAIL_TAKEN' });
    });

    test('deletion is soft, hides the user, and can be taken back', async () => {
      const id = await makeUser(ctx);
      const email = `${id}@example.sa`;
      await deleteUser(ctx, id);
      expect(await findUserByEmail(ctx, email)).toBeNull();
      expect((await getUser(ctx, id))?.deletedAt).not.toBeNull();
      await restoreUser(ctx, id);
      expect((await findUserByEmail(ctx, email))?.deletedAt).toBeNull();
    });

    test('a sign-in counts', async () => {
      const id = await makeUser(ctx);
      await recordLogin(ctx, id);
      ctx.tick(1000);
      const user = await recordLogin(ctx, id);
      expect(user.loginCount).toBe(2);
      expect(user.lastLoginAt).toBe(user.lastActivityAt);
      ctx.tick(1000);
      await touchUser(ctx, id);
      expect((await getUser(ctx, id))?.lastActivityAt).not.toBe(user.lastLoginAt);
    });

    test('an update writes changed columns only, and logs old and new values', async () => {
      const id = await makeUser(ctx);
      await updateUser(ctx, id, { firstName: 'نورة', lastName: null });
      const first = await getUser(ctx, id);
      ctx.tick(60_000);
      // Nothing changes: no write, no log entry, updated_at stays.
      await updateUser(ctx, id, { firstName: 'نورة', title: undefined });
      expect(await getUser(ctx, id)).toEqual(first);
      const { items } = await listAuditLog(ctx, { rowId: id, limit: 10 });
      expect(
        items.map(({ action, changedColumns, changes }) => ({ action, changedColumns, changes })),
      ).toEqual([
        {
          action: 'update',
          changedColumns: ['first_name'],
          changes: { first_name: { old: null, new: 'نورة' } },
        },
        { action: 'create', changedColumns: expect.arrayContaining(['email']), changes: null },
      ]);
    });

    test('a password hash never reaches the log', async () => {
      const id = await makeUser(ctx);
      await updatePasswordHash(ctx, id, 'argon2-secret');
      expect((await getUser(ctx, id))?.hashedPassword).toBe('argon2-secret');
      const { items } = await listAuditLog(ctx, { rowId: id, limit: 10 });
      expect(JSON.stringify(items)).not.toContain('argon2');
      expect(items[0]).toMatchObject({ changedColumns: ['hashed_password'], changes: {} });
    });

    test('the log says who changed what on which device', async () => {
      const id = await makeUser(ctx);
      const actor = { userId: ctx.newId(), deviceId: ctx.newId() };
      await updateUser({ ...ctx, db: ctx.db, actor }, id, { title: 'د.' });
      const { items } = await listAuditLog(ctx, { userId: id, limit: 1 });
      expect(items[0]).toMatchObject({ actorId: actor.userId, deviceId: actor.deviceId, userId: id });
    });

    test('a change and its log entry are one: when one fails, neither is there', async () => {
      const id = await makeUser(ctx);
      const broken = { ...ctx, db: ctx.db, newId: () => 'no uuid' };
      await expect(updateUser(broken, id, { title: 'د.' })).rejects.toThrow();
      expect((await getUser(ctx, id))?.title).toBeNull();
    });

    test('updating who is not there says NOT_FOUND', async () => {
      const update = updateUser(ctx, ctx.newId(), { title: 'x' });
      await expect(update).rejects.toMatchObject({ code: 'NOT_FOUND' });
    });

    test('are paged, newest first', async () => {
      const made: string[] = [];
      for (let i = 0; i < 5; i++) {
        ctx.tick(i === 2 ? 0 : 1);
        made.unshift(await makeUser(ctx));
      }
      const first = await listUsers(ctx, { limit: 2 });
      const second = await listUsers(ctx, { limit: 3, cursor: first.nextCursor });
      expect([...first.items, ...second.items].map((user) => user.id)).toEqual(made);
    });

    test('a cursor that somebody made up is refused', async () => {
      for (const cursor of ['x', 'bnVsbA', Buffer.from('["a","b"]').toString('base64url')]) {
        await expect(listUsers(ctx, { limit: 1, cursor })).rejects.toMatchObject({ code: 'INPUT_INVALID' });
      }
    });
  });

  test('a profile is made once with the id that follows from the user, then patched', async () => {
    const userId = await makeUser(ctx);
    expect(await getUserProfile(ctx, userId)).toBeNull();
    const made = await saveUserProfile(ctx, userId, { city: 'جدة', primaryMarketingGoals: ['online_sales'] });
    expect(made).toMatchObject({
      id: rowId('user_profiles', userId),
      country: 'Saudi Arabia',
      profileCompletionPercentage: 10,
    });
    ctx.tick(1000);
    const patched = await saveUserProfile(ctx, userId, { city: 'جدة', notes: 'ملاحظة' });
    expect(patched).toMatchObject({ city: 'جدة', notes: 'ملاحظة', primaryMarketingGoals: ['online_sales'] });
    expect(patched.lastProfileUpdate).toBe(patched.updatedAt);
    const unchanged = await saveUserProfile(ctx, userId, { primaryMarketingGoals: ['online_sales'] });
    expect(unchanged).toEqual(patched);
  });

  test('a cultural context is made once with the id that follows from the user, then patched', async () => {
    const userId = await makeUser(ctx);
    const made = await saveCulturalContext(ctx, userId, { regionalDialectPreference: 'hijazi' });
    expect(made).toMatchObject({ id: rowId('cultural_contexts', userId), localContentPreference: 7 });
    await saveCulturalContext(ctx, userId, {
      localContentPreference: 9,
      culturalTaboosAwareness: ['الكحول'],
    });
    expect(await getCulturalContext(ctx, userId)).toMatchObject({
      regionalDialectPreference: 'hijazi',
      localContentPreference: 9,
      culturalTaboosAwareness: ['الكحول'],
    });
  });
});
