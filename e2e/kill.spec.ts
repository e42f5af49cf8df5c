import { killCycles } from './kill-cycles.ts';
import { expect, test } from './test.ts';

test('three kills in mid-conversation lose nothing that was shown as saved', async () => {
  test.setTimeout(120_000);
  expect(await killCycles(3)).toEqual({
    kills: 3,
    saved: 3,
    lost: [],
    doubled: [],
    unanswered: [],
    interrupted: 3,
  });
});
