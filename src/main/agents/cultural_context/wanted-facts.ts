import type { Intent } from '../master/intents.ts';
import type { ChannelKey } from '../master/lexicon/channels.ts';
import type { SectorKey } from '../master/lexicon/sectors.ts';
import type { SensitiveKey } from '../master/lexicon/sensitive.ts';
import { channelPicksFor, type Subject } from '../subject.ts';
import { seasonFacts } from './season-facts.ts';

/** Playbook facts that an intent always needs, most needed first. What the question names is added to them. */
const intentFacts: Readonly<Partial<Record<Intent, readonly string[]>>> = {
  campaign_plan: ['PLT-01.ranking', 'LAW-20.licence', 'LAW-20.display', 'LAW-13.rule', 'PLAN-05', 'PLAN-07'],
  season_timing: ['PLAN-05', 'PLAN-06', 'CAL-07.rhythm'],
  audience_platform: ['PLT-01.*', 'PLT-02.*', 'PLT-03.*', 'PLT-07', 'PLT-08.devices', 'GAP-10'],
  budget: ['PLAN-05', 'CAL-07.rhythm', 'PLAN-07', 'BUD-04', 'GAP-01'],
  legal_check: ['LAW-13.rule', 'LAW-10.*', 'LAW-11.fine'],
  cultural_advice: ['CUL-03.*', 'CUL-05.women', 'LAW-30.*', 'DIA-03.default'],
  copy_review: ['LAW-10.binding', 'LAW-13.*', 'DIA-03.*', 'CUL-05.copy', 'CUL-06'],
  dialect: [
    'DIA-03.default',
    'DIA-03.formal',
    'DIA-03.regional',
    'DIA-03.markers',
    'DIA-01.*',
    'DIA-02',
    'GAP-09',
  ],
  prayer_timing: ['PRA-03.spread', 'RAM-05.*'],
  ecommerce: [
    'COM-04.*',
    'COM-01.*',
    'COM-02.*',
    'COM-03',
    'COM-05.*',
    'LAW-12.*',
    'LAW-10.identity',
    'GAP-07',
  ],
  competitor_analysis: ['LAW-15', 'LAW-14', 'SEA-13.share', 'BUD-04', 'PLT-01.ranking'],
  website_analysis: ['LAW-10.*', 'COM-04.*', 'PLT-08.devices', 'LAW-13.rule', 'LAW-12.*'],
  seo: ['PLT-08.activities', 'PLT-08.devices', 'PLAN-10.search', 'DIA-05', 'DIA-03.default'],
  influencer: [
    'LAW-01.licence',
    'LAW-03.*',
    'LAW-05.*',
    'LAW-04',
    'PLAN-20.influencer',
    'LAW-06.conduct',
    'GAP-06',
  ],
  messaging: ['LAW-40.*', 'LAW-41.*', 'PLAN-20.consent', 'PLT-01.whatsapp'],
  privacy: [
    'LAW-60',
    'LAW-61.*',
    'LAW-62.*',
    'LAW-63.*',
    'LAW-40.consent',
    'PLAN-20.retention',
    'PLAN-20.breach',
  ],
  vision_2030: ['V30-03.*', 'V30-01.*', 'V30-02', 'GAP-05'],
  b2b: ['PLAN-10.linkedin', 'PRA-05.b2b', 'PRA-06.*', 'CAL-04', 'DIA-03.formal', 'PLT-07'],
  crisis: ['LAW-14', 'LAW-11.*', 'LAW-06.conduct', 'CUL-02.honesty', 'CUL-02.fear', 'DIA-03.failure'],
  insight: ['SEA-13.*', 'COM-01.*', 'COM-02.*', 'PLT-08.activities', 'SEA-11.*'],
  measurement: ['PLAN-06', 'PLAN-20.figures', 'PLAN-07', 'CAL-07.rhythm', 'BUD-04', 'GAP-01'],
};

const channelFacts: Readonly<Partial<Record<ChannelKey, readonly string[]>>> = {
  snapchat: ['PLT-01.snapchat', 'PLT-02.snapchat', 'PLT-03.snapchat', 'PLT-04.snapchat-2025'],
  tiktok: ['PLT-01.tiktok', 'PLT-02.tiktok', 'RAM-01.peak'],
  instagram: ['PLT-01.instagram', 'PLT-02.instagram', 'PLAN-10.instagram'],
  x: ['PLT-01.x', 'PLAN-10.x'],
  youtube: ['PLT-01.youtube', 'PLT-02.youtube', 'PLAN-10.youtube'],
  whatsapp: ['PLT-01.whatsapp', 'LAW-40.*'],
  facebook: ['PLAN-10.facebook', 'PLT-07'],
  linkedin: ['PLAN-10.linkedin', 'PLT-07'],
  google_search: ['PLAN-10.search'],
  sms: ['LAW-41.*', 'LAW-40.*'],
  email: ['LAW-40.*'],
  influencers: ['LAW-01.*', 'LAW-03.*', 'LAW-05.*'],
};

/** What an impression costs on a channel (BUD-01), or that nobody publishes it. */
const channelCosts: Readonly<Partial<Record<ChannelKey, readonly string[]>>> = {
  snapchat: ['GAP-02', 'PLAN-10.under-30'],
  tiktok: ['BUD-01.tiktok', 'PLAN-10.under-30'],
  instagram: ['BUD-01.meta'],
  facebook: ['BUD-01.meta'],
  youtube: ['BUD-01.youtube'],
};

const sensitiveFacts: Readonly<Record<SensitiveKey, readonly string[]>> = {
  alcohol: ['CUL-01.goods'],
  gambling: ['CUL-01.services'],
  pork: ['CUL-01.goods'],
  tobacco: ['CUL-01.goods'],
  flag: ['LAW-30.*'],
  religious_text: ['CUL-03.*', 'LAW-31.*', 'LAW-30.*'],
  discounts: ['LAW-20.*', 'LAW-22.*', 'LAW-21.*', 'PLAN-20.discount'],
  children: ['LAW-03.content', 'LAW-06.*'],
  comparison: ['LAW-15.*', 'LAW-14.*'],
};

const sectorFacts: Readonly<Partial<Record<SectorKey, readonly string[]>>> = {
  health: ['LAW-52.health', 'LAW-50.approval', 'LAW-50.claims'],
  food: ['LAW-50.approval', 'LAW-50.claims'],
  real_estate: ['LAW-51.*'],
  finance: ['LAW-52.finance', 'CUL-02.riba', 'COM-07'],
  ecommerce: ['COM-04.*', 'COM-01.*'],
};

/** The default channels (PLAN-10) by what is sold. */
const channelPlan = {
  visual: ['PLAN-10.instagram', 'PLAN-10.under-30', 'PLAN-10.whatsapp'],
  business: ['PLAN-10.linkedin', 'PLAN-10.search', 'PLAN-10.x'],
  broad: ['PLAN-10.under-30', 'PLAN-10.whatsapp', 'PLAN-10.search'],
} as const;
const plansChannels: readonly Intent[] = ['campaign_plan', 'audience_platform'];

/** Intents whose answer names rules; a sector's own regulator belongs in it. */
const advertisingIntents: readonly Intent[] = ['campaign_plan', 'legal_check', 'copy_review', 'influencer'];

/** Gives the ids of the facts an answer should rest on, most needed first; `SEA-01.*` takes a fact's parts too. */
export function wantedFacts(subject: Subject): string[] {
  const { intent } = subject;
  const named = [
    ...subject.sensitive.flatMap((matter) => sensitiveFacts[matter]),
    ...subject.channels.flatMap((channel) => channelFacts[channel] ?? []),
  ];
  const ofSector = advertisingIntents.includes(intent)
    ? subject.sectors.flatMap((sector) => sectorFacts[sector] ?? [])
    : [];
  const ids = [
    ...(subject.remarks ?? []).flatMap((remark) => remark.facts),
    ...named,
    ...ofSector,
    ...seasonFacts(subject),
    ...(plansChannels.includes(intent) ? channelPlan[channelPicksFor(subject)] : []),
    ...rhythmFacts(subject),
    ...settingsFacts(subject),
    ...costFacts(subject),
    ...(intentFacts[intent] ?? []),
    ...(intent === 'campaign_plan' && subject.season === 'ramadan' ? ['LAW-21.ramadan-2027-estimate'] : []),
  ];
  return [...new Set(ids)].filter((id) => !isSwitchedOff(id, subject));
}

/** Costs for a question about a budget: those of the channels that it names, else all that are published. */
function costFacts({ intent, channels }: Subject): readonly string[] {
  if (intent !== 'budget') return [];
  const ofChannels = channels.flatMap((channel) => channelCosts[channel] ?? []);
  return ofChannels.length > 0 ? ofChannels : ['BUD-01.*', 'GAP-02'];
}

/** When to post and when not to: the day of Ramadan is another one. */
function rhythmFacts({ intent, season }: Subject): readonly string[] {
  if (intent !== 'campaign_plan' && intent !== 'prayer_timing') return [];
  if (season !== 'ramadan') return ['PRA-05.evening', 'PRA-04.prayers', 'PRA-05.friday', 'PRA-04.friday'];
  return [
    'PRA-05.ramadan',
    'PRA-04.iftar',
    'PRA-04.taraweeh',
    'PRA-04.ramadan-morning',
    'PRA-04.last-ten',
    ...(intent === 'prayer_timing' ? ['RAM-01.peak', 'PRA-02.ramadan-isha'] : []),
  ];
}

/** What the person's cultural settings add to plans and reviews of content. */
function settingsFacts({ intent, season, halal, vision2030 }: Subject): readonly string[] {
  if (!['campaign_plan', 'copy_review', 'cultural_advice'].includes(intent)) return [];
  return [
    ...(season === 'ramadan' ? ['CUL-04.*'] : []),
    ...(halal ? ['CUL-02.honesty'] : []),
    ...(halal && intent !== 'campaign_plan' ? ['CUL-02.fear'] : []),
    ...(halal && intent === 'cultural_advice' ? ['CUL-01.*'] : []),
    ...(intent === 'campaign_plan' ? ['CUL-05.women', 'CUL-05.copy'] : []),
    ...(vision2030 && season === null ? ['V30-03.rule'] : []),
  ];
}

/** Prayer windows and Ramadan adjustments can be switched off, except where they are what is asked about. */
function isSwitchedOff(id: string, subject: Subject): boolean {
  if (id.startsWith('PRA-04') && !subject.prayerAware) return subject.intent !== 'prayer_timing';
  if (id.startsWith('CUL-04') && !subject.ramadanAware) return subject.intent !== 'cultural_advice';
  return false;
}
