import { eventIterator, oc } from '@orpc/contract';
import { z } from 'zod';
import { id } from '../common.ts';
import { backupPreview, backupSummary } from '../database/host.ts';

/** What the menus and their shortcuts ask of the window. */
export const command = z.enum([
  'new-conversation',
  'search',
  'palette',
  'find',
  'settings',
  'help',
  'toggle-list',
  'export-markdown',
  'export-pdf',
  'lock',
]);
export type Command = z.infer<typeof command>;

export const systemContract = {
  info: oc.output(
    z.object({
      version: z.string(),
      electron: z.string(),
      platform: z.string(),
      dataFolder: z.string(),
      online: z.boolean(),
    }),
  ),
  commands: oc.output(eventIterator(command)),
  /** Opens an https address in the person's browser; throws LINK_REFUSED for any other. */
  openLink: oc.input(z.object({ url: z.string().max(4000) })).output(z.void()),
  openDataFolder: oc.output(z.void()),
  copyText: oc.input(z.object({ text: z.string().max(2_000_000) })).output(z.void()),
  /** Asks where to, writes the text; `null` when the person cancelled. Throws DISK_…, EXPORT_FAILED. */
  saveText: oc
    .input(z.object({ suggestedName: z.string().min(1).max(100), text: z.string().max(100_000) }))
    .output(z.object({ file: z.string().nullable() })),
  /** Asks where to, writes the file; `null` when the person cancelled. */
  exportConversation: oc
    .input(z.object({ conversationId: id, format: z.enum(['markdown', 'pdf']) }))
    .output(z.object({ file: z.string().nullable() })),
  backups: {
    create: oc.output(backupSummary),
    list: oc.output(z.array(backupSummary)),
    /** Lets the person choose a backup file from elsewhere; `null` when cancelled. */
    choose: oc.output(z.object({ file: z.string().nullable() })),
    preview: oc.input(z.object({ file: z.string() })).output(backupPreview),
    restore: oc.input(z.object({ file: z.string() })).output(z.void()),
  },
};
