import { bullets, figure, steps, type Talk, table, text } from '../talk.ts';

const caution = '> This is the playbook’s summary, not legal advice: confirm with the authority.';

/** A consultant's daily work in English. */
export const workTalks: readonly Talk[] = [
  {
    key: 'en-discount',
    intent: 'legal_check',
    make: ({ c, random }) => ({
      question: random.pick([
        `Does ${c.name} need a licence to run a discount online?`,
        `Explain the discount licence to ${c.name}’s new manager, in English.`,
      ]),
      answer: text(
        'Yes, for shops and online stores alike: an e-licence from the Ministry of Commerce {{LAW-20.licence}}.',
        table(
          ['Point', 'Rule'],
          [
            ['On display', 'licence or barcode, price before and after, real percentage {{LAW-20.display}}'],
            ['Outside seasons', 'at most 3 a year; full discount up to 45 days {{LAW-22.limit}}'],
            ['Partial discount', 'at least 50% of products {{LAW-22.partial}}'],
            ['In seasons', 'not counted in the yearly balance {{LAW-20.seasonal}}'],
          ],
        ),
        caution,
      ),
    }),
    after: [
      () => ({
        question: 'And when the three are used up?',
        answer:
          'Promotional offers: unlimited in number, up to six months each {{LAW-22.offers}}. A gift above a basket value, free wrapping or double points are not a cut in price.',
      }),
    ],
  },
  {
    key: 'en-complaint',
    intent: 'crisis',
    make: ({ c, random }) => ({
      question: random.pick([
        `A customer posted in English that ${c.name} delivered ten days late. Draft the reply.`,
        `One-star review for ${c.name}: “nobody answers”. What do we write?`,
      ]),
      answer: text(
        '> You are right, and we are sorry: this was our delay, not yours. We have written to you privately and will come back here with what we agreed.',
        steps([
          'Find the cause before the second apology.',
          'If delivery is more than 15 days late the customer may cancel and be refunded {{LAW-12.delay}}; offer it before being asked.',
          'Return to the same thread with one sentence on the outcome and no order details.',
        ]),
        'Do not delete the review, and do not trade a gift for a better one.',
      ),
    }),
  },
  {
    key: 'en-kpis',
    intent: 'measurement',
    make: ({ c }) => ({
      question: `Which KPIs belong in ${c.name}’s retainer?`,
      answer: text(
        table(
          ['Stage', 'Measure', 'Reviewed'],
          [
            ['Reach', 'unique reach in the target audience', 'monthly'],
            ['Interest', 'cost per product-page visit', 'weekly'],
            ['Purchase', 'cost per order, return on ad spend', 'weekly'],
            ['Loyalty', 'second order within 90 days', 'quarterly'],
          ],
        ),
        'Leave follower counts out. Write down who owns the ad accounts and the data when the contract ends.',
      ),
    }),
  },
  {
    key: 'en-meeting',
    intent: 'campaign_plan',
    make: ({ c }) => ({
      question: `Agenda for a 30-minute call with ${c.name} tomorrow.`,
      answer: text(
        table(
          ['Minutes', 'Topic', 'Outcome'],
          [
            ['5', 'last month', 'three figures'],
            ['10', 'what we learned', 'one thing to stop'],
            ['10', 'next season', 'budget and launch date'],
            ['5', 'what we need', 'a name and a date for each'],
          ],
        ),
        'Ask how they are before the figures, and end with the next date in writing.',
      ),
    }),
    after: [
      () => ({
        question: 'They will ask why sales are flat although spend went up.',
        answer: steps([
          '“Reach did go up; here is the figure.”',
          '“People stop at checkout; here is the share.”',
          '“We changed one thing on Sunday and will judge it in two weeks.”',
        ]),
      }),
    ],
  },
  {
    key: 'en-whatsapp',
    intent: 'messaging',
    make: ({ c }) => ({
      question: `How should ${c.name} use WhatsApp without annoying people?`,
      answer: text(
        'WhatsApp reaches 92.2% of internet users {{PLT-01.whatsapp}}; promotional messages need prior consent {{LAW-40.consent}} and a free, easy stop {{LAW-40.stop}}.',
        bullets([
          'Answer within ten minutes in working hours.',
          'One promotional message every two weeks at most.',
          'Two lists: bought, and asked without buying.',
          'Schedule between 9 am and 9 pm, the safe window for promotional SMS as well {{LAW-41.hours}}.',
        ]),
      ),
    }),
    after: [
      ({ c }) => ({
        question: 'Give me the consent line, both languages.',
        answer: text(
          `> I agree to receive offers and news from ${c.name} on WhatsApp and can stop at any time by replying “stop”.`,
          '> أوافق على استقبال العروض والمستجدات عبر واتساب، وأستطيع الإيقاف متى شئت بإرسال «إيقاف».',
          'The box stays unticked, and the date of consent is kept {{LAW-40.proof}}.',
        ),
      }),
    ],
  },
  {
    key: 'en-loyalty',
    intent: 'campaign_plan',
    make: ({ c, client }) => ({
      question: `A simple loyalty idea for ${c.name}?`,
      answer: text(
        table(
          ['After the order', 'Action'],
          [
            ['2 days', 'did it arrive well? no selling'],
            ['14 days', 'a care or usage tip'],
            ['45 days', `a matching item, for baskets above SAR ${figure(client.basket)}`],
            ['90 days', 'early access'],
          ],
        ),
        'Start with a stamped card before paying for a loyalty platform.',
      ),
    }),
  },
  {
    key: 'en-launch',
    intent: 'campaign_plan',
    make: ({ c }) => ({
      question: `Two-week launch plan for the ${c.hero}.`,
      answer: text(
        steps([
          'Week one: ten customers try it and say what they really think.',
          'Sunday: one unexplained detail. Tuesday: why it was made.',
          'Thursday, 9 pm: orders open for the list.',
          'Friday after Asr: orders open for everyone {{RAM-05.friday}}.',
        ]),
        'With the first fifty orders a hand-written thank-you; a week later one question: what nearly stopped you?',
      ),
    }),
  },
];
