import type { RemarkKey } from '../../copy-check/rules.ts';
import type { Intent } from '../../master/intents.ts';
import type { SensitiveKey } from '../../master/lexicon/sensitive.ts';
import type { PlanObstacle, PlanPurpose } from '../../master/plan.ts';
import type { PhaseKey } from '../timeline.ts';

/** The parts that an answer can have. */
export type SectionKey =
  | 'timeline'
  | 'upcoming'
  | 'dates'
  | 'demand'
  | 'channels'
  | 'shares'
  | 'rhythm'
  | 'content'
  | 'dialect'
  | 'law'
  | 'cost'
  | 'estimate'
  | 'remarks'
  | 'commerce'
  | 'vision'
  | 'method'
  | 'market'
  | 'found';

/** What a lead may speak of. Everything is already in words of its language; null where it is not known. */
export type LeadWords = {
  /** `رمضان`, `Ramadan`. */
  season: string | null;
  /** `الاثنين 8 فبراير 2027 (1 رمضان 1448)`. */
  start: string | null;
  /** `بعد 78 يومًا`, `in 78 days`, `today`. */
  until: string | null;
  moonSighted: boolean;
  running: boolean;
  sector: string | null;
  city: string | null;
  money: string | null;
  /** Cites the source that gives the date: ` [1]`, or empty where there is none. Called only where it is written. */
  mark: () => string;
  picks: ChannelPicks;
};

/** Which channels suit what is sold: to the eye, to organisations, to everybody. */
export type ChannelPicks = 'visual' | 'business' | 'broad';

/** A missing piece that a good answer would build on; asked for one at a time. */
export type Missing = 'sector' | 'city' | 'budget' | 'goal' | 'season' | 'text' | 'url' | 'own_data';

/** All wording of composed answers in one language. */
export type Phrases = {
  headings: Record<SectionKey, string>;
  /** A sentence that opens a part, where one helps. */
  intros: Partial<Record<SectionKey, string>>;
  /** The first lines of an answer, by intent. */
  leads: Partial<Record<Intent, (words: LeadWords) => string>>;
  /** The direct answer where the question names a sensitive matter. */
  sensitive: Record<SensitiveKey, (mark: string) => string>;
  /** On a text that the person brought. */
  remarks: {
    advice: Record<RemarkKey, string>;
    quote: (words: string) => string;
    wholeText: string;
    nothing: string;
    lead: string;
  };
  /** Opens an answer that only the search brought. */
  foundLead: string;
  /** What to do next, by intent. */
  nextSteps: Partial<Record<Intent, string>>;
  nextStepHeading: string;
  unknownHeading: string;
  /** Things the playbook does not know, by intent. */
  unknowns: Partial<Record<Intent, readonly string[]>>;
  moonUnknown: string;
  undatedSeason: (season: string) => string;
  toConfirm: string;
  dueForReview: string;
  weakSources: string;
  checkAuthority: string;
  periodNote: (period: string) => string;
  questions: Record<Missing, string>;
  footer: string;
  nothingFound: { lead: string; canHelp: string; topics: readonly string[]; question: string };
  social: {
    greeting: string;
    thanks: string;
    acknowledgement: string;
    smalltalk: string;
    capabilities: string;
    abuse: string;
    empty: string;
  };
  tasks: {
    heading: string;
    deferred: (purpose: string) => string;
    unavailable: Record<PlanObstacle, (purpose: string) => string>;
    purposes: Record<PlanPurpose, string>;
  };
  phases: Record<PhaseKey, { name: string; action: string }>;
  timeline: {
    phase: string;
    when: string;
    what: string;
    until: (day: string) => string;
    from: (day: string) => string;
    range: (from: string, to: string) => string;
    past: string;
    now: string;
  };
  upcoming: { season: string; date: string; left: string };
  shares: { what: string; figure: string; period: string; source: string };
  estimate: {
    platform: string;
    cpm: string;
    impressions: string;
    source: string;
    basis: (money: string, usd: string, rate: string) => string;
    range: (low: string, high: string) => string;
    millions: (number: string) => string;
    /** Short names of the platforms of the cost facts, by entry id. */
    platforms: Readonly<Record<string, string>>;
  };
  /** Names and figures with their marks; the first is the larger. */
  comparison: (first: { name: string; figure: string }, second: { name: string; figure: string }) => string;
  daysLeft: (days: number) => string;
  followUps: Record<FollowUpKey, (words: { season: string; sector: string }) => string>;
};

/** Short questions that a person may ask next. */
export type FollowUpKey =
  | 'season_plan'
  | 'season_dates'
  | 'platforms'
  | 'post_times'
  | 'discount_licence'
  | 'influencer_rules'
  | 'budget_split'
  | 'content_rules'
  | 'dialect_choice'
  | 'message_consent'
  | 'upcoming_seasons'
  | 'online_payment'
  | 'measure'
  | 'vision_link';
