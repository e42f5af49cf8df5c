import type { Client, ClientWords } from '../clients.ts';
import type { Random } from '../random.ts';

/** What a talk is about: whose shop, on which day. */
export interface Scene {
  client: Client;
  /** The client in the language of the talk. */
  c: ClientWords;
  random: Random;
  /** The monthly budget that the conversation is about, in riyals. */
  budget: number;
  /** The day of the talk, `YYYY-MM-DD`. */
  day: string;
}

/** A question and its answer. `{{SEA-01.total}}` in the answer cites that entry of the playbook. */
export interface Exchange {
  question: string;
  answer: string;
}

/** A subject that comes up: the first exchange, and what is asked after it. */
export interface Talk {
  key: string;
  /** As `intent_detected` stores it. */
  intent: string;
  make(scene: Scene): Exchange;
  after?: readonly ((scene: Scene) => Exchange)[];
}

/** A Markdown table. */
export function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

export const bullets = (items: readonly string[]) => items.map((item) => `- ${item}`).join('\n');
export const steps = (items: readonly string[]) =>
  items.map((item, index) => `${index + 1}. ${item}`).join('\n');
/** Paragraphs, with an empty line between them. */
export const text = (...parts: readonly string[]) => parts.join('\n\n');

/** 12500 as `12,500`. */
export const figure = (value: number) => Math.round(value).toLocaleString('en-US');

/** A day some days away, `YYYY-MM-DD`. */
export function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The weekday of a day, 0 = Sunday. */
export const weekdayOf = (day: string) => new Date(`${day}T00:00:00Z`).getUTCDay();
