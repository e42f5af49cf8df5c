import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { askAndWait } from './conversation.ts';
import type { LaunchedApp } from './launch.ts';
import { register, words } from './person.ts';
import { recordedTurns } from './recorded.ts';
import { expect, test } from './test.ts';

const { chat, errors, exports } = words('ar');

/** Answers the dialog that asks where to save; null cancels it. */
const saveTo = ({ app }: LaunchedApp, file: string | null) =>
  app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: filePath === null, filePath: filePath ?? '' });
  }, file);

test('a conversation is exported to Markdown and to PDF', async ({ launch }) => {
  const started = await launch();
  const { page, userData } = started;
  await register(page, 'ar');
  const question = 'ابغى أخطط حملة رمضان لمقهى في جدة';
  await askAndWait(page, 'ar', question);
  const [turns = []] = await recordedTurns(page);
  const exportAs = async (item: string) => {
    await page.getByRole('button', { name: chat.header.export }).click();
    await page.getByRole('menuitem', { name: item }).click();
  };
  const done = page.getByText(chat.header.exported);

  await test.step('a cancelled dialog changes nothing', async () => {
    await saveTo(started, null);
    await exportAs(chat.header.markdown);
    await expect(page.getByRole('menuitem')).toHaveCount(0);
    await expect(done).toHaveCount(0);
  });

  await test.step('Markdown', async () => {
    const file = join(userData, 'محادثة.md');
    await saveTo(started, file);
    await exportAs(chat.header.markdown);
    await expect(done).toBeVisible();
    const text = await readFile(file, 'utf8');
    expect(text).toContain(question);
    for (const line of turns[1]?.content.split('\n').filter((one) => one.startsWith('- ')) ?? [])
      expect(text).toContain(line);
    expect(text).toContain(exports.sources);
    const numbers = [...text.matchAll(/^- \\\[(\d+)\\\] \S/gm)].map(([, number]) => Number(number));
    expect(numbers).toEqual(Array.from({ length: turns[1]?.sources ?? 0 }, (_, index) => index + 1));
    expect(numbers.length).toBeGreaterThan(2);
  });

  await test.step('PDF', async () => {
    const file = join(userData, 'محادثة.pdf');
    await saveTo(started, file);
    await exportAs(chat.header.pdf);
    await expect
      .poll(async () => readFile(file, 'latin1').catch(() => ''), { timeout: 20_000 })
      .toMatch(/^%PDF-[\s\S]*%%EOF\s*$/);
    const pdf = await readFile(file, 'latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeGreaterThan(0);
    // Fonts with a way back to letters: the text can be searched and copied.
    expect(pdf).toContain('/ToUnicode');
    expect(pdf).toContain('IBMPlexSansArabic');
    const text = await promisify(execFile)('pdftotext', ['-layout', file, '-']).then(
      ({ stdout }) => stdout,
      () => null,
    );
    if (text !== null) expect(text.normalize('NFKC')).toContain('رمضان');
  });

  await test.step('a place that cannot be written to is said in words', async () => {
    await saveTo(started, join(userData, 'no such folder', 'x.md'));
    await exportAs(chat.header.markdown);
    await expect(page.getByText(errors.EXPORT_FAILED.happened)).toBeVisible();
  });
});
