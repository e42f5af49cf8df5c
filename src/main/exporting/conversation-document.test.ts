import { describe, expect, it } from 'vitest';
import { settings as settingsSchema } from '#shared/contract/app/settings.ts';
import { type Turn, turn as turnSchema } from '#shared/contract/database/conversations.ts';
import { conversationDocument } from './conversation-document.ts';

const conversationId = '0199b0a0-0000-7000-8000-000000000001';

function turn(part: Partial<Turn>, index = 1): Turn {
  return turnSchema.parse({
    id: `0199b0a0-0000-7000-8000-0000000001${String(index).padStart(2, '0')}`,
    conversationId,
    turnNumber: index,
    role: 'assistant',
    content: 'نص',
    language: 'ar',
    agentName: 'master_agent',
    endedAs: 'completed',
    errorCode: null,
    processingTimeMs: 100,
    tokensUsed: 0,
    costUsd: 0,
    userFeedback: null,
    userRating: null,
    followUps: [],
    sources: [],
    createdAt: new Date('2026-11-22T12:25:00Z'),
    ...part,
  });
}

const source: Turn['sources'][number] = {
  n: 1,
  kind: 'playbook',
  ref: 'SEA-01.total',
  title: 'إنفاق الأسبوع السابق لرمضان',
  url: 'https://example.org/pos?a=1',
  name: 'ANBA',
  date: '2025-03',
  period: 'الأسبوع السابق لرمضان 2025',
  confidence: 'A',
  stale: false,
};

function exported(turns: Turn[], part: { title?: string | null } = {}, preferences: object = {}) {
  const title = part.title === undefined ? 'خطة رمضان' : part.title;
  return conversationDocument(
    { title, createdAt: new Date('2026-11-22T12:20:00Z'), turns },
    settingsSchema.parse(preferences),
  );
}

/** What stands after the fonts, so that a failure can be read. */
const bodyOf = (html: string) => html.slice(html.indexOf('<body>'));

describe('the Markdown', () => {
  it('holds title, both calendars, speakers, times, content as it is and numbered sources', () => {
    const answer = '## الخطة\n\n| القناة | الحصة |\n|---|---|\n| سناب شات | 40% |\n\nارتفع الإنفاق [1].';
    const text = exported([
      turn({ role: 'user', content: 'كيف أوزّع الميزانية؟', agentName: null }, 1),
      turn({ content: answer, sources: [source] }, 2),
    ]).markdown();
    expect(text).toContain('# خطة رمضان\n');
    expect(text).toContain('1448');
    expect(text).toContain('2026');
    expect(text).toMatch(/### السؤال · 3:25\sم\n\nكيف أوزّع الميزانية؟/);
    expect(text).toContain(answer);
    expect(text).toContain(
      '- \\[1\\] [إنفاق الأسبوع السابق لرمضان](<https://example.org/pos?a=1>) · ANBA · 2025-03 · الفترة: الأسبوع السابق لرمضان 2025 · درجة الثقة أ: مصدر رسمي',
    );
  });

  it('follows language, digits and calendar', () => {
    const document = exported([turn({})], {}, { language: 'en', calendars: 'gregorian' });
    expect(document.markdown()).toContain('Begun: 22 November 2026, 3:20 pm');
    const arabic = exported([turn({})], {}, { digits: 'arab', calendars: 'hijri' }).markdown();
    expect(arabic).toContain('١٤٤٨');
    expect(arabic).not.toContain('2026');
  });

  it('puts a heading before each new day only', () => {
    const text = exported([
      turn({}, 1),
      turn({}, 2),
      turn({ createdAt: new Date('2026-11-22T21:30:00Z') }, 3),
    ]).markdown();
    expect(text.match(/^## /gm)).toHaveLength(2);
  });

  it.each([
    ['stopped', null, 'أُوقفت هذه الإجابة قبل أن تكتمل.'],
    ['interrupted', null, 'انقطعت هذه الإجابة لأن التطبيق أُغلق وهي تُكتب.'],
    ['failed', 'MODEL_TIMEOUT', 'لم تكتمل هذه الإجابة. '],
    ['failed', 'no code of ours', 'لم تكتمل هذه الإجابة.\n'],
  ])('says that an answer %s (%s)', (endedAs, errorCode, words) => {
    expect(exported([turn({ endedAs, errorCode })]).markdown()).toContain(`> ${words}`);
  });

  it('escapes what it adds itself', () => {
    const title = '# <img src=x onerror=alert(1)> [a](javascript:alert(1)) **b**\n# second';
    const text = exported([turn({ sources: [{ ...source, title, url: 'javascript:alert(1)' }] })], {
      title,
    }).markdown();
    const [first] = text.split('\n');
    expect(first).toBe(
      '# \\# \\<img src=x onerror=alert(1)\\> \\[a\\](javascript:alert(1)) \\*\\*b\\*\\* \\# second',
    );
    expect(text).not.toContain('](<javascript');
    expect(text).toContain('- \\[1\\] \\# \\<img');
  });
});

describe('the page', () => {
  it('is a whole page in the direction of the language, with fonts inside and nothing loaded', async () => {
    const html = await exported([turn({})]).html();
    expect(html).toMatch(/^<!doctype html><html lang="ar" dir="rtl">/);
    expect(html.match(/url\(data:font\/woff2;base64,/g)).toHaveLength(4);
    expect(html).toContain('default-src &#x27;none&#x27;');
    expect(html).not.toMatch(/url\((?!data:)|<link|<script|<img/);
    const english = await exported([turn({})], {}, { language: 'en' }).html();
    expect(english).toMatch(/^<!doctype html><html lang="en" dir="ltr">/);
    expect(await exported([turn({})], {}, { direction: 'ltr' }).html()).toContain('lang="ar" dir="ltr"');
  });

  it('sets every block in its own direction', async () => {
    const content =
      '## Budget split for the campaign\n\nThe plan in short.\n\nنبدأ من سناب شات ثم تيك توك.\n\n- بند أول\n- بند ثانٍ\n\n| القناة | الوصول Reach |\n|---|---|\n| سناب شات | 79% |\n\n```\nconst a = 1\n```';
    const html = bodyOf(await exported([turn({ content })]).html());
    expect(html).toContain('<h2 dir="ltr">Budget');
    expect(html).toContain('<p dir="rtl">نبدأ');
    expect(html).toMatch(/<ul dir="rtl">\s*<li dir="rtl">/);
    expect(html).toContain('<table dir="rtl">');
    expect(html).toContain('<pre dir="ltr"><code dir="ltr">');
  });

  it('shows HTML as text and keeps no dangerous link or image', async () => {
    const content = [
      '<script>alert(1)</script>',
      '<img src=x onerror=alert(1)>',
      '[one](javascript:alert(1)) [two](JaVaScRiPt:alert(1)) [three](data:text/html,x) [four](file:///etc/passwd)',
      '![pixel](https://tracker.example/p.png)',
      '[safe](https://example.org/a?b=1&c=2) https://example.org/bare',
      '</div></main></body></html>',
    ].join('\n\n');
    const html = await exported([turn({ content })], { title: '</title><script>x</script>' }).html();
    expect(html).not.toMatch(/<script|<img|javascript:alert\(1\)"|href="(?!https?:)/i);
    expect(html).not.toContain('tracker.example');
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(html).toContain('صورة: pixel');
    expect(html).toContain('href="https://example.org/a?b=1&amp;c=2"');
    expect(html.match(/<\/body>/g)).toHaveLength(1);
    expect(html.match(/<title>/g)).toHaveLength(1);
  });

  it('keeps bidi controls of a title and of a source from reaching what stands around them', async () => {
    const title = 'خطة \u202eتنفيذ\u2066 gpj.exe';
    const document = exported([turn({ sources: [{ ...source, title, name: '\u202eevil' }] })], { title });
    expect(await document.html()).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
    expect(document.markdown()).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
    expect(document.fileName).toBe('خطة تنفيذ gpj.exe 2026-11-22');
  });

  it('says so when there is nothing, and names a conversation without a title', async () => {
    const document = exported([], { title: null });
    expect(document.fileName).toBe('محادثة بلا عنوان 2026-11-22');
    expect(await document.html()).toContain('لا رسائل في هذه المحادثة.');
    expect(document.markdown()).toContain('لا رسائل في هذه المحادثة.');
  });
});
