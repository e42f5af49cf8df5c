import { IconLayoutSidebarLeftCollapse, IconLayoutSidebarLeftExpand } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { DirectionalIcon } from '#renderer/components/DirectionalIcon.tsx';
import { IconButton } from '#renderer/components/IconButton.tsx';
import { useT } from '../i18n/use-t.ts';
import { listLimits, panesOf, usePanes } from '../state/panes.ts';
import { PaneHeader } from './PaneHeader.tsx';
import { Resizer } from './Resizer.tsx';
import { type Panel, SidePanel } from './SidePanel.tsx';
import classes from './shell.module.css';

type PlaceLayoutProps = {
  /** Names the panes whose sizes are remembered. */
  readonly id: string;
  readonly list?: { readonly title: string; readonly actions?: ReactNode; readonly content: ReactNode };
  /** At the end edge; null while closed. Below 1200 px it lies over the work. */
  readonly panel?: Panel | null;
  /** The work itself. */
  readonly children: ReactNode;
};

/** The panes of a place: its list, the work, the panel. */
export function PlaceLayout({ id, list, panel, children }: PlaceLayoutProps) {
  const { listCollapsed } = usePanes(panesOf(id));
  return (
    <div className={classes.layout}>
      {list && (listCollapsed ? <CollapsedList id={id} /> : <ListPane id={id} {...list} />)}
      <main id="work" className={classes.work} tabIndex={-1}>
        {children}
      </main>
      {panel ? <SidePanel id={id} {...panel} /> : null}
    </div>
  );
}

function ListPane({ id, title, actions, content }: { id: string } & NonNullable<PlaceLayoutProps['list']>) {
  const t = useT();
  const { listWidth } = usePanes(panesOf(id));
  const change = usePanes((state) => state.change);
  return (
    <section className={classes.listFrame} style={{ inlineSize: listWidth }} aria-label={title}>
      <div className={classes.list} id={`${id}-list`}>
        <PaneHeader
          title={title}
          actions={
            <>
              {actions}
              <IconButton
                label={t('shell:list.collapse')}
                icon={
                  <DirectionalIcon>
                    <IconLayoutSidebarLeftCollapse size={18} stroke={1.6} />
                  </DirectionalIcon>
                }
                onClick={() => change(id, { listCollapsed: true })}
              />
            </>
          }
        />
        <div className={classes.scroll}>{content}</div>
      </div>
      <Resizer
        label={t('shell:list.resize')}
        controls={`${id}-list`}
        edge="start"
        value={listWidth}
        {...listLimits}
        onChange={(width) => change(id, { listWidth: width })}
        onToggle={() => change(id, { listCollapsed: true })}
      />
    </section>
  );
}

function CollapsedList({ id }: { id: string }) {
  const t = useT();
  const change = usePanes((state) => state.change);
  return (
    <div className={classes.collapsed}>
      <IconButton
        label={t('shell:list.expand')}
        icon={
          <DirectionalIcon>
            <IconLayoutSidebarLeftExpand size={18} stroke={1.6} />
          </DirectionalIcon>
        }
        onClick={() => change(id, { listCollapsed: false })}
      />
    </div>
  );
}
