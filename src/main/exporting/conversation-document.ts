import type { Settings } from '#shared/contract/app/settings.ts';
import { dayKey } from '#shared/domain/dates.ts';
import { createTranslator } from '#shared/i18n/translator.ts';
import type { ExportedDocument } from './document.ts';
import { documentView, type WholeConversation } from './document-view.ts';
import { safeFileName } from './file-name.ts';
import { markdownOf } from './markdown.ts';

/** Takes a whole conversation and the person's settings; gives it as a document for a file. */
export function conversationDocument(conversation: WholeConversation, settings: Settings): ExportedDocument {
  const view = documentView(conversation, settings, createTranslator(settings.language, settings.digits));
  const date = conversation.createdAt && dayKey(conversation.createdAt);
  return {
    fileName: [safeFileName(view.title, 'morvo'), date].filter(Boolean).join(' '),
    markdown: () => markdownOf(view),
    // React, the Markdown parser and the fonts are loaded only when somebody prints.
    async html() {
      const [{ pageOf }, { fontFaces }] = await Promise.all([import('./page.tsx'), import('./fonts.ts')]);
      return pageOf(view, fontFaces);
    },
  };
}
