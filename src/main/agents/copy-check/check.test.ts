import { describe, expect, it } from 'vitest';
import { playbookEntries } from '#shared/playbook/index.ts';
import { checkCopy } from './check.ts';
import { copyRules, wholeTextFacts } from './rules.ts';
import { textInQuestion } from './text-in-question.ts';

const keys = (text: string) => checkCopy(text).map((remark) => remark.key);

describe('checkCopy', () => {
  it.each([
    ['أقوى خصم في المملكة', ['superlative', 'discount']],
    ['نتائج مضمونة خلال أسبوع', ['guarantee']],
    ['قسّط بدون فوائد', ['interest']],
    ['يا فندم العرض لسه شغال', ['foreign_dialect']],
    ['كريم يعالج حب الشباب', ['medical']],
    ['عرض ٥٠ ريال بدل 70', ['mixed_digits']],
    ['Best coffee in Riyadh', ['superlative', 'english_only']],
    ['قهوتنا محمّصة في الرياض كل صباح', []],
  ])('%s', (text, expected) => {
    expect(keys(text)).toEqual(expected);
  });

  it('quotes the words as they stand in the text', () => {
    expect(checkCopy('حيّاكم، أقوى خصم!')[0]).toMatchObject({ key: 'superlative', words: 'أقوى' });
  });

  it('rests on entries that exist', () => {
    const known = new Set(playbookEntries.map((entry) => entry.id));
    const facts = [...copyRules.flatMap((rule) => rule.facts), ...Object.values(wholeTextFacts).flat()];
    expect(facts.filter((fact) => !known.has(fact))).toEqual([]);
  });
});

describe('textInQuestion', () => {
  it.each([
    ['راجع هذا النص: «خصم يصل إلى 70%»', 'خصم يصل إلى 70%'],
    ['Review "Eid offers for everyone" please', 'Eid offers for everyone'],
    ['Review this caption: Eid offers for everyone', 'Eid offers for everyone'],
    ['اكتب لي كابشن', null],
  ])('%s', (question, text) => {
    expect(textInQuestion(question)).toBe(text);
  });
});
