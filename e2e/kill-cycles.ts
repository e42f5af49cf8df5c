import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chooseModel, startFakeModel } from './fake-model.ts';
import { launchApp } from './launch.ts';
import { composer, enterWithCode, fillRegistration, unlock } from './person.ts';
import { type RecordedTurn, recordedTurns } from './recorded.ts';

export type KillReport = {
  kills: number;
  saved: number;
  lost: string[];
  doubled: string[];
  unanswered: string[];
  interrupted: number;
};

const words = Array.from({ length: 400 }, (_, index) => `word${index} `).join('');

/**
 * Kills the whole app (SIGKILL) in mid-conversation `kills` times, each time while an answer is being written and at
 * another moment of it, opens it again and compares what was shown as saved with what is recorded.
 */
export async function killCycles(kills: number, log: (line: string) => void = () => {}): Promise<KillReport> {
  const model = await startFakeModel({ kind: 'answer', text: words, wordMs: 10 });
  const userData = await mkdtemp(join(tmpdir(), 'morvo-kill-'));
  await chooseModel(userData, model.baseUrl, { language: 'en' });
  let app = await launchApp({ userData });
  const saved: string[] = [];
  try {
    await fillRegistration(app.page, 'en', 'noura@example.sa');
    await enterWithCode(app.page, 'en');
    for (let kill = 0; kill < kills; kill++) {
      const question = `Question number ${kill} of the kill test`;
      await composer(app.page, 'en').fill(question);
      await composer(app.page, 'en').press('Enter');
      const shown = app.page.locator('article[data-saved=true]', { hasText: question });
      await shown.waitFor();
      saved.push(question);
      // From right after the save to well into the answer.
      if (kill % 4 > 0)
        await app.page
          .getByText(`word${(kill % 4) * 20} `)
          .last()
          .waitFor();
      await app.kill();
      app = await app.relaunch();
      await unlock(app.page, 'en');
      await composer(app.page, 'en').waitFor();
      log(`kill ${kill + 1} of ${kills}: opened again`);
      await openNewest(app.page);
    }
    return report(kills, saved, (await recordedTurns(app.page)).flat());
  } finally {
    await app.kill();
    model.close();
    await rm(userData, { recursive: true, force: true });
  }
}

async function openNewest(page: Parameters<typeof composer>[0]): Promise<void> {
  const newest = page.getByText('Question number 0 of the kill test').first();
  await newest.click();
  await page.locator('article[data-saved=true]').first().waitFor();
}

function report(kills: number, saved: readonly string[], turns: readonly RecordedTurn[]): KillReport {
  const asked = turns.filter((turn) => turn.role === 'user').map((turn) => turn.content);
  const answerAfter = (question: string) => turns[turns.findIndex((turn) => turn.content === question) + 1];
  return {
    kills,
    saved: saved.length,
    lost: saved.filter((question) => !asked.includes(question)),
    doubled: saved.filter((question) => asked.filter((one) => one === question).length > 1),
    unanswered: saved.filter((question) => answerAfter(question)?.role !== 'assistant'),
    interrupted: turns.filter((turn) => turn.endedAs === 'interrupted').length,
  };
}
