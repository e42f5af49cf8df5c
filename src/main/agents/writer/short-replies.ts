import { cleanText } from '#shared/domain/text.ts';
import type { Intent } from '../master/intents.ts';
import type { Phrases } from './phrases/type.ts';

/** Gives the short reply to a courtesy, or null where the turn is a request. */
export function shortReply(intent: Intent, question: string, phrases: Phrases): string | null {
  if (intent === 'unknown' && !/[\p{L}\p{N}]/u.test(cleanText(question.slice(0, 4000))))
    return phrases.social.empty;
  switch (intent) {
    case 'greeting':
    case 'thanks':
    case 'acknowledgement':
    case 'smalltalk':
    case 'abuse':
      return phrases.social[intent];
    case 'capabilities':
      return [phrases.social.capabilities, topicsList(phrases), phrases.nothingFound.question].join('\n\n');
    default:
      return null;
  }
}

/** Gives the answer where nothing relevant was found: says so, offers what it can do, asks one question. */
export function nothingFoundReply(phrases: Phrases): string {
  const { lead, canHelp, question } = phrases.nothingFound;
  return [lead, canHelp, topicsList(phrases), question].join('\n\n');
}

function topicsList({ nothingFound }: Phrases): string {
  return nothingFound.topics.map((topic) => `- ${topic}`).join('\n');
}
