import { bullets, daysAfter, figure, steps, type Talk, table, text, weekdayOf } from '../talk.ts';

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const ideas = [
  'A close-up nobody recognises at first',
  'A customer’s story, with her consent',
  'Packing an order, start to finish',
  'One question to followers',
  'How to care for it',
  'Where the material comes from',
  'Three ways to give it',
  'The question we hear most, answered',
];

/** Plans, budgets and figures in English. */
export const planTalks: readonly Talk[] = [
  {
    key: 'en-ramadan',
    intent: 'campaign_plan',
    make: ({ c, random }) => ({
      question: random.pick([
        `Draft a Ramadan plan for ${c.name} I can show to their board in English.`,
        `When should ${c.name} start its Ramadan campaign, and what goes in each phase?`,
      ]),
      answer: text(
        `## Ramadan 1448 plan for ${c.name}`,
        'Ramadan begins on Monday 8 February 2027, give or take a day pending the announcement {{CAL-20.1448-ramadan}}. Shopping has two peaks: about two weeks before Ramadan and one week before Eid {{SEA-03}}.',
        table(
          ['Phase', 'Dates', 'Message', 'Lead channel'],
          [
            ['Warm-up', '11–24 January', 'Early list for loyal customers', 'WhatsApp (opted in)'],
            ['First peak', '25 January – 7 February', `${c.hero}: ready before the rush`, 'Snapchat'],
            ['The month', '8–27 February', 'Calm, useful content after taraweeh', 'TikTok'],
            ['Eid peak', '28 February – 8 March', 'Last delivery date before Eid', 'Snapchat'],
          ],
        ),
        'Point-of-sale spending rose 34.7% in the week before Ramadan 2025 {{SEA-01.total}} and drops in the first week of the month {{SEA-02.first-week}}, so do not judge the campaign by that week.',
      ),
    }),
    after: [
      () => ({
        question: 'What could go wrong, legally?',
        answer: text(
          bullets([
            'A discount without its e-licence {{LAW-20.licence}}, or without the price before and after {{LAW-20.display}}.',
            'Promotional WhatsApp without prior consent {{LAW-40.consent}}.',
            'An offer written in English only {{LAW-13.practice}}.',
            'An influencer without a Mawthooq licence {{LAW-01.licence}}.',
          ]),
          '> This is the playbook’s summary, not legal advice: confirm with the authority.',
        ),
      }),
    ],
  },
  {
    key: 'en-budget',
    intent: 'budget',
    make: ({ c, random, budget }) => {
      const share = (part: number) => `SAR ${figure(budget * part)}`;
      return {
        question: random.pick([
          `Split SAR ${figure(budget)} for ${c.name} across channels, with reasons.`,
          `How would you spend SAR ${figure(budget)} next month for ${c.name}?`,
        ]),
        answer: text(
          table(
            ['Channel', 'Share', 'Amount', 'Why'],
            [
              ['Snapchat', '40%', share(0.4), `reach among ${c.audience}`],
              ['TikTok', '30%', share(0.3), 'discovery by short video'],
              ['Google Search', '15%', share(0.15), 'people ready to buy'],
              ['Instagram', '15%', share(0.15), 'showcase and retargeting'],
              ['**Total**', '100%', `**SAR ${figure(budget)}**`, ''],
            ],
          ),
          'Reach in 2024: Snapchat 79.0%, TikTok 74.6%, Instagram 44.1% of internet users {{PLT-01.ranking}}. The shares are a professional starting point, not a rule. Review after two weeks: if a channel’s cost per order stays at twice the best for seven days, move half of it.',
        ),
      };
    },
    after: [
      ({ client, random }) => {
        const spent = Math.round(random.pick(client.budgets) / 4);
        const orders = random.int(14, 62);
        return {
          question: `We spent SAR ${figure(spent)} and got ${orders} orders. Is that any good?`,
          answer: text(
            table(
              ['Measure', 'Value'],
              [
                ['Cost per order', `SAR ${figure(spent / orders)}`],
                ['Average basket', `SAR ${client.basket}`],
                ['Return on ad spend', ((orders * client.basket) / spent).toFixed(2)],
              ],
            ),
            (orders * client.basket) / spent >= 2
              ? 'A sound start. Raise the budget by 15% every three days while cost per order holds.'
              : 'Below what the margin needs. Fix the product page before buying more traffic: price with VAT, delivery date, three real photographs.',
          ),
        };
      },
      () => ({
        question: 'And CPMs, for the deck?',
        answer: text(
          table(
            ['Platform', 'CPM (one agency’s 2025 estimate)'],
            [
              ['TikTok', '$3.5–7 {{BUD-01.tiktok}}'],
              ['Meta', '$4–9 {{BUD-01.meta}}'],
              ['YouTube', '$6–12 {{BUD-01.youtube}}'],
            ],
          ),
          'Mark them “to be confirmed”: one source, and the client’s own account history comes first. The playbook has no reliable figure for Snapchat.',
        ),
      }),
    ],
  },
  {
    key: 'en-calendar',
    intent: 'campaign_plan',
    make: ({ c, random, day }) => ({
      question: random.pick([
        `Content calendar for ${c.name}, next week, English captions.`,
        `Give me five post ideas for ${c.name} with days.`,
      ]),
      answer: text(
        table(
          ['Day', 'Idea', 'Format'],
          random.some(ideas, 5).map((idea, index) => {
            const date = daysAfter(day, index + 1);
            return [
              `${weekdays[weekdayOf(date)]} ${date.slice(8)}/${date.slice(5, 7)}`,
              idea,
              random.pick(['10-second clip', 'photo', 'story poll', 'carousel']),
            ];
          }),
        ),
        'Post between 9 and 11 pm, the daily peak {{RAM-05.peak}}; on Friday after Asr {{RAM-05.friday}}. Only one of the five should sell.',
      ),
    }),
  },
  {
    key: 'en-report',
    intent: 'measurement',
    make: ({ c, client, random }) => {
      const spent = Math.round(random.pick(client.budgets) / 4);
      const visits = random.int(20, 58) * 100;
      const orders = Math.max(8, Math.round((visits * random.int(10, 24)) / 1000));
      return {
        question: `Summarise ${c.name}’s week for the owner: spend ${figure(spent)}, visits ${figure(visits)}, orders ${orders}.`,
        answer: text(
          `### ${c.name}, this week`,
          bullets([
            `**Orders:** ${orders}, at SAR ${figure(spent / orders)} each`,
            `**Conversion:** ${((orders / visits) * 100).toFixed(2)}% of ${figure(visits)} visits`,
            `**Estimated sales:** SAR ${figure(orders * client.basket)}, from a basket of SAR ${client.basket}`,
            `**Return on ad spend:** ${((orders * client.basket) / spent).toFixed(2)}`,
          ]),
          '**Next week:** keep the best clip, replace the weakest, and confirm stock before Wednesday.',
        ),
      };
    },
    after: [
      () => ({
        question: 'Translate the summary into Arabic for WhatsApp.',
        answer:
          '> مساء الخير، هذا ملخص الأسبوع. الطلبات والتحويل في المرفق. نُبقي أفضل مقطع، ونستبدل الأضعف، ونحتاج منكم تأكيد المخزون قبل الأربعاء. شاكرين لكم.',
      }),
    ],
  },
  {
    key: 'en-white-friday',
    intent: 'season_timing',
    make: ({ c }) => ({
      question: `Should ${c.name} join White Friday at all?`,
      answer: text(
        'Yes, with three products and not the whole shop. White Friday is 27 November 2026 {{CAL-08}}, which is also salary day; pay probably lands on Thursday 26 November {{CAL-21.white-friday-2026}}.',
        steps([
          'Choose three products with a real discount.',
          'Get the licence first {{LAW-20.licence}}.',
          'Open to the consented list one day early.',
          'Advertise from Thursday evening to Saturday evening only.',
        ]),
        'Only 19% agreed in a 2022 survey that White Friday has the best prices {{SEA-10.trust}}: an honest before-and-after price is the differentiator.',
      ),
    }),
  },
];
