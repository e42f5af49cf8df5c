import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { countPlaywright, countVitest, readCounts, summary } from './counts.mjs';

const folder = mkdtempSync(join(tmpdir(), 'morvo-counts-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function report(content: object): string {
  const file = join(folder, 'report.json');
  writeFileSync(file, JSON.stringify(content));
  return file;
}

describe('readCounts', () => {
  it('reads both runners', () => {
    const vitest = report({ numPassedTests: 5, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 });
    expect(readCounts(vitest, countVitest, 1)).toEqual({ passed: 5, failed: 1, skipped: 3 });
    const playwright = report({ stats: { expected: 4, flaky: 0, unexpected: 2, skipped: 0 } });
    expect(readCounts(playwright, countPlaywright, 1)).toEqual({ passed: 4, failed: 2, skipped: 0 });
  });

  it('counts a runner that failed without a failed test, or ran none, as a failure', () => {
    const passed = { numPassedTests: 5, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0 };
    expect(readCounts(report(passed), countVitest, 0).failed).toBe(0);
    expect(readCounts(report(passed), countVitest, 1).failed).toBe(1);
    expect(readCounts(report({ ...passed, numPassedTests: 0 }), countVitest, 0).failed).toBe(1);
    expect(readCounts(join(folder, 'none.json'), countVitest, 0).failed).toBe(1);
  });
});

describe('summary', () => {
  it('ends with the sum of all areas', () => {
    const area = { name: 'unit', minutes: 0.5, passed: 2, failed: 1, skipped: 0 };
    expect(
      summary([area, { ...area, name: 'e2e' }])
        .split('\n')
        .at(-1),
    ).toBe('4 passed, 2 failed');
    expect(
      summary([{ ...area, skipped: 3 }])
        .split('\n')
        .at(-1),
    ).toBe('2 passed, 1 failed, 3 skipped');
  });
});
