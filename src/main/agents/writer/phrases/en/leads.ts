import type { ChannelPicks, LeadWords, Phrases } from '../type.ts';

const forWhom = ({ sector, city }: LeadWords): string =>
  `${sector === null ? '' : ` for ${sector}`}${city === null ? '' : ` in ${city}`}`;

const dated = (words: LeadWords): string | null => {
  const { season, start, until, moonSighted, running, mark } = words;
  if (season === null || start === null) return null;
  const moon = moonSighted ? ', give or take a day until the Supreme Court announces it' : '';
  const name = season.charAt(0).toUpperCase() + season.slice(1);
  if (running) return `**${name} is on now**; it began on ${start}${mark()}.`;
  return `**${name} comes ${until}**: ${start}${moon}${mark()}.`;
};

const channelPicks: Record<ChannelPicks, string> = {
  visual:
    'Start with Instagram for visual proof, Snapchat and TikTok for reach, and WhatsApp for service and repeat sales',
  business: 'Start with LinkedIn for decision makers and Google search for those who look for a solution',
  broad:
    'Start with Snapchat and TikTok for reach, WhatsApp for service and repeat sales, and Google search for those who know what they want',
};

export const leads: Phrases['leads'] = {
  campaign_plan: (words) => {
    const date = dated(words);
    const budget = words.money === null ? '' : ` Keep every decision within your budget of ${words.money}.`;
    if (date !== null) {
      return `${date} The plan${forWhom(words)} below is set in phases, so that you know what to finish now and what can wait.${budget}`;
    }
    if (words.season !== null) {
      return `I have no confirmed date for the next “${words.season}”, so the plan${forWhom(words)} works in lead times; once you know the date, count back from it.${budget}`;
    }
    return `Start from the season, not the platform: pick the next season in which your customers buy${forWhom(words)}, then the channel that reaches them in it, then check the rules before any offer goes live.${budget}`;
  },
  season_timing: (words) => {
    const date = dated(words);
    if (date !== null) return `${date} Here is what should happen before it and after it.`;
    if (words.season !== null)
      return `I have no confirmed date for the next “${words.season}”; this is what past seasons show.`;
    return 'Here are the next seasons with their dates, and what they mean for the timing of your campaigns.';
  },
  audience_platform: ({ sector, picks }) =>
    `**${channelPicks[picks]}**${sector === null ? '' : `; that suits ${sector} to begin with`}. Then shift the split by your own results: the channel follows from what you want of the audience, not from its size alone.`,
  budget: ({ money }) =>
    money === null
      ? 'No budget is right for everybody: start from a goal you can measure, work out how many impressions it buys, and adjust after two weeks on your own numbers.'
      : `Before you split ${money}, see roughly how many impressions it buys on each platform, then spend it in bursts around buying days.`,
  legal_check: () =>
    'Check three things before you publish: does the ad need a licence, does it show what the law demands, and does it carry a symbol or product that may not be advertised at all. This is what applies to your question.',
  cultural_advice: ({ season }) =>
    season === null
      ? 'The rule of thumb is simple: honest claims, modest imagery, respect for faith and symbols. These are the places where mistakes usually happen.'
      : `In ${season}, people read the message before they read the offer; set tone and imagery first. These are the places where mistakes usually happen.`,
  copy_review: () =>
    'I neither write copy nor judge its beauty from the playbook alone, but this is a list to check a text against, point by point, before it goes out.',
  dialect: ({ city }) =>
    `Write social content in light Saudi Arabic that everybody shares, and prices, terms and reports in Modern Standard Arabic${city === null ? '' : `; colour the text with the dialect of ${city} only if your whole audience lives there`}.`,
  prayer_timing: ({ season }) =>
    season === null
      ? 'Post after Isha, not around it: prayers divide the day and the evening is for browsing. Set times for the city of your audience; prayer times differ from city to city.'
      : `In ${season} the day moves into the night; build the posting schedule around iftar and suhoor, not around office hours.`,
  ecommerce: () =>
    'Saudi shoppers pay electronically and expect their own method at checkout; start with trust and payment, then with clear returns.',
  competitor_analysis: () =>
    'The playbook holds no data on named competitors, and I will not guess. Here is how to compare and what the law allows; the numbers follow once the search agent is available.',
  website_analysis: () =>
    'I cannot open the site from the playbook alone. Go through these points now; they are the first that customers and regulators look at.',
  seo: () =>
    'The playbook holds no search volumes or rankings; those come from the search data agent. This is what you can start on today.',
  influencer: () =>
    '**Do not sign before you have seen the licence**: check the Mawthooq licence and its expiry date, put a contract in writing, and require the content to be labelled as advertising. The details follow.',
  messaging: () =>
    '**No promotional message without prior consent**, and an easy way to stop in every message. These are the rules for the channel.',
  privacy: () =>
    'Collect the least you need, with recorded consent and a written purpose, and be ready to answer requests from the people concerned. These are the main duties.',
  vision_2030: () =>
    'Link your brand to the Vision through what you contribute, not through the logo: pick one theme in which you can prove an effect, and speak of the effect rather than of support.',
  b2b: () =>
    'In business sales the relationship comes before the advertisement: a formal, clear message, timing that respects the work week, and follow-up that builds trust.',
  crisis: () =>
    '**Pause scheduled ads first**, then gather the facts, then say what you know and what you will do in one calm statement. Check the following before you publish.',
  insight: ({ sector, city }) =>
    `These are the main published indicators${sector === null ? '' : ` for ${sector}`}${city === null ? '' : `, with what concerns ${city}`}, and what they mean for your marketing decision.`,
  measurement: () =>
    'Measure what brings you closer to a sale, not what is easy to count: one indicator for each goal, a baseline before launch, and seasons compared with the same season rather than with last month.',
};

export const nextSteps: Phrases['nextSteps'] = {
  campaign_plan:
    'This week, fix the launch date of the offer and an owner for each phase; then apply for the licences you need before producing any material.',
  season_timing:
    'Put the date in the client’s calendar, with a day of slack for Hijri occasions, and count back to the day the plan must be approved.',
  audience_platform:
    'Start with two channels only, one for reach and one for persuasion or service, and test them for two weeks with the same message before you widen.',
  budget:
    'Take the costs of the client’s last three campaigns and put them in place of these estimates before approving the split.',
  legal_check:
    'Beside every line of the plan, write the licence, its number, its expiry date and who checks it before publishing.',
  cultural_advice:
    'Show the draft to two people from the target city before publishing, one of them from outside the marketing team.',
  copy_review:
    'Change what is named above, then send me the new text with its sector and city, and I will check it again.',
  dialect:
    'Write three short versions of one message, in standard, light and local Arabic, and test which one your audience responds to.',
  prayer_timing:
    'Make one posting schedule per city, and enter the quiet windows before you enter the posts.',
  ecommerce:
    'Buy from your own store on a phone, through to the refund, and note every step that made you stop.',
  competitor_analysis:
    'Write down three competitors with their addresses, and what exactly you want to beat them at.',
  website_analysis:
    'Check the home page and the checkout on a phone against this list, and send me what you did not find.',
  seo: 'Collect ten questions that customers ask in their own words, and give each one a page that answers it clearly.',
  influencer:
    'Ask the influencer for a copy of the licence, its expiry date and the accounts it covers before you talk about price.',
  messaging:
    'Go through the list of numbers: who agreed, when, and how. Remove everybody whose consent you cannot prove.',
  privacy: 'Start with a simple register: which data, for what purpose, kept where, deleted when.',
  vision_2030:
    'Pick one theme and one number of your own effect that you can prove, and build the story on it.',
  b2b: 'List twenty organisations whose decision maker you know, and begin with a request for a short meeting rather than a quotation.',
  crisis:
    'Name one spokesperson, write down what happened in five lines, and show them to legal counsel before publishing.',
  insight:
    'Take one of these indicators and ask: which decision would change if it held true for your client?',
  measurement:
    'For every goal, write one indicator and its baseline today, and set the date of reading before the campaign starts.',
};

export const unknowns: Phrases['unknowns'] = {
  campaign_plan: [
    'The results of your client’s earlier campaigns, which tell more than any published average.',
  ],
  audience_platform: ['The actual audience of your client’s accounts: ages, cities and what it responds to.'],
  legal_check: ['Changes in the law after the dates of these sources; none of this replaces legal advice.'],
  cultural_advice: ['How your client’s audience will read this very message; only a test will tell.'],
  copy_review: [
    'The quality of the wording and its effect; that takes a reader, or a language model chosen in Settings.',
  ],
  competitor_analysis: ['Who your client’s competitors are, their shares and their spending.'],
  website_analysis: ['The content of the site, its speed and its place in search results.'],
  seo: ['Search volumes, and the words for which your client’s site appears.'],
  influencer: ['Influencers’ prices, and their results with similar brands.'],
  insight: ['Your client’s own numbers: sales, margins and strongest season.'],
  measurement: ['Sourced performance averages for your sector in Saudi Arabia.'],
  ecommerce: ['The conversion rate of your client’s store, and why people leave its cart.'],
  b2b: ['The buying cycle and budgets of the organisations you want to reach.'],
  crisis: ['What actually happened and how far it has spread; the plan changes with both.'],
};
