import { spotlight } from '@mantine/spotlight';
import { app } from '#renderer/app/rpc/clients.ts';
import { panesOf, usePanes } from '#renderer/app/state/panes.ts';
import { usePlace } from '#renderer/app/state/place.ts';
import { consultationPanes } from '#renderer/features/chat/panes.ts';
import {
  focusSearch,
  newConversation,
  setFinding,
  useConsultation,
} from '#renderer/features/chat/state/consultation.ts';
import type { Command } from '#shared/contract/app/system.ts';
import { openHelp } from './help-state.ts';

/** What a command needs of React: words and notices live there. */
export type CommandDeps = {
  exportTo(conversationId: string, format: 'markdown' | 'pdf'): Promise<void>;
  report(thrown: unknown): void;
};

/** The keys of each command, as the menus show them; by their place on the keyboard, so that they work in any layout. */
export const commandKeys: Readonly<Record<Command, string>> = {
  'new-conversation': 'mod+N',
  search: 'mod+shift+F',
  palette: 'mod+K',
  find: 'mod+F',
  settings: 'mod+,',
  help: 'mod+/',
  'toggle-list': 'mod+\\',
  'export-markdown': 'mod+shift+S',
  'export-pdf': 'mod+P',
  lock: 'mod+shift+L',
};

/** Does what a menu, a shortcut or the palette asks for. */
export function runCommand(command: Command, deps: CommandDeps): void {
  const { go } = usePlace.getState();
  switch (command) {
    case 'new-conversation':
      go('consultation');
      newConversation();
      return;
    case 'search':
      go('consultation');
      usePanes.getState().change(consultationPanes, { listCollapsed: false });
      focusSearch();
      return;
    case 'palette':
      spotlight.toggle();
      return;
    case 'find':
      go('consultation');
      setFinding(!useConsultation.getState().open.isNew);
      return;
    case 'settings':
      go('settings');
      return;
    case 'help':
      openHelp();
      return;
    case 'toggle-list':
      toggleList();
      return;
    case 'export-markdown':
      exportOpen('markdown', deps);
      return;
    case 'export-pdf':
      exportOpen('pdf', deps);
      return;
    case 'lock':
      app().session.lock().catch(deps.report);
  }
}

function toggleList(): void {
  const place = usePlace.getState().place ?? consultationPanes;
  const { listCollapsed } = panesOf(place)(usePanes.getState());
  usePanes.getState().change(place, { listCollapsed: !listCollapsed });
}

function exportOpen(format: 'markdown' | 'pdf', deps: CommandDeps): void {
  const { open } = useConsultation.getState();
  if (!open.isNew) void deps.exportTo(open.id, format);
}
