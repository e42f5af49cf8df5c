import { describe, expect, it } from 'vitest';
import {
  followsAfterScrolling,
  isFarFromEnd,
  roomForAnswer,
  skippedOfQuestion,
  wantsEarlier,
} from './reading.ts';

describe('reading', () => {
  it('offers the way to the newest only when it is out of sight', () => {
    expect(isFarFromEnd(0, 600)).toBe(false);
    expect(isFarFromEnd(250, 600)).toBe(false);
    expect(isFarFromEnd(301, 600)).toBe(true);
    expect(isFarFromEnd(20, 30)).toBe(false);
  });

  it('asks for earlier turns near the first one, once, while there are any', () => {
    expect(wantsEarlier(3, true, false)).toBe(true);
    expect(wantsEarlier(20, true, false)).toBe(false);
    expect(wantsEarlier(3, true, true)).toBe(false);
    expect(wantsEarlier(3, false, false)).toBe(false);
    expect(wantsEarlier(undefined, true, false)).toBe(false);
  });

  it('makes room under a question, so that it stands at the top of the view', () => {
    expect(roomForAnswer(100, 600, 20)).toBe(480);
    expect(skippedOfQuestion(100, 600)).toBe(0);
  });

  it('leaves most of the view to the answer where the question is long', () => {
    expect(skippedOfQuestion(500, 600)).toBe(260);
    expect(roomForAnswer(500, 600, 20)).toBe(340);
    expect(roomForAnswer(5000, 0, 20)).toBe(0);
  });

  it('follows the end after sending only when the reader went there', () => {
    expect(followsAfterScrolling(false, { before: 0, now: 0, toEnd: 0 })).toBe(false);
    expect(followsAfterScrolling(false, { before: 0, now: 200, toEnd: 300 })).toBe(false);
    expect(followsAfterScrolling(false, { before: 400, now: 300, toEnd: 10 })).toBe(false);
    expect(followsAfterScrolling(false, { before: 0, now: 500, toEnd: 12 })).toBe(true);
    expect(followsAfterScrolling(true, { before: 500, now: 100, toEnd: 400 })).toBe(true);
  });
});
