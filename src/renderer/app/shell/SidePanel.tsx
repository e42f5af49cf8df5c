import { IconX } from '@tabler/icons-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { IconButton } from '#renderer/components/IconButton.tsx';
import { useT } from '../i18n/use-t.ts';
import { panelLimits, panesOf, usePanes } from '../state/panes.ts';
import { PaneHeader } from './PaneHeader.tsx';
import { Resizer } from './Resizer.tsx';
import classes from './shell.module.css';

/** What the panel at the end edge shows. */
export type Panel = {
  readonly title: string;
  readonly content: ReactNode;
  readonly actions?: ReactNode;
  readonly onClose: () => void;
};

/** The panel at the end edge. It takes the focus when it opens and gives it back when it closes; Escape closes it. */
export function SidePanel({ id, title, content, actions, onClose }: Panel & { readonly id: string }) {
  const t = useT();
  const { panelWidth } = usePanes(panesOf(id));
  const change = usePanes((state) => state.change);
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    panel.current?.focus({ preventScroll: true });
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, []);
  return (
    <aside
      ref={panel}
      className={classes.panelFrame}
      style={{ inlineSize: panelWidth }}
      aria-label={title}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) onClose();
      }}
    >
      <Resizer
        label={t('shell:panel.resize')}
        controls={`${id}-panel`}
        edge="end"
        value={panelWidth}
        {...panelLimits}
        onChange={(width) => change(id, { panelWidth: width })}
      />
      <div id={`${id}-panel`} className={classes.panel}>
        <PaneHeader
          title={title}
          actions={
            <>
              {actions}
              <IconButton
                label={t('shell:panel.close')}
                shortcut="Escape"
                icon={<IconX size={18} stroke={1.6} />}
                onClick={onClose}
              />
            </>
          }
        />
        <div className={classes.scroll}>{content}</div>
      </div>
    </aside>
  );
}
