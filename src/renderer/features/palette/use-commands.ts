import { useHotkeys } from '@mantine/hooks';
import { useEffect, useMemo } from 'react';
import { useStore } from 'zustand';
import { clients } from '#renderer/app/rpc/clients.ts';
import { useExport } from '#renderer/features/chat/header/use-export.tsx';
import { useReport } from '#renderer/features/chat/use-report.tsx';
import type { Command } from '#shared/contract/app/system.ts';
import { runCommand } from './commands.ts';

/** Gives the function that runs a command. */
export function useRunCommand(): (command: Command) => void {
  const exportTo = useExport();
  const report = useReport();
  return useMemo(() => (command: Command) => runCommand(command, { exportTo, report }), [exportTo, report]);
}

/** Listens to the menus and to the keyboard. A key that is handled here does not reach the menu as well. */
export function useCommands(run: (command: Command) => void): void {
  const app = useStore(clients, (state) => state.app);
  useEffect(() => {
    if (!app) return;
    const stop = new AbortController();
    const follow = async () => {
      for await (const command of await app.system.commands(undefined, { signal: stop.signal })) run(command);
    };
    // The connection ends with its client; the next one is followed anew.
    follow().catch(() => {});
    return () => stop.abort();
  }, [app, run]);
  const key = (keys: string, command: Command): [string, () => void, { usePhysicalKeys: true }] => [
    keys,
    () => run(command),
    { usePhysicalKeys: true },
  ];
  useHotkeys(
    [
      key('mod+K', 'palette'),
      key('mod+N', 'new-conversation'),
      key('mod+F', 'find'),
      key('mod+shift+F', 'search'),
      key('mod+slash', 'help'),
      key('mod+comma', 'settings'),
      key('mod+backslash', 'toggle-list'),
      key('mod+shift+S', 'export-markdown'),
      key('mod+P', 'export-pdf'),
      key('mod+shift+L', 'lock'),
    ],
    [],
  );
}
