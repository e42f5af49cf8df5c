import { z } from 'zod';
import type { Settings } from '#shared/contract/app/settings.ts';
import type { Source, Turn } from '#shared/contract/database/conversations.ts';
import { type DatePreferences, dayKey, formatDateTime, formatDay, formatTime } from '#shared/domain/dates.ts';
import { withDigits } from '#shared/domain/digits.ts';
import { type Direction, languageDirection } from '#shared/domain/direction.ts';
import { isErrorCode } from '#shared/domain/errors.ts';
import { oneLine } from '#shared/domain/text.ts';
import type { Translator } from '#shared/i18n/translator.ts';

/** What is exported: the output of the contract's `records.wholeConversation`. */
export type WholeConversation = { title: string | null; createdAt: Date | null; turns: readonly Turn[] };

export type SourceView = { n: number; title: string; name: string; url: string | null; notes: string[] };
export type TurnView = {
  id: string;
  role: Turn['role'];
  speaker: string;
  time: string;
  /** The heading of a new day; null on the same day as the turn before. */
  day: string | null;
  content: string;
  /** Why the answer is not whole; null where it is. */
  ending: string | null;
  sources: SourceView[];
};
/** A conversation in the words, calendars and digits of the person, for either format. */
export type DocumentView = {
  language: Settings['language'];
  direction: Direction;
  title: string;
  begun: string | null;
  exported: string;
  sourcesHeading: string;
  empty: string;
  imageOf(name: string): string;
  turns: TurnView[];
};

/** Words a conversation as it will be read. */
export function documentView(
  conversation: WholeConversation,
  settings: Settings,
  t: Translator,
): DocumentView {
  const { language, digits, calendars } = settings;
  const preferences: DatePreferences = { language, digits, calendars };
  const title = oneLine(conversation.title ?? '');
  const { createdAt } = conversation;
  const direction = settings.direction === 'auto' ? languageDirection(language) : settings.direction;
  let lastDay = '';
  return {
    language,
    direction,
    title: title === '' ? t('exports:untitled') : title,
    begun: createdAt && `${t('exports:begun')}: ${formatDateTime(createdAt, preferences)}`,
    exported: t('exports:exported'),
    sourcesHeading: t('exports:sources'),
    empty: t('exports:empty'),
    imageOf: (name) => t('exports:image', { name }),
    turns: conversation.turns.map((turn) => {
      const key = dayKey(turn.createdAt);
      const day = key === lastDay ? null : formatDay(turn.createdAt, preferences);
      lastDay = key;
      return turnView(turn, day, preferences, t);
    }),
  };
}

function turnView(turn: Turn, day: string | null, preferences: DatePreferences, t: Translator): TurnView {
  return {
    id: turn.id,
    role: turn.role,
    speaker: t(`exports:speaker.${turn.role}`),
    time: formatTime(turn.createdAt, preferences),
    day,
    content: turn.content,
    ending: endingOf(turn, t),
    sources: turn.sources.map((source) => sourceView(source, preferences, t)),
  };
}

const unfinished = z.enum(['stopped', 'interrupted', 'failed']);

function endingOf(turn: Turn, t: Translator): string | null {
  const ending = unfinished.safeParse(turn.endedAs);
  if (!ending.success) return null;
  const why =
    ending.data === 'failed' && isErrorCode(turn.errorCode) ? t(`errors:${turn.errorCode}.happened`) : '';
  return [t(`exports:ended.${ending.data}`), why].filter(Boolean).join(' ');
}

function sourceView(source: Source, preferences: DatePreferences, t: Translator): SourceView {
  const date = source.date && withDigits(oneLine(source.date), preferences.digits);
  const period = source.period && t('exports:period', { period: oneLine(source.period) });
  const notes = [
    date,
    period,
    t(`exports:confidence.${source.confidence}`),
    source.stale && t('exports:stale'),
  ];
  return {
    n: source.n,
    title: oneLine(source.title),
    name: oneLine(source.name) || t(`exports:kind.${source.kind}`),
    url: webAddress(source.url),
    notes: notes.flatMap((note) => note || []),
  };
}

/** An https or http address in its escaped form; null for anything else (`javascript:`, files, broken ones). */
export function webAddress(text: string | null): string | null {
  if (!text || !URL.canParse(text)) return null;
  const url = new URL(text);
  return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : null;
}
