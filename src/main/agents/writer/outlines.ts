import type { PlaybookTopic } from '#shared/playbook/entry.ts';
import type { Finding } from '../finding.ts';
import type { Intent } from '../master/intents.ts';
import type { Missing, SectionKey } from './phrases/type.ts';

/**
 * One part of an answer. `made` parts are computed (a table of phases, of coming seasons, of figures); `facts` parts
 * list findings of these topics, at most `most`; `first` names facts that go before the others;
 * `shares` sets figures of these facts side by side.
 */
export type Part =
  | { key: 'timeline' | 'upcoming' | 'estimate' | 'remarks' }
  | { key: 'shares'; facts: readonly string[]; most: number }
  | { key: ListKey; topics: readonly Finding['topic'][]; most: number; first: readonly string[] };

type ListKey = Exclude<SectionKey, 'timeline' | 'upcoming' | 'estimate' | 'remarks' | 'shares'>;

/** What an answer to an intent consists of, in order, and what it asks for at the end, the first that is missing. */
export type Outline = { parts: readonly Part[]; asks: readonly Missing[] };

const law: readonly PlaybookTopic[] = [
  'discount_law',
  'influencer_law',
  'commerce_law',
  'symbols_law',
  'sector_law',
  'messaging_law',
  'privacy_law',
];
const part = (
  key: ListKey,
  topics: readonly Finding['topic'][],
  most: number,
  first: readonly string[] = [],
): Part => ({ key, topics, most, first });

/** The outline of each intent that is answered from findings. */
export const outlines: Readonly<Partial<Record<Intent, Outline>>> = {
  campaign_plan: {
    parts: [
      { key: 'timeline' },
      { key: 'upcoming' },
      part('demand', ['season'], 2),
      part('channels', ['method', 'platform', 'ramadan'], 3, ['PLAN-10', 'PLT-01', 'RAM-01']),
      part('rhythm', ['prayer_time'], 2),
      part('content', ['culture', 'symbols_law', 'vision_2030'], 2),
      part('law', ['discount_law', 'influencer_law', 'commerce_law', 'sector_law', 'messaging_law'], 3),
    ],
    asks: ['sector', 'budget', 'city', 'goal'],
  },
  season_timing: {
    parts: [
      { key: 'timeline' },
      { key: 'upcoming' },
      part('demand', ['season'], 4),
      part('dates', ['calendar'], 3),
      part('method', ['method'], 1),
      part('law', ['discount_law', 'symbols_law'], 2),
    ],
    asks: ['season', 'sector', 'goal'],
  },
  audience_platform: {
    parts: [
      { key: 'shares', facts: ['PLT-01', 'PLT-02', 'PLT-03', 'PLT-04'], most: 6 },
      part('channels', ['method', 'platform', 'ramadan'], 4, ['PLAN-10']),
      part('commerce', ['commerce'], 1),
      part('law', ['messaging_law', 'influencer_law'], 2),
    ],
    asks: ['sector', 'goal', 'city'],
  },
  budget: {
    parts: [
      { key: 'estimate' },
      { key: 'shares', facts: ['PLT-02', 'BUD-01'], most: 5 },
      part('channels', ['platform'], 4),
      part('method', ['method', 'calendar', 'budget'], 3),
    ],
    asks: ['budget', 'goal', 'own_data'],
  },
  legal_check: { parts: [part('law', [...law, 'culture'], 7)], asks: ['sector', 'text'] },
  cultural_advice: {
    parts: [
      part('content', ['culture'], 6, ['CUL-04', 'CUL-02', 'CUL-03', 'CUL-05', 'CUL-01']),
      part('dialect', ['dialect'], 1),
      part('law', ['symbols_law'], 2),
    ],
    asks: ['text', 'sector', 'city'],
  },
  copy_review: {
    parts: [
      { key: 'remarks' },
      part('law', ['commerce_law', 'discount_law', 'sector_law', 'symbols_law'], 3),
      part('content', ['culture'], 3),
      part('dialect', ['dialect'], 2),
    ],
    asks: ['text'],
  },
  dialect: { parts: [part('dialect', ['dialect'], 8)], asks: ['city', 'sector'] },
  prayer_timing: {
    parts: [part('rhythm', ['prayer_time', 'ramadan'], 7), part('dates', ['calendar'], 1)],
    asks: ['city', 'sector'],
  },
  ecommerce: {
    parts: [part('commerce', ['commerce'], 6), part('law', ['commerce_law'], 3)],
    asks: ['sector', 'own_data'],
  },
  competitor_analysis: {
    parts: [
      part('law', ['commerce_law'], 2),
      part('market', ['commerce', 'season', 'platform', 'budget'], 4),
    ],
    asks: ['sector', 'city', 'own_data'],
  },
  website_analysis: {
    parts: [part('commerce', ['commerce', 'platform'], 4), part('law', ['commerce_law'], 4)],
    asks: ['url', 'sector'],
  },
  seo: {
    parts: [part('market', ['method', 'platform', 'dialect', 'commerce'], 5, ['PLAN-10'])],
    asks: ['url', 'sector'],
  },
  influencer: {
    parts: [part('law', ['influencer_law', 'sector_law'], 8), part('channels', ['platform'], 2)],
    asks: ['sector', 'budget'],
  },
  messaging: {
    parts: [part('law', ['messaging_law', 'privacy_law'], 7), part('channels', ['platform'], 1)],
    asks: ['sector', 'city'],
  },
  privacy: { parts: [part('law', ['privacy_law', 'messaging_law'], 8)], asks: ['sector', 'city'] },
  vision_2030: {
    parts: [part('vision', ['vision_2030'], 7), part('law', ['symbols_law'], 1)],
    asks: ['sector', 'goal'],
  },
  b2b: {
    parts: [
      part('rhythm', ['prayer_time', 'calendar'], 3),
      part('channels', ['method', 'platform'], 2, ['PLAN-10']),
      part('dialect', ['dialect'], 2),
      part('law', ['messaging_law'], 2),
    ],
    asks: ['sector', 'goal'],
  },
  crisis: {
    parts: [part('law', ['commerce_law', 'influencer_law'], 4), part('content', ['culture'], 2)],
    asks: ['sector', 'text'],
  },
  insight: {
    parts: [
      part('market', ['season', 'commerce', 'platform', 'vision_2030', 'calendar'], 6),
      part('law', ['sector_law'], 2),
      part('dialect', ['dialect'], 2),
    ],
    asks: ['sector', 'goal', 'city'],
  },
  measurement: {
    parts: [part('method', ['method', 'budget'], 4), part('dates', ['calendar', 'commerce'], 3)],
    asks: ['goal', 'own_data'],
  },
};

/** The outline of an answer whose intent is unclear: what the search brought. */
export const searchOutline: Outline = {
  parts: [
    part(
      'found',
      [
        'calendar',
        'season',
        'ramadan',
        'platform',
        'commerce',
        'budget',
        'culture',
        'vision_2030',
        'dialect',
        'prayer_time',
        'method',
        'gap',
        'web',
        ...law,
      ],
      5,
    ),
  ],
  asks: ['sector', 'goal'],
};
