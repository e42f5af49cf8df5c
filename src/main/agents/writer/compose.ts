import type { AnswerLanguage } from '#shared/domain/language.ts';
import type { AgentContext } from '../agent.ts';
import type { Finding } from '../finding.ts';
import { followUpsFor } from '../follow-ups.ts';
import { subjectOf } from '../subject.ts';
import type { WrittenAnswer } from './answer.ts';
import { createCitations } from './citations.ts';
import { leadOf } from './lead.ts';
import { firstMissing } from './missing.ts';
import { outlines, searchOutline } from './outlines.ts';
import { type Material, writePart } from './parts.ts';
import { phrasesFor } from './phrases/index.ts';
import { nothingFoundReply, shortReply } from './short-replies.ts';
import { openTasksPart, unknownsPart } from './unknowns.ts';

/**
 * Writes the answer from the findings alone, by rules, in the language of the question: a lead that answers, parts with
 * numbered sources, what is not known, the next step. Says that it is the playbook. Pure; never throws; where the
 * findings hold nothing it says so.
 */
export function composeAnswer(context: AgentContext): WrittenAnswer {
  const language = context.understanding?.answerLanguage ?? 'ar';
  const phrases = phrasesFor(language);
  const subject = subjectOf(context);
  const short = shortReply(subject.intent, context.question, phrases);
  if (short !== null) return answerOf(short, context, language, []);
  const material: Material = {
    subject,
    findings: context.findings,
    language,
    phrases,
    citations: createCitations(language),
    told: new Set(),
  };
  const body = writeBody(material);
  const openTasks = openTasksPart(context.understanding, phrases);
  if (body === null) {
    const text = [nothingFoundReply(phrases), openTasks, phrases.footer]
      .filter((part) => part !== null)
      .join('\n\n');
    return answerOf(text, context, language, []);
  }
  const unknowns = unknownsPart(material);
  const text = [body, unknowns, openTasks, closing(material, context), phrases.footer];
  return {
    ...answerOf(
      text.filter((part) => part !== null).join('\n\n'),
      context,
      language,
      material.citations.used(),
    ),
    sources: material.citations.sources(),
  };
}

/** Lead and parts; null where no finding could be told. */
function writeBody(material: Material): string | null {
  const { subject, phrases, citations } = material;
  const outline = outlines[subject.intent] ?? searchOutline;
  const lead = leadOf(material);
  const parts = outline.parts.map((part) => writePart(part, material)).filter((part) => part !== null);
  if (citations.used().length === 0 || parts.length === 0) return null;
  const legal = citations.used().some((finding) => finding.legal);
  return [lead, ...parts, ...(legal ? [phrases.checkAuthority] : [])].join('\n\n');
}

/** The next step and the one question that would make the next answer better. */
function closing(material: Material, context: AgentContext): string | null {
  const { subject, phrases } = material;
  const step = phrases.nextSteps[subject.intent];
  const missing = firstMissing((outlines[subject.intent] ?? searchOutline).asks, subject, context);
  const question = missing === null ? null : phrases.questions[missing];
  if (step === undefined) return question;
  const lines = [`### ${phrases.nextStepHeading}`, step, ...(question === null ? [] : [question])];
  return lines.join('\n\n');
}

function answerOf(
  text: string,
  context: AgentContext,
  language: AnswerLanguage,
  used: readonly Finding[],
): WrittenAnswer {
  return {
    text,
    language,
    engine: 'playbook',
    sources: [],
    followUps: followUpsFor(context, language),
    confidence: confidenceOf(used),
    culturalContextApplied: used.some((finding) => finding.agent === 'cultural_context'),
    tokens: { input: 0, output: 0 },
  };
}

const trust = { A: 0.9, B: 0.75, C: 0.5 } as const;

/** How far an answer can be relied on: the mean trust in its sources; 0 where it has none. */
export function confidenceOf(used: readonly Finding[]): number {
  if (used.length === 0) return 0;
  const sum = used.reduce(
    (total, finding) => total + trust[finding.confidence] - (finding.stale ? 0.1 : 0),
    0,
  );
  return Math.round((sum / used.length) * 100) / 100;
}
