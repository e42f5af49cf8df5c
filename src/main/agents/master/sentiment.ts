import { wordsOf } from '#shared/domain/text.ts';
import { placeOf, readWords } from '../matching.ts';

const positive =
  phrases(`ممتاز | رائع | جميل | حلو | شكرا | مشكور | يعطيك العافية | ما قصرت | احسنت | مبدع | سعيد | مبسوط | نجاح |
  نجحت | افادني | مفيد | الله يسعدك | تسلم | يجنن | كفو | great | excellent | thanks | thank you | good | helpful | love |
  perfect | happy | amazing | awesome | nice | appreciate | excited`);
const negative =
  phrases(`سيئ | سيء | زفت | فاشل | فشل | فشلت | فشلنا | مشكلة | مشاكل | ضعيف | خسارة | خسرت | غاضب | زعلان | محبط | صعب | خايف | قلق | غلط |
  خطا | ما فهمت | ما ينفع | غير مفيد | تعبت | يائس | غبي | ازمة | شكوى | bad | terrible | awful | fail | failed | failing |
  problem | problems | weak | lost | losing | angry | frustrated | worried | wrong | useless | hate | disappointed | crisis |
  complaint | stupid | not working | drop | dropped`);
const negation = new Set([
  'ما',
  'مو',
  'مب',
  'مش',
  'لا',
  'ليس',
  'ليست',
  'غير',
  'لم',
  'لن',
  'not',
  'no',
  'never',
  'isn',
  'don',
  'didn',
]);
const positiveEmoji = /[😀-😍🤩🥰😘👍👏🙏❤💚🎉🔥💪😊☺😇]/gu;
const negativeEmoji = /[😞😟😠😡😢😣😤😩😫😭👎💔🤬😒😔🙁☹]/gu;

/** The mood of a text from −1 to 1, by its words (a negated word counts the other way) and emoji; 0 where none speaks. */
export function sentimentOf(text: string): number {
  const sample = text.slice(0, 4000);
  const words = readWords(sample);
  let good = sample.match(positiveEmoji)?.length ?? 0;
  let bad = sample.match(negativeEmoji)?.length ?? 0;
  const count = (list: readonly (readonly string[])[], direct: () => void, negated: () => void) => {
    for (const phrase of list) {
      const at = placeOf(words, phrase);
      if (at < 0) continue;
      const before = [words.all[at - 1]?.word, words.all[at - 2]?.word];
      if (before.some((word) => word !== undefined && negation.has(word))) negated();
      else direct();
    }
  };
  const addGood = () => {
    good += 1;
  };
  const addBad = () => {
    bad += 1;
  };
  count(positive, addGood, addBad);
  count(negative, addBad, addGood);
  // The 1 keeps a single word from being an extreme.
  return good + bad === 0 ? 0 : Math.round(((good - bad) / (good + bad + 1)) * 100) / 100;
}

function phrases(list: string): string[][] {
  return list
    .split('|')
    .map(wordsOf)
    .filter((phrase) => phrase.length > 0);
}
