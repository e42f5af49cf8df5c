import { describe, expect, it } from 'vitest';
import { answerLanguageFor, detectLanguage } from './language.ts';

describe('detectLanguage', () => {
  it.each([
    ['متى يبدأ رمضان؟', 'ar'],
    ['When does Ramadan start?', 'en'],
    ['ابغى حملة على Snapchat و TikTok', 'ar'],
    ['وش الـ ROI من Google Ads؟', 'ar'],
    ['Should I say رمضان كريم or مبارك?', 'mixed'],
    ['Should I say رمضان كريم in my ad?', 'en'],
    ['I want a campaign but العميل يبغى فيديو قصير', 'mixed'],
    ['https://example.com/a-long-english-path?x=1 حلل', 'ar'],
    ['```js\nconst a = 1;\n``` اشرح الكود', 'ar'],
    ['Snapchat', 'en'],
    ['مرحبا 👋', 'ar'],
  ])('%s is %s', (text, language) => {
    expect(detectLanguage(text)).toBe(language);
  });

  it.each(['', '   ', '🎉🎉', '123 456', '؟!', 'https://example.com'])('%j says nothing', (text) => {
    expect(detectLanguage(text)).toBeNull();
  });
});

describe('answerLanguageFor', () => {
  it('takes the language of the question before anything else', () => {
    expect(answerLanguageFor('When?', ['متى رمضان'], 'ar')).toBe('en');
  });

  it('falls back to the latest turn that says something, then to the choice, then to Arabic', () => {
    expect(answerLanguageFor('👍', ['متى رمضان', 'and Eid please', '🎉'], 'ar')).toBe('en');
    expect(answerLanguageFor('👍', [], 'en')).toBe('en');
    expect(answerLanguageFor('👍', [], 'mixed')).toBe('ar');
  });

  it('answers a mixed question in the language with more words', () => {
    expect(answerLanguageFor('I want a campaign with a short video but العميل يبغى', [], null)).toBe('en');
    expect(answerLanguageFor('العميل يبغى فيديو قصير for his new brand', [], null)).toBe('ar');
  });
});
