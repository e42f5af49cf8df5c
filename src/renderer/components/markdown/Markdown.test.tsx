// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { show } from '../testing/screen.tsx';
import { Markdown } from './Markdown.tsx';

afterEach(cleanup);

function draw(text: string) {
  const onOpenLink = vi.fn();
  const onCitation = vi.fn();
  const view = show(<Markdown text={text} onOpenLink={onOpenLink} onCitation={onCitation} />);
  return { ...view, onOpenLink, onCitation };
}

describe('Markdown, hostile', () => {
  it.each([
    '<script>window.hacked = true</script>',
    '<img src=x onerror="window.hacked = true">',
    '<iframe src="https://evil.example"></iframe>',
    '<a href="javascript:alert(1)">x</a>',
    '<svg onload=alert(1)>',
    '<style>*{display:none}</style>',
    '![pixel](https://evil.example/pixel.png)',
    '![pixel](data:image/svg+xml;base64,AAAA)',
    '[x](javascript:alert(1))',
    '[x](data:text/html,<script>alert(1)</script>)',
    '[x](vbscript:alert(1))',
    '[x](http://evil.example)',
    '<javascript:alert(1)>',
    '[x][r]\n\n[r]: javascript:alert(1)',
  ])('makes no element that loads or runs: %s', (text) => {
    const { container } = draw(text);
    expect(container.querySelector('script, img, iframe, svg[onload], object, embed, link, form')).toBeNull();
    for (const element of container.querySelectorAll('*')) {
      for (const { name, value } of element.attributes) {
        expect(name.startsWith('on'), `${name}=${value}`).toBe(false);
        expect(value).not.toMatch(/^\s*(javascript|data|vbscript|http):/i);
      }
    }
  });

  it('shows HTML as the text it is', () => {
    draw('<b>bold</b> text');
    expect(screen.getByText(/<b>bold<\/b> text/)).toBeTruthy();
  });

  it('shows an image as a link that names it', () => {
    const { onOpenLink } = draw('![المخطط](https://salla.sa/a.png)');
    fireEvent.click(screen.getByRole('link', { name: 'صورة: المخطط' }));
    expect(onOpenLink).toHaveBeenCalledWith('https://salla.sa/a.png');
  });
});

describe('Markdown', () => {
  it('opens https links through the callback and never by itself', () => {
    const { onOpenLink } = draw('[الدليل](https://salla.sa/guide)');
    const followed = fireEvent.click(screen.getByRole('link'));
    expect(followed).toBe(false);
    expect(onOpenLink).toHaveBeenCalledWith('https://salla.sa/guide');
  });

  it('turns citation marks into buttons, but not in code', () => {
    const { onCitation } = draw('نمو السوق 12% [1][2] و`a[3]`');
    const marks = screen.getAllByRole('button');
    expect(marks.map((mark) => mark.getAttribute('aria-label'))).toEqual(['المصدر 1', 'المصدر 2']);
    fireEvent.click(within(document.body).getByRole('button', { name: 'المصدر 2' }));
    expect(onCitation).toHaveBeenCalledWith(2);
    expect(screen.getByText('a[3]').tagName).toBe('CODE');
  });

  it('gives every block the direction of its own text', () => {
    const { container } = draw(
      'Snapchat هو الأوسع وصولًا\n\nThis is an English paragraph.\n\n- عنصر أول هنا\n- an English item in it\n- عنصر آخر أيضا\n\n> اقتباس عربي\n\n# عنوان',
    );
    const directions = (selector: string) =>
      [...container.querySelectorAll(selector)].map((e) => e.getAttribute('dir'));
    expect(directions('p')).toEqual(['rtl', 'ltr', 'rtl']);
    expect(directions('ul')).toEqual(['rtl']);
    expect(directions('li > div')).toEqual(['rtl', 'ltr', 'rtl']);
    expect(directions('blockquote')).toEqual(['rtl']);
    expect(directions('h3')).toEqual(['rtl']);
  });

  it('sets a table in its own direction, its cells in theirs, and isolates figures', () => {
    const { container } = draw(
      '| القناة | التكلفة |\n| - | - |\n| إعلانات قوقل | 0.8–1.2 |\n| Google Ads | ممتازة |',
    );
    expect(screen.getByRole('region', { name: 'جدول' }).getAttribute('dir')).toBe('rtl');
    const cells = [...container.querySelectorAll('td')];
    expect(cells.map((cell) => cell.getAttribute('dir'))).toEqual(['rtl', null, 'ltr', 'rtl']);
    expect(cells[1]?.querySelector('bdi')?.getAttribute('dir')).toBe('ltr');
  });

  it('keeps the sign of a share on one side of its number, wherever it stands in an Arabic line', () => {
    const { container } = draw('83.6% من النساء و73.4% من الرجال، والنمو +4–9% و`5%`');
    const isolated = [...container.querySelectorAll('bdi')];
    expect(isolated.map(({ textContent }) => textContent)).toEqual(['83.6%', '73.4%', '+4–9%']);
    expect(isolated.every((one) => one.getAttribute('dir') === 'ltr')).toBe(true);
  });

  it('sets code left to right', () => {
    const { container } = draw('استعمل `utm_source`\n\n```\na = 1\n```');
    for (const code of container.querySelectorAll('code')) expect(code.getAttribute('dir')).toBe('ltr');
  });

  it('draws only the last block again while an answer streams', () => {
    const actions = { onOpenLink: () => {}, onCitation: () => {} };
    const { container, showAgain } = show(<Markdown text={'الأول\n\nالثاني'} {...actions} streaming />);
    const [first, second] = container.querySelectorAll('p');
    showAgain(
      <Markdown text={'الأول\n\nالثاني يكبر'} onOpenLink={() => {}} onCitation={() => {}} streaming />,
    );
    const [firstAfter, secondAfter] = container.querySelectorAll('p');
    expect(firstAfter).toBe(first);
    expect(secondAfter).toBe(second);
    expect(secondAfter?.textContent).toBe('الثاني يكبر');
  });
});
