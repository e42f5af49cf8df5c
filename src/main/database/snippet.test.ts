import { expect, it } from 'vitest';
import { snippetAround } from './snippet.ts';

it('finds the word in another spelling and shows what stands around it', () => {
  const text = `${'كلام كثير قبل الاسم '.repeat(20)}ثم جاء أحمد إلى الاجتماع ${'وبعده كلام '.repeat(40)}`;
  const snippet = snippetAround(text, 'احمد');
  expect(snippet).toContain('أحمد');
  expect(snippet.startsWith('…')).toBe(true);
  expect(snippet.endsWith('…')).toBe(true);
  expect(snippet.length).toBeLessThan(170);
});

it('gives a short text whole, and the beginning where nothing is found', () => {
  expect(snippetAround('نص قصير', 'قصير')).toBe('نص قصير');
  expect(snippetAround('alpha beta', 'zeta')).toBe('alpha beta');
});

it('leaves out the marks of Markdown', () => {
  const answer = [
    '### الخطة في خطوات',
    '| المرحلة | متى |',
    '|---|:---:|',
    '| **قبل** | 25 يناير [2] |',
    '- راجع [الدليل](https://example.sa/a)',
  ].join('\n');
  expect(snippetAround(answer, 'يناير')).toBe('الخطة في خطوات المرحلة · متى قبل · 25 يناير راجع الدليل');
});

it.each(['-', '|', ' ', '[', '[a](', '* ', '| - ', '`'])('takes a long text of %j alone at once', (piece) => {
  const began = performance.now();
  expect(snippetAround(piece.repeat(100_000 / piece.length), 'رمضان').length).toBeLessThan(170);
  expect(performance.now() - began).toBeLessThan(1500);
});
