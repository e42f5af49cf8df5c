import { bullets, steps, type Talk, table, text } from '../talk.ts';

const caution = '> This is the playbook’s summary, not legal advice: confirm with the authority.';

/** Law, culture, words and channels in English. */
export const adviceTalks: readonly Talk[] = [
  {
    key: 'en-influencer',
    intent: 'influencer',
    make: ({ c }) => ({
      question: `${c.name}’s UK investor asks what Saudi law requires for influencer posts. Short and precise please.`,
      answer: text(
        steps([
          'A valid Mawthooq licence for anyone who advertises through personal accounts {{LAW-01.licence}}.',
          'Posts only from the accounts named in it {{LAW-03.accounts}}.',
          'A written agreement {{LAW-03.contract}}.',
          'Clear disclosure, paid or unpaid {{LAW-03.disclosure}}.',
          'No hiring of unlicensed advertisers: the business is exposed too {{LAW-05.businesses}}.',
        ]),
        caution,
      ),
    }),
    after: [
      () => ({
        question: 'Can she be a resident rather than a Saudi national?',
        answer: text(
          'Not as an individual: a non-Saudi needs a commercial entity and a licence, as repeated in December 2024 {{LAW-05.non-saudis}}.',
          caution,
        ),
      }),
      () => ({
        question: 'What are the stated penalties?',
        answer: text(
          'Coverage up to December 2024 states up to five years in prison and a fine of SAR 5 million {{LAW-05.penalty}}. Quote it as “stated exposure”, with the date.',
          caution,
        ),
      }),
    ],
  },
  {
    key: 'en-channels',
    intent: 'audience_platform',
    make: ({ c }) => ({
      question: `Which platforms matter for ${c.name} in Saudi Arabia? I need figures with sources.`,
      answer: text(
        table(
          ['Platform', 'Internet users, 2024'],
          [
            ['WhatsApp', '92.2% {{PLT-01.whatsapp}}'],
            ['YouTube', '79.9% {{PLT-01.youtube}}'],
            ['Snapchat', '79.0% {{PLT-01.snapchat}}'],
            ['TikTok', '74.6% {{PLT-01.tiktok}}'],
            ['Instagram', '44.1% {{PLT-01.instagram}}'],
          ],
        ),
        `For ${c.audience}: Snapchat to sell, TikTok to be discovered, WhatsApp to serve and sell again, with consent. Instagram is the shop window.`,
      ),
    }),
    after: [
      () => ({
        question: 'How do they differ by age?',
        answer:
          'Ages 20–29 in 2024: WhatsApp 94.5%, Snapchat 90.3%, TikTok 84.4%, YouTube 81.5% and Instagram 57.7% {{PLT-02.age-20-29}}. Ages 10–19: Snapchat leads with 85.9% and Instagram falls to 42.2% {{PLT-02.age-10-19}}.',
      }),
    ],
  },
  {
    key: 'en-copy',
    intent: 'copy_review',
    make: ({ c, random }) => ({
      question: random.pick([
        `Review this line for ${c.name}: “The best in the Kingdom, guaranteed!”`,
        `Is “number one in ${c.city}” safe to print for ${c.name}?`,
      ]),
      answer: text(
        'Not as it stands. Statements in an ad bind the seller {{LAW-10.binding}}, and an absolute claim cannot be shown to be true. It also reads as boasting, which costs warmth here {{CUL-02.honesty}}.',
        '### Instead',
        bullets([
          `**${c.hero}, made slowly in ${c.city}.**`,
          `**What ${c.city} gives when it really means it.**`,
          '**Made by hand. Ready by Thursday.**',
        ]),
        'Put price, terms and dates in Arabic; the line itself may stay in English {{LAW-13.practice}}.',
      ),
    }),
    after: [
      ({ c }) => ({
        question: 'And the Arabic version of the second one?',
        answer: text(
          `**«هدية ${c.city === 'Jeddah' ? 'جدة' : c.city === 'Riyadh' ? 'الرياض' : 'المدينة'} حين تُهدي من قلبها.»**`,
          'Warmer than a literal translation, and it carries no claim to prove.',
        ),
      }),
    ],
  },
  {
    key: 'en-culture',
    intent: 'cultural_advice',
    make: ({ c }) => ({
      question: `An agency in Dubai is shooting for ${c.name}. What must they know about Saudi taste?`,
      answer: text(
        bullets([
          'Modest dress and no romantic touch between unrelated people; women as professionals and decision makers is normal {{CUL-05.women}}.',
          'No verse or Name of God on packaging that is thrown away {{CUL-03.text}}.',
          'No flag, emblem or leaders’ pictures in commercial work {{LAW-30.national}}.',
          'Luxury through craft, not through money shown {{LAW-06.pride}}.',
          'In Ramadan: no daytime eating scenes {{CUL-04.food}} and softer sound {{CUL-04.music}}.',
        ]),
        `Ask them to credit any pattern to its region {{V30-03.heritage}}: a Najdi motif in a ${c.city} story is noticed at once.`,
      ),
    }),
  },
  {
    key: 'en-privacy',
    intent: 'privacy',
    make: ({ c }) => ({
      question: `${c.name} wants to upload its customer list to a foreign email tool. Allowed?`,
      answer: text(
        'Treat it as a transfer abroad: adequacy or safeguards, and the minimum data {{LAW-62.transfer}}. And marketing needs prior consent {{LAW-40.consent}}, with proof kept {{LAW-40.proof}}.',
        steps([
          'Upload only people who consented, with the date of consent.',
          'Email and first name only.',
          'Sign the processor’s data agreement and file it.',
          'Add the tool to the record of processing {{LAW-62.records}}.',
        ]),
        caution,
      ),
    }),
  },
  {
    key: 'en-checkout',
    intent: 'ecommerce',
    make: ({ c }) => ({
      question: `What should ${c.name}’s checkout offer?`,
      answer: text(
        'The baseline: mada, Apple Pay, and Tabby or Tamara, plus STC Pay and Google Pay where possible {{COM-04.baseline}}. Cash on delivery is shrinking {{COM-04.cod}}; keep it only if returns stay low.',
        'E-commerce over mada was SAR 197.42 billion in 2024 {{COM-02.2024}}, which leaves out Visa and Mastercard credit cards {{COM-02.limits}}.',
      ),
    }),
    after: [
      () => ({
        question: 'Mobile or desktop first?',
        answer:
          'Mobile: 98.4% go online by phone and 8.6% by laptop {{PLT-08.devices}}. Design the page for one thumb, then let the desktop follow.',
      }),
    ],
  },
];
