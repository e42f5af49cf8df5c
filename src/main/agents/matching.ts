import { wordsOf } from '#shared/domain/text.ts';

/** Characters and words read of one text: what a person wants is said within them, and a pasted book stays cheap. */
const maxCharacters = 8000;
const maxWords = 600;
/** Misspellings are looked for among the first words only. */
const maxFuzzyWords = 80;
const shortestFuzzyWord = 5;

/** A word of a text with the forms it may stand for (`وبالرياض` → also `بالرياض`, `الرياض`, `رياض`). */
type Word = { word: string; forms: ReadonlySet<string> };

/** A text cut into words, with an index of where each form stands and where words begin with each letter. */
export type Words = {
  all: readonly Word[];
  places: ReadonlyMap<string, readonly number[]>;
  byLetter: ReadonlyMap<string, readonly number[]>;
};

/** A lexicon made ready for matching: key → phrases as lists of folded words. */
export type Lexicon<K extends string> = ReadonlyMap<K, readonly (readonly string[])[]>;

/** A place where a lexicon's phrase stands in a text. */
export type Match<K extends string> = { key: K; at: number; length: number };

/** Cuts the beginning of a text into words with their forms. */
export function readWords(text: string): Words {
  const all = wordsOf(text.slice(0, maxCharacters))
    .slice(0, maxWords)
    .map((word) => ({ word, forms: formsOf(word) }));
  const places = new Map<string, number[]>();
  const byLetter = new Map<string, number[]>();
  const note = (index: Map<string, number[]>, key: string, at: number) => {
    const known = index.get(key);
    if (known === undefined) index.set(key, [at]);
    else if (known.at(-1) !== at) known.push(at);
  };
  all.forEach(({ forms }, at) => {
    for (const form of forms) {
      note(places, form, at);
      if (at < maxFuzzyWords && form.length >= shortestFuzzyWord) note(byLetter, form.charAt(0), at);
    }
  });
  return { all, places, byLetter };
}

/** Makes a lexicon of terms; `wordsFor` gives the words and phrases of one. All forms of spelling fold to one. */
export function makeLexicon<K extends string, T>(
  terms: Readonly<Record<K, T>>,
  wordsFor: (term: T) => readonly string[],
): Lexicon<K> {
  const lexicon = new Map<K, string[][]>();
  for (const key in terms) {
    lexicon.set(
      key,
      wordsFor(terms[key])
        .map(wordsOf)
        .filter((phrase) => phrase.length > 0),
    );
  }
  return lexicon;
}

/** Finds each key once: at its longest phrase, the earliest of those. In order of place. */
export function findTerms<K extends string>(words: Words, lexicon: Lexicon<K>): Match<K>[] {
  const found: Match<K>[] = [];
  for (const [key, phrases] of lexicon) {
    const best = phrases
      .map((phrase) => ({ at: placeOf(words, phrase), length: phrase.length }))
      .filter((match) => match.at >= 0)
      .sort((a, b) => b.length - a.length || a.at - b.at)[0];
    if (best) found.push({ key, ...best });
  }
  return found.filter((match) => !found.some((other) => isInside(match, other))).sort((a, b) => a.at - b.at);
}

/** True where a match is only a part of a longer one (`shop` in `coffee shop`). */
function isInside(match: Match<string>, other: Match<string>): boolean {
  if (other.length <= match.length) return false;
  return match.at >= other.at && match.at + match.length <= other.at + other.length;
}

/** Gives the place of a phrase of folded words in a text, or −1. Exact forms first, then with slips of the keyboard. */
export function placeOf(words: Words, phrase: readonly string[]): number {
  const [first] = phrase;
  if (first === undefined) return -1;
  const exact = placeAmong(words.places.get(first), words, phrase, (word, wanted) => word.forms.has(wanted));
  if (exact >= 0 || !phrase.some(canBeMisspelt)) return exact;
  const begins = canBeMisspelt(first) ? words.byLetter.get(first.charAt(0)) : words.places.get(first);
  return placeAmong(
    begins,
    words,
    phrase,
    (word, wanted) => word.forms.has(wanted) || isMisspelling(word, wanted),
  );
}

function placeAmong(
  places: readonly number[] | undefined,
  words: Words,
  phrase: readonly string[],
  same: (word: Word, wanted: string) => boolean,
): number {
  const found = places?.find((at) =>
    phrase.every((wanted, index) => {
      const word = words.all[at + index];
      return word !== undefined && same(word, wanted);
    }),
  );
  return found ?? -1;
}

function canBeMisspelt(wanted: string): boolean {
  return wanted.replace(/^ال/, '').length >= shortestFuzzyWord && !/\d/.test(wanted);
}

/** One slip of the keyboard; never in the first letter, in short words or in numbers. */
function isMisspelling(word: Word, wanted: string): boolean {
  if (!canBeMisspelt(wanted)) return false;
  for (const form of word.forms) {
    if (form.length >= shortestFuzzyWord && form[0] === wanted[0] && isOneSlipAway(form, wanted)) return true;
  }
  return false;
}

/** Letters that are mistaken for each other: they sound alike, or lie together on the keyboard. */
const confusable = [
  'ضظ',
  'تطث',
  'سصث',
  'دذزض',
  'قكغ',
  'هح',
  'اعء',
  'يى',
  'aeiou',
  'sz',
  'ckq',
  'td',
  'vf',
  'mn',
];

/**
 * True where one slip turns one word into the other: neighbours swapped, a letter lost or added, or one mistaken for
 * another. Words of five letters have too many neighbours: in them only letters that are alike count.
 */
export function isOneSlipAway(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  const [left, right] = differenceOf(a, b);
  if (left.length === 2 && right.length === 2) return left[0] === right[1] && left[1] === right[0];
  if (left.length > 1 || right.length > 1) return false;
  if (Math.min(a.length, b.length) > shortestFuzzyWord) return true;
  return confusable.some(
    (letters) => letters.includes(left) && letters.includes(right) && left !== '' && right !== '',
  );
}

/** What is left of two words without their common beginning and end. */
function differenceOf(a: string, b: string): [string, string] {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let endA = a.length;
  let endB = b.length;
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA -= 1;
    endB -= 1;
  }
  return [a.slice(start, endA), b.slice(start, endB)];
}

const arabicWord = /^\p{Script=Arabic}+$/u;
/** Possessive endings; a word with the article takes none. */
const possessives = ['ها', 'هم', 'كم', 'نا', 'ي', 'ك', 'ه'];
const shortestStem = 3;

/** The forms that a folded word may stand for. */
export function formsOf(word: string): ReadonlySet<string> {
  const forms = new Set([word]);
  if (!arabicWord.test(word)) {
    if (/^[a-z]{4,}s$/.test(word) && !word.endsWith('ss')) forms.add(word.slice(0, -1));
    return forms;
  }
  const add = (form: string) => {
    if (form.length >= shortestStem) forms.add(form);
  };
  for (const form of [...forms]) if (/^[وف]/.test(form)) add(form.slice(1));
  for (const form of [...forms]) {
    if (form.startsWith('لل')) add(`ال${form.slice(2)}`);
    if (/^[بلك]/.test(form)) add(form.slice(1));
  }
  for (const form of [...forms]) {
    if (form.startsWith('ال')) add(form.slice(2));
    else for (const own of withoutPossessive(form)) add(own);
  }
  return forms;
}

/** `مطعمي` → `مطعم`, `حملتنا` → `حملة` (as folded). */
function withoutPossessive(form: string): string[] {
  const ending = possessives.find((candidate) => form.endsWith(candidate));
  if (ending === undefined) return [];
  const stem = form.slice(0, -ending.length);
  return stem.endsWith('ت') ? [stem, ...wordsOf(`${stem.slice(0, -1)}ة`)] : [stem];
}
