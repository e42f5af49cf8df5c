import type { Phrases } from '../type.ts';

export const phases: Phrases['phases'] = {
  lock_plan: {
    name: 'Lock the plan',
    action: 'Approve offer, budget and owners; book influencers and space; apply for licences',
  },
  early_offers: {
    name: 'Offers go live',
    action: 'Announce early offers and gather interested people before the season fills up',
  },
  pre_season_peak: {
    name: 'Peak before the month',
    action: 'Raise spending and secure stock; this is when families shop for the month',
  },
  season_creative: {
    name: 'Switch the creative',
    action:
      'Move to Ramadan content at night; launch nothing new in the first week unless you are in restaurants, gifting or entertainment',
  },
  eid_creative: {
    name: 'Eid content',
    action: 'Turn the message to Eid: clothes, gifts, visits, with a calmer tone in the last ten nights',
  },
  eid_peak: {
    name: 'Peak before Eid',
    action: 'Stress availability and delivery before Eid, with short reminders',
  },
  stop_hard_sell: {
    name: 'Stop the hard sell',
    action:
      'Stop sales ads on the morning of Eid and send greetings only; what is bought during Eid itself, such as restaurants, is the exception',
  },
  national_warm_up: {
    name: 'Warm-up',
    action:
      'Prepare material in national colours and motifs, without the flag or emblem, and apply for the discount licence',
  },
  national_offers: {
    name: 'Offers',
    action: 'Launch the offers with one clear value; most stores start now',
  },
  national_day: { name: 'The day itself', action: 'Put national content before sales content' },
  discount_window: {
    name: 'Discount season (estimate)',
    action: 'Compare your offers with the licensed period of past seasons, and confirm this year’s period',
  },
  offers_live: {
    name: 'Early offers',
    action: 'Release offers in waves and collect lists of interested people before the day',
  },
  the_day: {
    name: 'The day',
    action: 'Run your main message; make sure that site, stock and customer care are ready',
  },
  after_season: {
    name: 'After the season',
    action: 'Go back to those who bought; spending returns after Eid week',
  },
};
