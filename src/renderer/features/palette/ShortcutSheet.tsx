import { Modal } from '@mantine/core';
import { useT } from '#renderer/app/i18n/use-t.ts';
import { places } from '#renderer/app/places.tsx';
import { Shortcut } from '#renderer/components/Shortcut.tsx';
import { commandKeys } from './commands.ts';
import { closeHelp, useHelp } from './help-state.ts';
import classes from './palette.module.css';

type Entry = readonly [words: string, keys: string];

/** All shortcuts on one sheet. */
export function ShortcutSheet() {
  const t = useT();
  const open = useHelp((state) => state.open);
  const general: Entry[] = [
    [t('menu:palette'), commandKeys.palette],
    [t('menu:newConversation'), commandKeys['new-conversation']],
    [t('menu:search'), commandKeys.search],
    [t('menu:settings'), commandKeys.settings],
    [t('menu:lock'), commandKeys.lock],
    [t('menu:shortcuts'), commandKeys.help],
    ...places.slice(0, 1).map((): Entry => [t('palette:shortcuts.place'), 'mod+1']),
  ];
  const writing: Entry[] = [
    [t('palette:shortcuts.send'), 'Enter'],
    [t('palette:shortcuts.break'), 'shift+Enter'],
    [t('palette:shortcuts.stop'), 'Escape'],
  ];
  const reading: Entry[] = [
    [t('menu:find'), commandKeys.find],
    [t('menu:toggleList'), commandKeys['toggle-list']],
    [t('menu:exportMarkdown'), commandKeys['export-markdown']],
    [t('menu:exportPdf'), commandKeys['export-pdf']],
    [t('palette:shortcuts.rename'), 'F2'],
    [t('palette:shortcuts.remove'), 'Delete'],
  ];
  return (
    <Modal
      opened={open}
      onClose={closeHelp}
      size={720}
      title={t('palette:shortcuts.title')}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <div className={classes.sheet}>
        <Group title={t('palette:shortcuts.general')} entries={general} />
        <div>
          <Group title={t('palette:shortcuts.writing')} entries={writing} />
          <Group title={t('palette:shortcuts.reading')} entries={reading} />
        </div>
      </div>
    </Modal>
  );
}

function Group({ title, entries }: { readonly title: string; readonly entries: readonly Entry[] }) {
  return (
    <section>
      <h3 className={classes.sheetTitle}>{title}</h3>
      <dl className={classes.sheetList}>
        {entries.map(([words, keys]) => (
          <div key={words}>
            <dt>{words}</dt>
            <dd>
              <Shortcut keys={keys} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
