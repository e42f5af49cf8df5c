import { wordsOf } from '#shared/domain/text.ts';
import type { PlaybookEntry } from '#shared/playbook/entry.ts';
import { formsOf } from '../matching.ts';

/** What is looked for: each folded word with its weight and the forms it may stand for. */
export type Query = readonly { weight: number; forms: readonly string[] }[];

/** Words that say nothing of what a question is about. */
const empty = new Set(
  wordsOf(`في من على الى عن مع او ان هذا هذه ذلك التي الذي اللي ما لا لم هل هو هي كيف كم متى وش ايش ماذا لماذا ليش اين وين فين
    بين قبل بعد كل عند حق حقي ابغى ابي نبي اريد احتاج ودي سوي اسوي لي لنا انا انت هي نحن عشان بس يا و ثم قد كان يكون لازم ممكن
    افضل احسن اهم عندي لدي عندنا السعوديه السعودي المملكه سعودي يوم اليوم موسم
    the of and to in is are for on with that this it as by from at or be was an a i my me our we you your what how when which who
    do does can should could would will want need best most have has about please saudi arabia ksa kingdom day season there any get give`),
);

/** Makes the query of a question and of the labels of what it names, which weigh double. */
export function queryOf(question: string, labels: readonly string[]): Query {
  const query = new Map<string, number>();
  for (const word of wordsOf(question.slice(0, 2000)).slice(0, 60)) {
    if (word.length > 1 && !empty.has(word)) query.set(word, 1);
  }
  for (const word of labels.flatMap((label) => wordsOf(label))) {
    if (!empty.has(word)) query.set(word, 2);
  }
  return [...query].map(([word, weight]) => ({ weight, forms: [...formsOf(word)] }));
}

/** The share of a query's weight that an entry answers, 0–1: fully in its title and keywords, in part in its claim. */
export function relevanceOf(entry: PlaybookEntry, query: Query): number {
  const { head, body } = wordsOfEntry(entry);
  let all = 0;
  let met = 0;
  for (const { weight, forms } of query) {
    all += weight;
    if (forms.some((form) => head.has(form))) met += weight;
    else if (forms.some((form) => body.has(form))) met += weight * 0.5;
  }
  return all === 0 ? 0 : met / all;
}

type EntryWords = { claim: string; head: Set<string>; body: Set<string> };

/** What entries say, cut into words once; by id, for as long as the claim is the same. */
const known = new Map<string, EntryWords>();

function wordsOfEntry(entry: PlaybookEntry): EntryWords {
  const { id, title, keywords, claim } = entry;
  const before = known.get(id);
  if (before?.claim === claim.ar) return before;
  const words = {
    claim: claim.ar,
    head: formsIn([title.ar, title.en, ...keywords.ar, ...keywords.en].join(' ')),
    body: formsIn(`${claim.ar} ${claim.en}`),
  };
  known.set(id, words);
  return words;
}

function formsIn(text: string): Set<string> {
  return new Set(wordsOf(text).flatMap((word) => [...formsOf(word)]));
}
