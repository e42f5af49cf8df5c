import type { AnswerEvent, AnswerStep, RunningAnswer } from '#shared/contract/app/chat.ts';
import type { AnswerEnding } from '#shared/contract/database/records.ts';
import type { ErrorCode } from '#shared/domain/errors.ts';

/** The answer that is being written, or that has ended and waits for its recorded turn to arrive. */
export type Running = RunningAnswer & {
  readonly endedAs: AnswerEnding | null;
  /** Why it could not be written to the disk yet. */
  readonly unsaved: ErrorCode | null;
};

/** What an event makes of the running answer. Events of another answer change nothing. */
export function afterEvent(running: Running | null, event: AnswerEvent): Running | null {
  switch (event.type) {
    case 'snapshot':
      return event.answer === null ? endedOnly(running) : begun(event.answer);
    case 'started':
      return begun(event.answer);
    case 'text':
      return change(running, event.answerTurnId, (answer) => ({
        ...answer,
        content: answer.content + event.text,
      }));
    case 'step':
      return change(running, event.answerTurnId, (answer) => ({
        ...answer,
        steps: withStep(answer.steps, event.step),
      }));
    case 'unsaved':
      return change(running, event.answerTurnId, (answer) => ({ ...answer, unsaved: event.code }));
    case 'ended':
      return change(running, event.answerTurnId, (answer) => ({
        ...answer,
        endedAs: event.endedAs,
        unsaved: null,
      }));
  }
}

/** True while an answer is being written (not when it has ended and only waits for its turn). */
export function isWriting(running: Running | null): boolean {
  return running !== null && running.endedAs === null;
}

/** Main knows of no running answer: one whose end was seen still waits for its turn, any other ended unseen. */
function endedOnly(running: Running | null): Running | null {
  return running !== null && running.endedAs !== null ? running : null;
}

function begun(answer: RunningAnswer): Running {
  return { ...answer, endedAs: null, unsaved: null };
}

function change(
  running: Running | null,
  answerTurnId: string,
  next: (answer: Running) => Running,
): Running | null {
  return running !== null && running.answerTurnId === answerTurnId ? next(running) : running;
}

/** A step in the place of the same agent's earlier state, else at the end. */
function withStep(steps: readonly AnswerStep[], step: AnswerStep): AnswerStep[] {
  const known = steps.some(({ agent }) => agent === step.agent);
  return known ? steps.map((other) => (other.agent === step.agent ? step : other)) : [...steps, step];
}
