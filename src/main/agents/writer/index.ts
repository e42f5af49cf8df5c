import type { AgentContext, AgentDeps, Emit } from '../agent.ts';
import { followUpsFor } from '../follow-ups.ts';
import { socialIntents } from '../master/intents.ts';
import type { LanguageModelPort } from '../ports.ts';
import type { WrittenAnswer } from './answer.ts';
import { citedNumbers, citedSources } from './citations.ts';
import { composeAnswer, confidenceOf } from './compose.ts';
import { buildPrompt } from './prompt.ts';

/**
 * Writes the answer: by the model where there is one, else from the playbook. Text is emitted as it comes. Throws the
 * provider's error where the model fails (what was emitted stays with the caller), AbortError where it was stopped.
 */
export async function writeAnswer(
  deps: Pick<AgentDeps, 'model'>,
  context: AgentContext,
  emit: Emit,
): Promise<WrittenAnswer> {
  context.signal.throwIfAborted();
  emit({ type: 'step', step: 'writing' });
  if (deps.model !== null) return writeByModel(deps.model, context, emit);
  const answer = composeAnswer(context);
  for (const piece of inPieces(answer.text)) {
    context.signal.throwIfAborted();
    emit({ type: 'text', text: piece });
  }
  return answer;
}

async function writeByModel(
  model: LanguageModelPort,
  context: AgentContext,
  emit: Emit,
): Promise<WrittenAnswer> {
  const { system, messages, sources } = buildPrompt(context);
  const language = context.understanding?.answerLanguage ?? 'ar';
  const tokens = { input: 0, output: 0 };
  let text = '';
  for await (const chunk of model.stream({ system, messages, signal: context.signal })) {
    context.signal.throwIfAborted();
    if (chunk.type === 'usage') {
      tokens.input += chunk.inputTokens;
      tokens.output += chunk.outputTokens;
    } else if (chunk.text !== '') {
      text += chunk.text;
      emit({ type: 'text', text: chunk.text });
    }
  }
  const cited = new Set(citedNumbers(text));
  const used = context.findings.filter((_, index) => cited.has(index + 1));
  const social = socialIntents.includes(context.understanding?.intent ?? 'unknown');
  return {
    text,
    language,
    engine: 'model',
    sources: citedSources(text, sources),
    followUps: followUpsFor(context, language),
    confidence: social ? 1 : confidenceOf(used),
    culturalContextApplied: used.some((finding) => finding.agent === 'cultural_context'),
    tokens,
  };
}

/** Cuts a finished text into pieces that read well as they appear: lines. Put together they are the text. */
function inPieces(text: string): string[] {
  return text.match(/[^\n]*\n+|[^\n]+$/g) ?? [];
}
