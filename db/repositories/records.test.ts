import { describe, expect, test } from 'vitest';
import { engines, useContext } from '../testing/databases.ts';
import { makeUser } from '../testing/people.ts';
import { listActivity, recordActivity } from './activity-events.ts';
import { createDevice, getDevice, listDevices, revokeDevice, updateDevice } from './devices.ts';
import {
  createInsight,
  deleteInsight,
  dismissInsight,
  getInsight,
  listInsights,
  rateInsight,
  restoreInsight,
  setInsightImplemented,
  updateInsight,
} from './marketing-insights.ts';
import {
  createOrganization,
  getOrganization,
  listOrganizations,
  updateOrganization,
} from './organizations.ts';
import { listSystemMetrics, saveSystemMetrics } from './system-metrics.ts';
import { listUserAnalytics, refreshUserAnalytics } from './user-analytics.ts';

describe.each(engines)('records on $name', (engine) => {
  const ctx = useContext(engine);

  describe('insights', () => {
    const make = (userId: string, title: string) =>
      createInsight(ctx, {
        userId,
        title,
        insightType: 'opportunity',
        description: 'd',
        insightData: { share: 0.5 },
        confidenceScore: 0.8,
        generatedByAgent: 'data_synthesis_agent',
        dataSources: ['playbook'],
      });
    const listed = async (userId: string) => {
      const { items } = await listInsights(ctx, { userId, limit: 20 });
      return items.map((item) => item.title);
    };

    test('are paged, newest first; dismissed and deleted ones are left out until taken back', async () => {
      const userId = await makeUser(ctx);
      const a = await make(userId, 'a');
      ctx.tick(1);
      const b = await make(userId, 'b');
      ctx.tick(1);
      await make(userId, 'c');
      const first = await listInsights(ctx, { userId, limit: 2 });
      const second = await listInsights(ctx, { userId, limit: 2, cursor: first.nextCursor });
      expect([first.items.length, second.items.map((item) => item.title), second.nextCursor]).toEqual([
        2,
        ['a'],
        null,
      ]);
      await dismissInsight(ctx, a.id);
      await deleteInsight(ctx, b.id);
      expect(await listed(userId)).toEqual(['c']);
      const dismissed = await listInsights(ctx, { userId, status: 'dismissed', limit: 5 });
      expect(dismissed.items.map((item) => item.title)).toEqual(['a']);
      await restoreInsight(ctx, a.id);
      await restoreInsight(ctx, b.id);
      expect(await listed(userId)).toEqual(['c', 'b', 'a']);
    });

    test('are rated, patched, and put to work on a date', async () => {
      const userId = await makeUser(ctx);
      const { id } = await make(userId, 'a');
      await rateInsight(ctx, id, 5);
      await updateInsight(ctx, id, { priority: 'high' });
      const done = await setInsightImplemented(ctx, id, true);
      expect(done).toMatchObject({
        implemented: true,
        status: 'implemented',
        userRating: 5,
        priority: 'high',
      });
      ctx.tick(1000);
      expect(await setInsightImplemented(ctx, id, true)).toEqual(done);
      await setInsightImplemented(ctx, id, false);
      expect(await getInsight(ctx, id)).toMatchObject({ implementationDate: null, status: 'active' });
    });
  });

  test('organisations', async () => {
    const made = await createOrganization(ctx, { name: 'شركة' });
    expect(made).toMatchObject({ timezone: 'Asia/Riyadh', settings: {} });
    await updateOrganization(ctx, made.id, { settings: { hourly_cost_usd: 30 } });
    expect((await getOrganization(ctx, made.id))?.settings).toEqual({ hourly_cost_usd: 30 });
    const { items } = await listOrganizations(ctx, { limit: 5 });
    expect(items.map((item) => item.id)).toEqual([made.id]);
  });

  test('devices are registered, renamed and revoked', async () => {
    const userId = await makeUser(ctx);
    const { id } = await createDevice(ctx, {
      userId,
      name: 'ThinkPad',
      platform: 'linux',
      appVersion: '0.1.0',
    });
    await updateDevice(ctx, id, { name: 'حاسوب المكتب' });
    expect((await listDevices(ctx, { userId, limit: 5 })).items.map((item) => item.name)).toEqual([
      'حاسوب المكتب',
    ]);
    await revokeDevice(ctx, id);
    expect((await listDevices(ctx, { userId, limit: 5 })).items).toEqual([]);
    expect((await getDevice(ctx, id))?.revokedAt).not.toBeNull();
  });

  test('activity is listed by kind, newest first', async () => {
    const userId = await makeUser(ctx);
    await recordActivity(ctx, { userId, kind: 'session_started' });
    ctx.tick(1);
    await recordActivity(ctx, { userId, kind: 'feature_used', feature: 'search', data: { results: 3 } });
    const all = await listActivity(ctx, { userId, limit: 1 });
    const rest = await listActivity(ctx, { userId, limit: 5, cursor: all.nextCursor });
    expect([...all.items, ...rest.items].map((item) => item.kind)).toEqual([
      'feature_used',
      'session_started',
    ]);
    const used = await listActivity(ctx, { userId, kind: 'feature_used', limit: 5 });
    expect(used.items).toMatchObject([{ feature: 'search', data: { results: 3 } }]);
  });

  test('analytics are listed by day', async () => {
    const userId = await makeUser(ctx);
    for (const day of ['2026-03-03', '2026-03-01', '2026-03-09'])
      await refreshUserAnalytics(ctx, userId, day);
    const days = await listUserAnalytics(ctx, { userId, from: '2026-03-01', to: '2026-03-03' });
    expect(days.map((row) => row.date)).toEqual(['2026-03-01', '2026-03-03']);
  });

  test('an hour of system metrics is one row, however often it is saved', async () => {
    const { id: organizationId } = await createOrganization(ctx, { name: 'o' });
    const at = { organizationId, date: '2026-03-01', hour: 9 };
    await saveSystemMetrics(ctx, at, { totalRequests: 1, agentInteractions: { master_agent: 1 } });
    await saveSystemMetrics(ctx, at, { totalRequests: 2 });
    await saveSystemMetrics(ctx, { ...at, organizationId: null }, { totalRequests: 9 });
    const rows = await listSystemMetrics(ctx, { organizationId, from: '2026-03-01', to: '2026-03-01' });
    expect(rows).toMatchObject([{ hour: 9, totalRequests: 2, agentInteractions: { master_agent: 1 } }]);
  });
});
