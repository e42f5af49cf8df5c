import { describe, expect, it } from 'vitest';
import { sentimentOf } from './sentiment.ts';

describe('sentimentOf', () => {
  it.each(['شكرا، إجابة ممتازة ورائعة', 'great, thanks!', '😍👍', 'مو سيئ'])('%s is positive', (text) => {
    expect(sentimentOf(text)).toBeGreaterThan(0);
  });

  it.each(['النتائج سيئة وخسرت كثير', 'this is useless', 'ما عندي مشكلة إلا أن الحملة فشلت 😡', 'not good'])(
    '%s is negative',
    (text) => {
      expect(sentimentOf(text)).toBeLessThan(0);
    },
  );

  it.each(['', 'متى رمضان؟', 'When is Eid?'])('%j is neutral', (text) => {
    expect(sentimentOf(text)).toBe(0);
  });

  it('stays between −1 and 1 and grows with the words', () => {
    const one = sentimentOf('ممتاز');
    const many = sentimentOf('ممتاز رائع جميل شكرا 👍👍👍');
    expect(one).toBeLessThan(many);
    expect(many).toBeLessThan(1);
  });
});
