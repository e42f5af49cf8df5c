import fc from 'fast-check';
import { v5 } from 'uuid';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { rowId, rowIdNamespace } from '../ids.ts';
import { recordActivity } from '../repositories/activity-events.ts';
import { recordInteractions } from '../repositories/agent-interactions.ts';
import {
  appendTurn,
  deleteTurnsFrom,
  rateTurn,
  restoreTurns,
  setTurnFeedback,
} from '../repositories/conversation-turns.ts';
import { getConversation, refreshConversation } from '../repositories/conversations.ts';
import { saveCulturalContext } from '../repositories/cultural-contexts.ts';
import { createInsight, dismissInsight, setInsightImplemented } from '../repositories/marketing-insights.ts';
import { createOrganization } from '../repositories/organizations.ts';
import { dayOf, getUserAnalytics, refreshUserAnalytics } from '../repositories/user-analytics.ts';
import { getUserProfile, saveUserProfile } from '../repositories/user-profiles.ts';
import { updateUser } from '../repositories/users.ts';
import { engines, useContext } from '../testing/databases.ts';
import { makeConversation, makeUser } from '../testing/people.ts';

describe.each(engines)('SQL functions on $name', (engine) => {
  const ctx = useContext(engine);

  describe('morvo_uuid_v5', () => {
    test('gives what the uuid package gives, for any text', async () => {
      const names = fc.sample(fc.string({ unit: 'grapheme', maxLength: 200 }), 60);
      // Lengths around the block borders of SHA-1 (the namespace is 16 bytes), and text of two and three bytes.
      names.push('', 'a'.repeat(39), 'a'.repeat(40), 'a'.repeat(47), 'a'.repeat(48), 'حملة رمضان');
      const storable = names.filter((name) => !name.includes('\0') && name === name.normalize());
      for (const name of storable) {
        const { rows } = await ctx.client.query('select morvo_uuid_v5($1, $2)::text as id', [
          rowIdNamespace,
          name,
        ]);
        expect(rows, JSON.stringify(name)).toEqual([{ id: v5(name, rowIdNamespace) }]);
      }
    });

    test('morvo_row_id gives what rowId gives', async () => {
      const user = ctx.newId();
      const { rows } = await ctx.client.query(
        `select morvo_row_id('user_analytics', $1, '2026-03-01')::text as id`,
        [user],
      );
      expect(rows).toEqual([{ id: rowId('user_analytics', user, '2026-03-01') }]);
    });
  });

  describe('refresh_conversation', () => {
    test('counts turns, averages answers and adds up the time in use; deleted turns do not count', async () => {
      const { userId, conversationId } = await makeConversation(ctx);
      const say = async (role: 'user' | 'assistant', processingTimeMs: number | null, afterMs: number) => {
        ctx.tick(afterMs);
        return appendTurn(ctx, { conversationId, userId, role, content: 'نص', processingTimeMs });
      };
      await say('user', null, 0);
      await say('assistant', 1000, 30_000);
      // A pause of an hour is no time in use.
      await say('user', null, 3_600_000);
      const answer = await say('assistant', 2001, 60_000);
      const counted = {
        totalTurns: 4,
        userMessagesCount: 2,
        agentMessagesCount: 2,
        averageResponseTime: 1500.5,
        durationMinutes: 2,
      };
      expect(await getConversation(ctx, conversationId)).toMatchObject(counted);
      await deleteTurnsFrom(ctx, answer.id);
      expect(await getConversation(ctx, conversationId)).toMatchObject({
        totalTurns: 3,
        agentMessagesCount: 1,
        averageResponseTime: 1000,
        durationMinutes: 1,
      });
      await restoreTurns(ctx, [answer.id]);
      expect(await getConversation(ctx, conversationId)).toMatchObject(counted);
    });

    test('lists agents and hand-overs, without runs that did not happen and those of deleted answers', async () => {
      const { userId, conversationId } = await makeConversation(ctx);
      const run = { conversationId, userId };
      const answer = await appendTurn(ctx, { ...run, role: 'assistant', content: 'x' });
      const turnId = answer.id;
      await recordInteractions(ctx, [
        { ...run, turnId, agentName: 'master_agent', interactionType: 'plan' },
        {
          ...run,
          turnId,
          agentName: 'master_agent',
          interactionType: 'handoff',
          outputData: { to: 'cultural_context_agent', reason: 'ramadan' },
        },
        { ...run, turnId, agentName: 'cultural_context_agent', interactionType: 'review' },
        { ...run, turnId, agentName: 'perplexity_agent', interactionType: 'deferred' },
      ]);
      const row = await getConversation(ctx, conversationId);
      expect(row?.involvedAgents).toEqual(['cultural_context_agent', 'master_agent']);
      expect(row?.agentHandoffs).toEqual([
        expect.objectContaining({
          from: 'master_agent',
          to: 'cultural_context_agent',
          reason: 'ramadan',
          turn_id: turnId,
        }),
      ]);
      await deleteTurnsFrom(ctx, turnId);
      expect(await getConversation(ctx, conversationId)).toMatchObject({
        involvedAgents: [],
        agentHandoffs: null,
      });
    });

    test('counts insights that can be acted on', async () => {
      const { userId, conversationId } = await makeConversation(ctx);
      const insight = {
        userId,
        conversationId,
        insightType: 'risk',
        title: 't',
        description: 'd',
        insightData: {},
        confidenceScore: 0.5,
        generatedByAgent: 'master_agent',
      } as const;
      const { id } = await createInsight(ctx, insight);
      await createInsight(ctx, insight);
      expect((await getConversation(ctx, conversationId))?.actionableInsightsCount).toBe(2);
      await dismissInsight(ctx, id);
      expect((await getConversation(ctx, conversationId))?.actionableInsightsCount).toBe(1);
    });

    test('does not depend on the order in which floats come', async () => {
      const { userId, conversationId } = await makeConversation(ctx);
      const day = '2026-03-01';
      const costs = [0.1, 0.2, 0.3, 1e-9, 12345.678901];
      const results: (number | null | undefined)[] = [];
      for (const order of [costs, [...costs].reverse()]) {
        await ctx.client.exec(`delete from agent_interactions where user_id = '${userId}'`);
        await recordInteractions(
          ctx,
          order.map((costIncurred) => ({
            conversationId,
            userId,
            agentName: 'master_agent',
            interactionType: 'answer',
            costIncurred,
            createdAt: `${day} 12:00:00`,
          })),
        );
        await refreshUserAnalytics(ctx, userId, day);
        results.push((await getUserAnalytics(ctx, userId, day))?.totalApiCostUsd);
      }
      expect(results).toEqual([12346.278901001, 12346.278901001]);
    });
  });

  test('profile_completion counts what the person filled in, and nothing that has a default', async () => {
    const userId = await makeUser(ctx);
    await saveUserProfile(ctx, userId, {});
    const percentage = async () => (await getUserProfile(ctx, userId))?.profileCompletionPercentage;
    expect(await percentage()).toBe(0);
    await saveUserProfile(ctx, userId, { jobTitle: '  ', primaryMarketingGoals: [] });
    expect(await percentage()).toBe(0);
    await updateUser(ctx, userId, { firstName: 'نورة', lastName: 'القحطاني' });
    expect(await percentage()).toBe(10);
    await saveCulturalContext(ctx, userId, {
      culturalBackground: 'Saudi',
      primaryRegion: 'Riyadh',
      regionalDialectPreference: 'najdi',
      preferredImageryStyle: 'modern',
    });
    await saveUserProfile(ctx, userId, {
      jobTitle: 'مديرة تسويق',
      seniorityLevel: 'senior',
      yearsOfExperience: 0,
      industryPrimary: 'retail',
      businessModel: 'b2c',
      targetMarket: 'الأسر',
      city: 'الرياض',
      region: 'Riyadh',
      primaryMarketingGoals: ['sales_growth'],
      marketingBudgetRange: '20k_50k',
      currentMarketingChannels: ['snapchat'],
      companySize: 'small',
      decisionMakingAuthority: 'shared',
    });
    expect(await percentage()).toBe(100);
  });

  describe('refresh_user_analytics', () => {
    test("computes a day in the organisation's time zone, and the same again when repeated", async () => {
      const { userId, conversationId } = await makeConversation(ctx);
      const own = { conversationId, userId };
      const at = (time: string) => `2026-03-04 ${time}`;
      const say = (role: 'user' | 'assistant', createdAt: string, more: object = {}) =>
        appendTurn(ctx, { ...own, role, content: 'x', createdAt, ...more });
      // 21:00 UTC is midnight in Riyadh: the first belongs to 4 March there, the last to 5 March.
      await say('user', '2026-03-03 21:00:00');
      const good = await say('assistant', '2026-03-03 21:05:00', {
        processingTimeMs: 900,
        endedAs: 'completed',
      });
      const poor = await say('assistant', at('09:00:00'), { processingTimeMs: 1100, endedAs: 'stopped' });
      await say('user', at('21:00:00'));
      await setTurnFeedback(ctx, good.id, 'positive');
      await rateTurn(ctx, good.id, 5);
      await rateTurn(ctx, poor.id, 2);
      const run = { ...own, createdAt: at('09:00:00') };
      await recordInteractions(ctx, [
        {
          ...run,
          agentName: 'perplexity_agent',
          interactionType: 'research',
          apiCallsMade: 2,
          tokensConsumed: 50,
          costIncurred: 0.1,
        },
        {
          ...run,
          agentName: 'se_ranking_agent',
          interactionType: 'analysis',
          apiCallsMade: 3,
          success: false,
        },
        {
          ...run,
          agentName: 'master_agent',
          interactionType: 'answer',
          tokensConsumed: 700,
          costIncurred: 0.2,
        },
        { ...run, agentName: 'data_synthesis_agent', interactionType: 'skipped' },
      ]);
      const insight = { userId, title: 't', description: 'd', insightData: {}, confidenceScore: 1 } as const;
      const made = { ...insight, generatedByAgent: 'master_agent', createdAt: at('10:00:00') } as const;
      await createInsight(ctx, { ...made, insightType: 'strategy' });
      const risk = await createInsight(ctx, { ...made, insightType: 'risk', estimatedRoi: 1.5 });
      ctx.setTime('2026-03-04T12:00:00Z');
      await setInsightImplemented(ctx, risk.id, true);
      await recordActivity(ctx, { userId, kind: 'session_started' });
      await recordActivity(ctx, { userId, kind: 'feature_used', feature: 'search' });
      await recordActivity(ctx, { userId, kind: 'feature_used', feature: 'chat' });
      await recordActivity(ctx, { userId, kind: 'feature_used', feature: 'chat' });

      expect(await dayOf(ctx, userId, new Date('2026-03-03T21:00:00Z'))).toBe('2026-03-04');
      await refreshUserAnalytics(ctx, userId, '2026-03-04');
      const first = await getUserAnalytics(ctx, userId, '2026-03-04');
      expect(first).toMatchObject({
        id: rowId('user_analytics', userId, '2026-03-04'),
        weekStart: '2026-03-01',
        monthStart: '2026-03-01',
        sessionsCount: 1,
        totalConversationTimeMinutes: 5,
        messagesSent: 1,
        messagesReceived: 2,
        onboardingProgress: 0,
        agentsInteractedWith: ['master_agent', 'perplexity_agent', 'se_ranking_agent'],
        featuresUsed: ['chat', 'search'],
        businessInsightsGenerated: 2,
        actionableRecommendations: 2,
        marketingStrategiesCreated: 1,
        perplexityApiCalls: 2,
        serankingApiCalls: 3,
        openaiTokensUsed: 700,
        totalApiCostUsd: 0.3,
        averageSatisfactionScore: 3.5,
        feedbackProvided: 2,
        positiveFeedbackCount: 1,
        averageResponseTimeMs: 1000,
        successfulInteractions: 2,
        failedInteractions: 1,
        estimatedTimeSavedHours: 10 / 60,
        marketingRoiImprovement: 1.5,
        costSavingsEstimatedUsd: 0,
      });
      await refreshUserAnalytics(ctx, userId, '2026-03-04');
      const { updatedAt: _first, ...before } = first ?? {};
      const { updatedAt: _second, ...after } = (await getUserAnalytics(ctx, userId, '2026-03-04')) ?? {};
      expect(after).toEqual(before);
    });

    test('uses what the organisation states: time zone, minutes per answer, hourly cost', async () => {
      const { userId, conversationId } = await makeConversation(ctx);
      const { id } = await createOrganization(ctx, {
        name: 'o',
        timezone: 'UTC',
        settings: { minutes_saved_per_answer: 30, hourly_cost_usd: 40 },
      });
      await ctx.client.exec(`update users set organization_id = '${id}' where id = '${userId}'`);
      await appendTurn(ctx, {
        conversationId,
        userId,
        role: 'assistant',
        content: 'x',
        createdAt: '2026-03-03 22:00:00',
      });
      await refreshUserAnalytics(ctx, userId, '2026-03-03');
      expect(await getUserAnalytics(ctx, userId, '2026-03-03')).toMatchObject({
        organizationId: id,
        messagesReceived: 1,
        estimatedTimeSavedHours: 0.5,
        costSavingsEstimatedUsd: 20,
      });
    });

    test.each([
      ['2026-02-28', '2026-02-22', '2026-02-01'],
      ['2026-03-01', '2026-03-01', '2026-03-01'],
    ])('the week of %s starts on Sunday %s', async (day, weekStart, monthStart) => {
      const userId = await makeUser(ctx);
      await refreshUserAnalytics(ctx, userId, day);
      expect(await getUserAnalytics(ctx, userId, day)).toMatchObject({ weekStart, monthStart });
    });

    test('gives 100 for onboarding from the day it was completed', async () => {
      const userId = await makeUser(ctx);
      await updateUser(ctx, userId, {
        onboardingCompleted: true,
        onboardingCompletedAt: '2026-03-02 12:00:00',
      });
      const progress = async (day: string) => {
        await refreshUserAnalytics(ctx, userId, day);
        return (await getUserAnalytics(ctx, userId, day))?.onboardingProgress;
      };
      expect([await progress('2026-03-01'), await progress('2026-03-02')]).toEqual([0, 100]);
    });

    test('does nothing for a user that is not there', async () => {
      const nobody = ctx.newId();
      await refreshUserAnalytics(ctx, nobody, '2026-03-02');
      expect(await getUserAnalytics(ctx, nobody, '2026-03-02')).toBeNull();
    });
  });

  test('refreshing what is up to date writes nothing', async () => {
    const { userId, conversationId } = await makeConversation(ctx);
    await appendTurn(ctx, { conversationId, userId, role: 'user', content: 'x' });
    const version = async () => {
      const { rows } = await ctx.client.query(
        `select xmin::text as version from conversations where id = '${conversationId}'`,
      );
      return z.array(z.object({ version: z.string() })).parse(rows);
    };
    await refreshConversation(ctx, conversationId);
    const before = await version();
    await refreshConversation(ctx, conversationId);
    expect(await version()).toEqual(before);
  });
});
