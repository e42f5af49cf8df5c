import { v7 } from 'uuid';
import { dayKey } from '#shared/domain/dates.ts';
import { toTimestamp } from '#shared/domain/timestamps.ts';
import { type ConversationPlan, conversationPlans } from './conversation-plans.ts';
import { type ConversationRows, conversationRows } from './conversation-rows.ts';
import { insightRows } from './insight-rows.ts';
import { personRows } from './person.ts';
import { type Random, seeded } from './random.ts';
import type { DemoRows, Row } from './rows.ts';
import { stateRows } from './state-rows.ts';

export interface DemoOptions {
  seed: number;
  /** The end of the six months: nothing is later. */
  now: Date;
  hashedPassword: string;
}

export interface Demo {
  userId: string;
  rows: DemoRows;
  /** The days on which something happened, `YYYY-MM-DD` in Riyadh: those of user_analytics. */
  days: string[];
}

const minute = 60_000;
const hour = 60 * minute;
const dayMs = 24 * hour;
/** 25 exchanges of at most 7 minutes. */
const longestSession = 3 * hour;
/** 40 conversations of about 19 exchanges: some 1,500 turns. */
const exchangesLow = 13;
const exchangesHigh = 25;

/** The whole demo, the same for the same seed and moment. Pure: it reads no clock and draws no other chance. */
export function generateDemo(options: DemoOptions): Demo {
  const random = seeded(options.seed);
  const newId = idMaker(random);
  const now = options.now.getTime();
  const began = now - 183 * dayMs;
  const userId = newId(began);
  const person = personRows(
    userId,
    options.hashedPassword,
    toTimestamp(new Date(began)),
    toTimestamp(options.now),
  );
  const deviceId = newId(began);
  const talks = conversationPlans.map((plan) =>
    conversationRows({
      plan,
      userId,
      random,
      newId,
      exchanges: random.int(exchangesLow, exchangesHigh),
      sessions: sessionStarts(plan, now, random),
    }),
  );
  const conversationOf = (client: string, before: number) =>
    talks[conversationPlans.findLastIndex((plan) => plan.client === client && plan.daysAgo >= before)];
  const rows: DemoRows = {
    users: [person.users],
    user_profiles: [person.user_profiles],
    cultural_contexts: [person.cultural_contexts],
    devices: [
      {
        id: deviceId,
        user_id: userId,
        name: 'MacBook نورة',
        platform: 'darwin',
        app_version: '0.1.0',
        last_seen_at: toTimestamp(options.now),
        created_at: person.users.created_at,
        updated_at: person.users.created_at,
      },
    ],
    conversations: talks.map(({ conversation }) => conversation),
    conversation_turns: talks.flatMap(({ turns }) => turns),
    agent_interactions: talks.flatMap(({ runs }) => runs),
    conversation_states: talks.flatMap((talk) => stateRows(talk, userId, newId)),
    marketing_insights: insightRows({ userId, now, newId, random, conversationOf }),
    activity_events: talks.flatMap((talk) => eventRows(talk, { userId, deviceId, newId, random })),
  };
  return { userId, rows, days: daysOf(rows) };
}

/**
 * Working hours in Riyadh, Sunday to Thursday; the sessions of a conversation follow on later days, never after now and
 * never into one another.
 */
function sessionStarts(plan: ConversationPlan, now: number, random: Random): number[] {
  const midnight = Math.floor((now + 3 * hour) / dayMs) * dayMs - 3 * hour;
  const starts: number[] = [];
  for (let session = 0; session < plan.sessions; session += 1) {
    let day = midnight - Math.max(0, plan.daysAgo - session * plan.everyDays) * dayMs;
    const weekday = new Date(day + 3 * hour).getUTCDay();
    // Friday and Saturday are the weekend: work goes back to Thursday.
    if (weekday === 5) day -= dayMs;
    if (weekday === 6) day -= 2 * dayMs;
    const begin = day + random.int(9 * 60, 18 * 60) * minute + random.int(0, 59_999);
    const latest = now - (plan.sessions - session) * longestSession;
    starts.push(Math.min(latest, Math.max(begin, (starts.at(-1) ?? 0) + longestSession)));
  }
  return starts;
}

function eventRows(
  talk: ConversationRows,
  {
    userId,
    deviceId,
    newId,
    random,
  }: { userId: string; deviceId: string; newId(at: number): string; random: Random },
): Row[] {
  const event = (at: number, kind: string, feature: string | null): Row => ({
    id: newId(at),
    user_id: userId,
    device_id: deviceId,
    kind,
    feature,
    occurred_at: toTimestamp(new Date(at)),
    created_at: toTimestamp(new Date(at)),
  });
  const extra = [
    'search',
    'find_in_conversation',
    'trace',
    'insights',
    'export_pdf',
    'export_markdown',
    'regenerate',
    'profile',
    'command_palette',
  ];
  return talk.spans.flatMap(([from, to]) => [
    event(from - minute, 'session_started', null),
    event(from, 'feature_used', 'chat'),
    ...random
      .some(extra, random.int(0, 3))
      .map((feature) => event(Math.round((from + to) / 2), 'feature_used', feature)),
    event(to, 'session_ended', null),
  ]);
}

function daysOf(rows: DemoRows): string[] {
  const moments = [...rows.conversation_turns, ...rows.marketing_insights].map(({ created_at }) =>
    String(created_at),
  );
  const implemented = rows.marketing_insights.map(({ implementation_date }) => implementation_date);
  const all = [...moments, ...implemented.filter((at) => typeof at === 'string')];
  return [...new Set(all.map((at) => dayKey(new Date(`${at.replace(' ', 'T')}Z`))))].sort();
}

/** UUIDv7 of a moment with seeded chance. */
function idMaker(random: Random): (at: number) => string {
  return (msecs) =>
    v7({
      msecs,
      seq: random.int(0, 0x7fffffff),
      random: Uint8Array.from({ length: 16 }, () => random.int(0, 255)),
    });
}
