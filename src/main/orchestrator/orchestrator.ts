import type { ContractRouterClient } from '@orpc/contract';
import type { RunningAnswer } from '#shared/contract/app/chat.ts';
import type {
  AnswerEnding,
  BegunAnswer,
  EndedAnswer,
  recordsContract,
} from '#shared/contract/database/records.ts';
import { MorvoError, toMorvoError } from '#shared/domain/errors.ts';
import { hasText } from '#shared/domain/text.ts';
import { titleFrom } from '../agents/title.ts';
import { type AnswerDeps, makeAnswer } from './answer.ts';
import { createAnswerBoard } from './answer-board.ts';
import { endedAnswer } from './ended-answer.ts';

export type Records = ContractRouterClient<typeof recordsContract>;

export type OrchestratorDeps = {
  /** The records of the open database; `repeat` runs a call again when the database process was started again. */
  records(): Records;
  repeat<T>(call: (records: Records) => Promise<T>): Promise<T>;
  answerDeps(): AnswerDeps;
  newId(): string;
  now(): Date;
  clock(): number;
  /** Resolves after so many milliseconds. */
  wait(ms: number): Promise<void>;
  report(error: unknown, about: string): void;
};

/** Turns of history that agents and models get. */
const historyLimit = 20;
/** How often the text of a running answer is kept in the database, so that a kill leaves it. */
const keepEveryMs = 300;

type Begin = (records: Records, answerTurnId: string) => Promise<BegunAnswer>;
export type Orchestrator = ReturnType<typeof createOrchestrator>;

/** Holds the running answers: begins, stops and records them. They live here, whatever becomes of the window. */
export function createOrchestrator(deps: OrchestratorDeps) {
  const board = createAnswerBoard();
  const stops = new Map<string, AbortController>();
  const endings = new Map<string, Promise<void>>();
  /** How a stopped answer is recorded, when not as stopped by the person. */
  const stoppedAs = new Map<string, AnswerEnding>();

  async function begin(conversationId: string, start: Begin): Promise<{ answerTurnId: string }> {
    if (stops.has(conversationId)) throw new MorvoError('ANSWER_RUNNING');
    const stop = new AbortController();
    stops.set(conversationId, stop);
    const answerTurnId = deps.newId();
    try {
      const begun = await start(deps.records(), answerTurnId);
      const ending = run(conversationId, begun, stop.signal).finally(() => {
        stops.delete(conversationId);
        stoppedAs.delete(conversationId);
        endings.delete(conversationId);
      });
      endings.set(conversationId, ending);
      return { answerTurnId };
    } catch (thrown) {
      stops.delete(conversationId);
      throw thrown;
    }
  }

  async function run(conversationId: string, begun: BegunAnswer, signal: AbortSignal): Promise<void> {
    const started = deps.clock();
    const { answerTurnId, userTurnId } = begun;
    board.start(conversationId, { answerTurnId, userTurnId, content: '', steps: [], startedAt: deps.now() });
    const keep = keeper(answerTurnId);
    const answerDeps = deps.answerDeps();
    const outcome = await makeAnswer(answerDeps, begun, signal, {
      step: (step) => board.setStep(conversationId, step),
      text: (text) => {
        board.addText(conversationId, text);
        keep.text(board.of(conversationId)?.content ?? '');
      },
    });
    await keep.end();
    if (outcome.endedAs === 'stopped') outcome.endedAs = stoppedAs.get(conversationId) ?? 'stopped';
    const answer = board.of(conversationId) ?? emptyAnswer(begun, deps.now());
    const processingTimeMs = Math.round(deps.clock() - started);
    const ended = endedAnswer(answerDeps.registry.conductor, begun, answer, outcome, processingTimeMs);
    await record(conversationId, ended);
    board.end(conversationId, { type: 'ended', answerTurnId, endedAs: ended.endedAs });
  }

  /** Writes the ended answer, however long that takes: a full disk or a crashed database must not lose it. */
  async function record(conversationId: string, ended: EndedAnswer): Promise<void> {
    for (let waitMs = 1000; ; waitMs = Math.min(waitMs * 2, 30_000)) {
      try {
        await deps.repeat((records) => records.endAnswer(ended));
        return;
      } catch (thrown) {
        deps.report(thrown, 'endAnswer');
        const { code } = toMorvoError(thrown);
        board.tell(conversationId, { type: 'unsaved', answerTurnId: ended.answerTurnId, code });
        if (stoppedAs.has(conversationId)) return;
        await deps.wait(waitMs);
      }
    }
  }

  /** Keeps the running text at most once per interval, one write at a time. */
  function keeper(answerTurnId: string) {
    let lastAt = Number.NEGATIVE_INFINITY;
    let writing: Promise<void> | null = null;
    return {
      text(content: string): void {
        if (writing || deps.clock() - lastAt < keepEveryMs) return;
        lastAt = deps.clock();
        writing = Promise.resolve()
          .then(() => deps.records().saveRunning({ answerTurnId, content }))
          .catch((error: unknown) => deps.report(error, 'saveRunning'))
          .then(() => {
            writing = null;
          });
      },
      async end(): Promise<void> {
        await writing;
      },
    };
  }

  return {
    watch: board.watch,
    runningIds: () => board.running().map(({ answer }) => answer.answerTurnId),

    async send(input: { conversationId: string; turnId: string; content: string }) {
      const { conversationId, turnId: userTurnId } = input;
      const content = storable(input.content);
      const title = titleFrom(content);
      return begin(conversationId, (records, answerTurnId) =>
        records.beginTurn({ conversationId, userTurnId, content, title, answerTurnId, historyLimit }),
      );
    },

    regenerate: ({ conversationId, turnId }: { conversationId: string; turnId: string }) =>
      begin(conversationId, (records, answerTurnId) =>
        records.beginAgain({ conversationId, turnId, answerTurnId, historyLimit }),
      ),

    async editAndResend(input: {
      conversationId: string;
      turnId: string;
      newTurnId: string;
      content: string;
    }) {
      const { conversationId, turnId, newTurnId: userTurnId } = input;
      const content = storable(input.content);
      return begin(conversationId, (records, answerTurnId) =>
        records.beginEdited({ conversationId, turnId, userTurnId, content, answerTurnId, historyLimit }),
      );
    },

    stop(conversationId: string): void {
      stops.get(conversationId)?.abort();
    },

    /** Ends every running answer as interrupted and waits until all are recorded; used before the database closes. */
    async endAll(): Promise<void> {
      for (const [conversationId, stop] of stops) {
        stoppedAs.set(conversationId, 'interrupted');
        stop.abort();
      }
      await Promise.all(endings.values());
    },
  };
}

/** The text without what PostgreSQL cannot hold: NUL, and halves of characters. Throws INPUT_EMPTY when nothing is left to read. */
function storable(text: string): string {
  const content = text.replaceAll('\0', '').toWellFormed();
  if (!hasText(content)) throw new MorvoError('INPUT_EMPTY');
  return content;
}

function emptyAnswer(begun: BegunAnswer, startedAt: Date): RunningAnswer {
  return {
    answerTurnId: begun.answerTurnId,
    userTurnId: begun.userTurnId,
    content: '',
    steps: [],
    startedAt,
  };
}
