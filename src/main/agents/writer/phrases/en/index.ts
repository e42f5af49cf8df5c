import type { Phrases } from '../type.ts';
import { followUps } from './follow-ups.ts';
import { leads, nextSteps, unknowns } from './leads.ts';
import { phases } from './phases.ts';
import { remarks } from './remarks.ts';
import { sensitive } from './sensitive.ts';

function daysLeft(days: number): string {
  if (days <= 0) return 'today';
  return days === 1 ? 'tomorrow' : `in ${days} days`;
}

/** The English of composed answers. */
export const en: Phrases = {
  headings: {
    timeline: 'Timeline',
    upcoming: 'The next seasons',
    dates: 'Dates and what coincides with them',
    demand: 'How spending moves',
    channels: 'Audience and channels',
    shares: 'The figures side by side',
    rhythm: 'When to post and when to stay silent',
    content: 'Content and tone',
    dialect: 'Language and dialect',
    law: 'What the law requires',
    cost: 'Published costs',
    estimate: 'What the budget buys',
    remarks: 'Remarks on the text',
    commerce: 'Selling and payment',
    vision: 'The link to Vision 2030',
    method: 'Working rules',
    market: 'Market indicators',
    found: 'What the playbook holds',
  },
  intros: {
    timeline: 'Set your work in these phases:',
    demand: 'Read these figures as the direction of past seasons, not as a promise for the next one:',
    rhythm: 'Schedule by the prayer times of the audience’s city, then keep clear of the prayers:',
    content: 'Before you approve a design or a text, make sure of the following:',
    law: 'Meet these requirements before you publish, not after:',
    channels: 'Give each channel a role rather than repeating the same content everywhere:',
  },
  leads,
  sensitive,
  remarks,
  foundLead: 'This is the closest the playbook comes to your question:',
  nextSteps,
  nextStepHeading: 'Your next step',
  unknownHeading: 'What I do not know',
  unknowns,
  moonUnknown:
    'The officially announced day: the date follows the Umm al-Qura calendar and can move by a day.',
  undatedSeason: (season) =>
    `The next date of “${season}”: I found no sourced announcement, so tell me if you have it.`,
  toConfirm: '(to be confirmed)',
  dueForReview: '(due for review)',
  weakSources:
    'Whatever is marked “to be confirmed” rests on a single weak source or on general practice; confirm it before you build on it.',
  checkAuthority:
    '> **Check with the authority in charge** before you act: this is for flagging and planning, not legal advice.',
  periodNote: (period) => `(period: ${period})`,
  questions: {
    sector: 'Which sector does your client work in?',
    city: 'In which city is your audience?',
    budget: 'What is the approximate budget in riyals, and for how long?',
    goal: 'What comes first: reach, sales, or store visits?',
    season: 'Which season are you planning for?',
    text: 'Will you send me the whole text, with its sector and city?',
    url: 'What is the address of the site you want checked?',
    own_data: 'Do you have figures from earlier campaigns to compare with?',
  },
  footer:
    '> This answer comes from the **Morvo playbook**, sourced knowledge that works offline; it is not a language model.',
  nothingFound: {
    lead: 'I do not know the answer to this: the Morvo playbook holds nothing on your question, and I will not guess.',
    canHelp: 'I can help with marketing in Saudi Arabia, for instance:',
    topics: [
      'the dates of seasons and how to plan for them: Ramadan, the Eids, National Day, White Friday',
      'choosing platforms for an audience',
      'the rules on advertising, discounts, influencers and messages',
      'content, tone, dialect and posting times',
    ],
    question: 'Which project is this about, and what do you want to reach?',
  },
  social: {
    greeting:
      'Welcome. I am Morvo, your marketing consultant for the Saudi market. Tell me about your project or the season you are preparing for, and we start there.',
    thanks: 'You are welcome. Shall we go on from where we stopped?',
    acknowledgement:
      'All right. What shall we do next? Pick one of the suggestions below, or ask in your own words.',
    smalltalk: 'Very well, thank you for asking. How can I help with your work today?',
    capabilities:
      'I am Morvo, a marketing consultant for the Saudi market. I answer from the **Morvo playbook**: sourced knowledge that works on your computer without a connection; in this mode I am not a language model. I help with:',
    abuse:
      'I see that you are annoyed, and I am sorry if the answer was not what you wanted. Tell me exactly what you need and I will start there.',
    empty:
      'I found no text to answer in your message. Write a question about a campaign, a season or a platform, and we begin.',
  },
  tasks: {
    heading: 'What is still to be done',
    deferred: (purpose) => `${purpose}: it needs the internet and waits until the network is back.`,
    unavailable: {
      offline: (purpose) => `${purpose}: it needs the internet.`,
      not_configured: (purpose) => `${purpose}: it needs a service key, which you can add in Settings.`,
      not_installed: (purpose) => `${purpose}: it is not part of this version of Morvo.`,
    },
    purposes: {
      sourced_facts: 'Searching the playbook',
      read_website: 'Reading and analysing the website',
      latest_news: 'Collecting the latest news from the web',
      search_data: 'Search and competitor data',
      combine_findings: 'Combining the findings',
    },
  },
  phases,
  timeline: {
    phase: 'Phase',
    when: 'When',
    what: 'What to do',
    until: (day) => `until ${day}`,
    from: (day) => `from ${day}`,
    range: (from, to) => `${from} – ${to}`,
    past: '(already past)',
    now: '**(now)**',
  },
  upcoming: { season: 'Season', date: 'Date', left: 'Time left' },
  shares: { what: 'Indicator', figure: 'Figure', period: 'Period', source: 'Source' },
  estimate: {
    platform: 'Platform',
    cpm: 'CPM',
    impressions: 'Rough impressions if all of it went there',
    source: 'Source',
    basis: (money, usd, rate) =>
      `A rough calculation: ${money} is about $${usd} at ${rate} riyals to the dollar, divided by the published cost. An impression is neither a view nor a sale.`,
    range: (low, high) => `${low} – ${high}`,
    millions: (number) => `${number}m`,
    platforms: {
      'BUD-01.meta': 'Meta (Instagram, Facebook)',
      'BUD-01.youtube': 'YouTube',
      'BUD-01.display': 'Google Display',
      'BUD-01.tiktok': 'TikTok',
    },
  },
  comparison: (first, second) =>
    `**${first.name} reaches more people than ${second.name}**: ${first.figure} against ${second.figure}. Reach alone does not settle it; look at your audience and at what you ask of it.`,
  daysLeft,
  followUps,
};
