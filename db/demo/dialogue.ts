import { cited } from './citations.ts';
import { type Client, clients } from './clients.ts';
import type { ConversationPlan } from './conversation-plans.ts';
import type { Random } from './random.ts';
import { arabicTalks } from './talk/ar/index.ts';
import { englishTalks } from './talk/en/index.ts';
import type { Exchange, Scene, Talk } from './talk/talk.ts';

type Source = ReturnType<typeof cited>['sources'][number];

/** A question and its answer as they will be stored. */
export interface Dialogue {
  question: string;
  answer: string;
  sources: Source[];
  intent: string;
  followUps: string[];
}

/** Subjects of a season or of one trade: only where the plan names them. */
const onlyWhenNamed = new Set(
  'ramadan-plan white-friday national-day back-to-school riyadh-season eid-adha founding-day summer eleven-eleven sfda packaging-verse store-opening competitors young-audience ad-market-number corporate-gifts en-ramadan en-white-friday en-culture'.split(
    ' ',
  ),
);

const chips = {
  ar: [
    'اختصرها في ثلاث نقاط',
    'صغها رسالة لصاحب المتجر',
    'حوّلها إلى جدول',
    'ما الخطوة التالية؟',
    'ما الذي لا يعرفه الدليل هنا؟',
    'اكتب النسخة الإنجليزية',
  ],
  en: [
    'Shorten it to three points',
    'Write it as a message to the owner',
    'What is the next step?',
    'What does the playbook not know here?',
    'Give me the Arabic version',
  ],
};

const greetings = {
  ar: ['السلام عليكم، ', 'صباح الخير. ', 'مساء النور، ', 'يعطيك العافية، '],
  en: ['Hi, ', 'Good morning. ', 'Quick one: '],
};

const thanks = {
  ar: [
    {
      question: 'الله يعطيك العافية، واضح جدًا.',
      answer: 'حياكِ الله. إذا اعتمد العميل الخطة فأخبريني بالتاريخ لأضبط بقية الجدول عليه.',
    },
    {
      question: 'ممتاز، بعرضها بكرة.',
      answer: 'موفقة. ابدئي بالخلاصة ثم الأرقام، واتركي المصادر لمن يسأل عنها.',
    },
    { question: 'تمام، نكمل بعدين.', answer: 'على الرحب. المحادثة محفوظة هنا متى عدتِ.' },
    { question: 'جميل. شكرًا', answer: 'العفو. هل أجهّز لكِ نسخة قصيرة تُرسل لصاحب المتجر؟' },
  ],
  en: [
    {
      question: 'Perfect, thanks.',
      answer:
        'You’re welcome. Tell me the date once the client agrees and I’ll fit the rest of the calendar to it.',
    },
    {
      question: 'Great, that’s all for today.',
      answer: 'Noted. The conversation is saved here whenever you return.',
    },
  ],
};

/** Holds the whole conversation of a plan: `exchanges` questions with their answers. */
export function converse(plan: ConversationPlan, exchanges: number, day: string, random: Random): Dialogue[] {
  const client: Client = clients[plan.client];
  const scene: Scene = { client, c: client[plan.language], random, budget: random.pick(client.budgets), day };
  const spoken: Dialogue[] = [];
  while (spoken.length < exchanges) {
    for (const talk of talksOf(plan, random)) {
      for (const [index, make] of [talk.make, ...(talk.after ?? [])].entries()) {
        if (spoken.length >= exchanges) return spoken;
        // What is asked after the subject was opened is not always asked.
        if (index > 0 && random.chance(0.25)) continue;
        spoken.push(dialogueOf(make(scene), talk, plan, day, random, spoken.length === 0));
      }
      if (spoken.length < exchanges && random.chance(0.12)) spoken.push(thanksOf(plan, random));
    }
  }
  return spoken;
}

/** First what the plan names, then what else comes up in a consultant's week, in a chance order. */
function talksOf(plan: ConversationPlan, random: Random): Talk[] {
  const all: readonly Talk[] = plan.language === 'ar' ? arabicTalks : englishTalks;
  const named = plan.talks.map((key) => {
    const talk = all.find((candidate) => candidate.key === key);
    if (!talk) throw new Error(`There is no talk ${key} in ${plan.language}`);
    return talk;
  });
  const others = all.filter((talk) => !onlyWhenNamed.has(talk.key) && !named.includes(talk));
  return [...named, ...random.some(others, others.length)];
}

function dialogueOf(
  exchange: Exchange,
  talk: Talk,
  plan: ConversationPlan,
  day: string,
  random: Random,
  first: boolean,
): Dialogue {
  const { language } = plan;
  const { content, sources } = cited(joined(exchange.answer), language, day);
  const greeting = first || random.chance(0.08) ? random.pick(greetings[language]) : '';
  return {
    question: greeting + joined(exchange.question),
    answer: content,
    sources,
    intent: talk.intent,
    followUps: random.some(chips[language], random.int(2, 3)),
  };
}

/** The talks write `لـ` before a name; Arabic joins it to an Arabic word. */
const joined = (text: string) =>
  text.replaceAll('لـلافندر', 'لمتجر لافندر').replace(/لـ(?=[\u0621-\u064a])/g, 'ل');

function thanksOf({ language }: ConversationPlan, random: Random): Dialogue {
  return { ...random.pick(thanks[language]), sources: [], intent: 'thanks', followUps: [] };
}
