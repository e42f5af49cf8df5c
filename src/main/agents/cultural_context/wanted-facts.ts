import type { Intent } from '../master/intents.ts';
import type { ChannelKey } from '../master/lexicon/channels.ts';
import type { SectorKey } from '../master/lexicon/sectors.ts';
import type { SensitiveKey } from '../master/lexicon/sensitive.ts';
import type { Subject } from '../subject.ts';
import { seasonFacts } from './season-facts.ts';

/** Playbook facts that an intent always needs, most needed first. What the question names is added to them. */
const intentFacts: Readonly<Partial<Record<Intent, readonly string[]>>> = {
  campaign_plan: [
    'PLT-01.ranking',
    'RAM-05.*',
    'CAL-07.rhythm',
    'LAW-20.*',
    'LAW-13.*',
    'PRA-04.*',
    'PRA-05.*',
  ],
  season_timing: ['CAL-07', 'CAL-07.rhythm'],
  audience_platform: ['PLT-01.*', 'PLT-02.*', 'PLT-03.*', 'PLT-07.*', 'PLT-08.devices'],
  budget: ['BUD-01.*', 'BUD-02.*', 'CAL-07.rhythm', 'BUD-03.split', 'BUD-04.*'],
  legal_check: ['LAW-10.*', 'LAW-11.*', 'LAW-13.*'],
  cultural_advice: ['CUL-01.*', 'CUL-02.*', 'CUL-03.*', 'CUL-05.*', 'LAW-30.*', 'CUL-06.*'],
  copy_review: ['LAW-13.*', 'CUL-02.*', 'DIA-03.*', 'CUL-05.*', 'LAW-10.*', 'CUL-06.*'],
  dialect: ['DIA-03.*', 'DIA-01.*', 'DIA-02.*', 'DIA-04.*'],
  prayer_timing: ['PRA-04.*', 'PRA-05.*', 'RAM-05.*', 'PRA-03.*', 'PRA-01.*'],
  ecommerce: ['COM-01.*', 'COM-02.*', 'COM-04.*', 'COM-03.*', 'COM-05.*', 'LAW-12.*', 'LAW-10.*'],
  competitor_analysis: ['LAW-15.*', 'LAW-14.*', 'BUD-04.*'],
  website_analysis: ['LAW-10.*', 'COM-04.*', 'PLT-08.devices', 'LAW-13.*'],
  seo: ['PLT-08.activities', 'PLT-08.devices', 'DIA-05.*'],
  influencer: ['LAW-01.*', 'LAW-03.*', 'LAW-05.*', 'LAW-04.*', 'LAW-02.*', 'LAW-06.*'],
  messaging: ['LAW-40.*', 'LAW-41.*', 'PLT-01.whatsapp'],
  privacy: ['LAW-60.*', 'LAW-61.*', 'LAW-62.*', 'LAW-63.*', 'LAW-40.*', 'LAW-64.*'],
  vision_2030: ['V30-03.*', 'V30-01.*', 'V30-02.*'],
  b2b: ['PLT-07.*', 'PRA-05.*', 'PRA-06.*', 'CAL-04', 'DIA-03.*'],
  crisis: ['LAW-14.*', 'LAW-11.*', 'LAW-06.*', 'CUL-02.*'],
  insight: ['SEA-13.*', 'COM-01.*', 'COM-02.*', 'PLT-08.activities', 'SEA-11.*'],
  measurement: ['BUD-02.*', 'BUD-04.*', 'CAL-07.rhythm', 'COM-02.*'],
};

const channelFacts: Readonly<Partial<Record<ChannelKey, readonly string[]>>> = {
  snapchat: ['PLT-01.snapchat', 'PLT-04.snapchat-2025', 'PLT-03.snapchat'],
  tiktok: ['PLT-01.tiktok', 'RAM-01.peak'],
  instagram: ['PLT-01.instagram'],
  x: ['PLT-01.x'],
  youtube: ['PLT-01.youtube'],
  whatsapp: ['PLT-01.whatsapp', 'LAW-40.*'],
  facebook: ['PLT-07.*'],
  linkedin: ['PLT-07.*'],
  sms: ['LAW-41.*', 'LAW-40.*'],
  email: ['LAW-40.*'],
  influencers: ['LAW-01.*', 'LAW-03.*', 'LAW-05.*'],
};

const sensitiveFacts: Readonly<Record<SensitiveKey, readonly string[]>> = {
  alcohol: ['CUL-01.*'],
  gambling: ['CUL-01.*'],
  pork: ['CUL-01.*'],
  tobacco: ['CUL-01.*'],
  flag: ['LAW-30.*'],
  religious_text: ['CUL-03.*', 'LAW-31.*', 'LAW-30.*'],
  discounts: ['LAW-20.*', 'LAW-21.*', 'LAW-22.*'],
  children: ['LAW-03.*', 'LAW-06.*'],
  comparison: ['LAW-15.*', 'LAW-14.*'],
};

const sectorFacts: Readonly<Partial<Record<SectorKey, readonly string[]>>> = {
  health: ['LAW-50.*', 'LAW-52.*'],
  food: ['LAW-50.*'],
  real_estate: ['LAW-51.*'],
  finance: ['LAW-52.*', 'COM-07.*'],
  ecommerce: ['COM-04.*', 'COM-01.*'],
};

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
    ...named,
    ...ofSector,
    ...seasonFacts(subject),
    ...(intentFacts[intent] ?? []),
    ...settingsFacts(subject),
  ];
  return [...new Set(ids)].filter((id) => !isSwitchedOff(id, subject));
}

/** What the person's cultural settings add to plans and reviews of content. */
function settingsFacts(subject: Subject): string[] {
  const { intent, season } = subject;
  const aboutContent = intent === 'campaign_plan' || intent === 'copy_review' || intent === 'cultural_advice';
  if (!aboutContent)
    return season === 'ramadan' && intent === 'prayer_timing' ? ['RAM-01.*', 'RAM-04.*'] : [];
  return [
    ...(season === 'ramadan' ? ['CUL-04.*'] : []),
    ...(subject.halal ? ['CUL-02.*', 'CUL-01.*'] : []),
    ...(subject.vision2030 && intent === 'campaign_plan' && season === null ? ['V30-03.*'] : []),
  ];
}

/** Prayer windows and Ramadan adjustments can be switched off, except where they are what is asked about. */
function isSwitchedOff(id: string, subject: Subject): boolean {
  if (id.startsWith('PRA-04') && !subject.prayerAware) return subject.intent !== 'prayer_timing';
  if (id.startsWith('CUL-04') && !subject.ramadanAware) return subject.intent !== 'cultural_advice';
  return false;
}
