import { languages, resources } from '#shared/i18n/resources.ts';
import type { Suggestions } from './fields.ts';

type Words = Readonly<Record<string, string>>;

/** A suggested value: how it is stored, and what it is called in one language. */
export type Offer = {
  /** What the field offers, each once. */
  readonly labels: readonly string[];
  /** How a stored value is shown: a known one in the given language, any other as it is. */
  readonly show: (value: string) => string;
  /** What is stored for a text. */
  readonly read: (text: string) => string;
};

/** The suggestions of a field in a language. */
export function offerOf(suggestions: Suggestions, language: keyof typeof resources): Offer {
  const words = wordsOf(suggestions, language);
  const keyOf = (text: string) =>
    languages
      .flatMap((each) => Object.entries(wordsOf(suggestions, each)))
      .find(([key, label]) => key === text || label === text)?.[0];
  return {
    labels: [...new Set(Object.values(words))],
    show: (value) => words[keyOf(value) ?? ''] ?? value,
    read: (text) => (suggestions.stores === 'key' ? (keyOf(text) ?? text) : text),
  };
}

function wordsOf(suggestions: Suggestions, language: keyof typeof resources): Words {
  const { vocabulary, profile } = resources[language];
  return suggestions.from === 'vocabulary' ? vocabulary[suggestions.list] : profile.suggest[suggestions.list];
}
