import { oneLine } from '#shared/domain/text.ts';
import type { DocumentView, SourceView, TurnView } from './document-view.ts';

/** A conversation as Markdown. What was written in it stands as it is; everything around it is escaped. */
export function markdownOf(view: DocumentView): string {
  const head = [`# ${escapeMarkdown(view.title)}`, [view.begun, view.exported].filter(Boolean).join('  \n')];
  const body =
    view.turns.length === 0 ? [`*${view.empty}*`] : view.turns.flatMap((turn) => turnLines(turn, view));
  return `${[...head, '---', ...body].join('\n\n')}\n`;
}

function turnLines(turn: TurnView, view: DocumentView): string[] {
  const lines = [`### ${turn.speaker} · ${turn.time}`, turn.content.replace(/\r\n?/g, '\n').trim()];
  if (turn.day) lines.unshift(`## ${turn.day}`);
  if (turn.ending) lines.push(`> ${turn.ending}`);
  if (turn.sources.length > 0) {
    lines.push(`**${view.sourcesHeading}**`, turn.sources.map(sourceLine).join('\n'));
  }
  return lines.filter((line) => line !== '');
}

function sourceLine({ n, title, name, url, notes }: SourceView): string {
  const shown = escapeMarkdown(title);
  const linked = url ? `[${shown}](<${url}>)` : shown;
  return `- \\[${n}\\] ${[linked, escapeMarkdown(name), ...notes.map(escapeMarkdown)].join(' · ')}`;
}

/** A text on one line in which nothing is Markdown or HTML any more. */
export function escapeMarkdown(text: string): string {
  return oneLine(text).replace(/[\\`*_[\]<>#|~&$!]/g, '\\$&');
}
