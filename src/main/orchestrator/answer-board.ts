import type { AnswerEvent, AnswerStep, RunningAnswer } from '#shared/contract/app/chat.ts';
import { type EventQueue, eventQueue } from '#shared/rpc/streams.ts';

/** The running answers, at most one per conversation, and those who watch them. They outlive the window. */
export type AnswerBoard = {
  of(conversationId: string): RunningAnswer | null;
  running(): { conversationId: string; answer: RunningAnswer }[];
  start(conversationId: string, answer: RunningAnswer): void;
  addText(conversationId: string, text: string): void;
  setStep(conversationId: string, step: AnswerStep): void;
  tell(conversationId: string, event: AnswerEvent): void;
  end(conversationId: string, event: AnswerEvent): void;
  watch(conversationId: string, signal?: AbortSignal): AsyncGenerator<AnswerEvent, void, void>;
};

/** Makes an empty board. */
export function createAnswerBoard(): AnswerBoard {
  const answers = new Map<string, RunningAnswer>();
  const watchers = new Map<string, Set<EventQueue<AnswerEvent>>>();

  function tell(conversationId: string, event: AnswerEvent): void {
    for (const queue of watchers.get(conversationId) ?? []) queue.push(event);
  }

  function change(
    conversationId: string,
    next: (answer: RunningAnswer) => RunningAnswer,
  ): RunningAnswer | null {
    const answer = answers.get(conversationId);
    if (!answer) return null;
    const changed = next(answer);
    answers.set(conversationId, changed);
    return changed;
  }

  return {
    of: (conversationId) => answers.get(conversationId) ?? null,
    running: () => [...answers].map(([conversationId, answer]) => ({ conversationId, answer })),
    start(conversationId, answer) {
      answers.set(conversationId, answer);
      tell(conversationId, { type: 'started', answer });
    },
    addText(conversationId, text) {
      const answer = change(conversationId, (before) => ({ ...before, content: before.content + text }));
      if (answer) tell(conversationId, { type: 'text', answerTurnId: answer.answerTurnId, text });
    },
    setStep(conversationId, step) {
      const answer = change(conversationId, (before) => ({
        ...before,
        steps: [...before.steps.filter((other) => other.agent !== step.agent), step],
      }));
      if (answer) tell(conversationId, { type: 'step', answerTurnId: answer.answerTurnId, step });
    },
    tell,
    end(conversationId, event) {
      answers.delete(conversationId);
      tell(conversationId, event);
    },
    async *watch(conversationId, signal) {
      const queue = eventQueue<AnswerEvent>(signal);
      const all = watchers.get(conversationId) ?? new Set();
      watchers.set(conversationId, all.add(queue));
      queue.push({ type: 'snapshot', answer: answers.get(conversationId) ?? null });
      try {
        yield* queue.read();
      } finally {
        all.delete(queue);
        if (all.size === 0) watchers.delete(conversationId);
      }
    },
  };
}
