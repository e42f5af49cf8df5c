import { existsSync, readFileSync } from 'node:fs';

/**
 * How many tests passed, failed and were skipped, from a runner's JSON report. A runner that failed without a failed test (it did not
 * start, a file did not load, nothing ran) counts as one failure.
 */
export function readCounts(file, count, exitCode) {
  const counts = existsSync(file)
    ? count(JSON.parse(readFileSync(file, 'utf8')))
    : { passed: 0, failed: 0, skipped: 0 };
  const silent = counts.failed === 0 && (exitCode !== 0 || counts.passed === 0);
  return silent ? { ...counts, failed: 1 } : counts;
}

/** Counts of a report by vitest's JSON reporter. */
export function countVitest(report) {
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** Counts of a report by Playwright's JSON reporter. */
export function countPlaywright({ stats }) {
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped };
}

/** The table of areas with their minutes, and the closing line. */
export function summary(results) {
  const lines = results.map(
    ({ name, minutes, passed, failed, skipped }) =>
      `  ${name.padEnd(12)}${minutes.toFixed(1).padStart(6)} min   ${String(passed).padStart(5)} passed  ${String(failed).padStart(3)} failed` +
      (skipped > 0 ? `  ${skipped} skipped` : ''),
  );
  const total = (key) => results.reduce((sum, result) => sum + result[key], 0);
  const skipped = total('skipped') > 0 ? `, ${total('skipped')} skipped` : '';
  return [...lines, '', `${total('passed')} passed, ${total('failed')} failed${skipped}`].join('\n');
}
