import { type ReactNode, useEffect, useRef } from 'react';
import { useT } from '#renderer/app/i18n/use-t.ts';
import { useSession } from '#renderer/app/state/session.tsx';
import { LogoMark } from '#renderer/components/LogoMark.tsx';
import classes from './accounts.module.css';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { SaduBand } from './SaduBand.tsx';

type GateFrameProps = {
  readonly title: string;
  readonly note?: ReactNode;
  readonly children: ReactNode;
  /** For a screen that holds a table. */
  readonly wide?: boolean;
  /** False where the screen itself asks for the language. */
  readonly switchable?: boolean;
};

/** What every screen before the app stands in: the name and promise at the start edge, the screen beside it. */
export function GateFrame({ title, note, children, wide = false, switchable = true }: GateFrameProps) {
  const t = useT();
  const { demo } = useSession();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // A screen that has a field focuses it; on the others the heading is where reading begins.
    if (document.activeElement === document.body) heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div className={classes.gate}>
      <aside className={classes.side} aria-label={t('appName')}>
        <div className={classes.brand}>
          <LogoMark size={40} />
          <span className={classes.name}>{t('appName')}</span>
        </div>
        <div>
          <p className={classes.promise}>{t('accounts:promise.title')}</p>
          <ul className={classes.points}>
            <li>{t('accounts:promise.offline')}</li>
            <li>{t('accounts:promise.local')}</li>
            <li>{t('accounts:promise.sourced')}</li>
          </ul>
        </div>
        <SaduBand className={classes.band} />
      </aside>
      <main className={classes.main}>
        <div className={classes.top}>
          {demo ? <span>{t('accounts:demo')}</span> : null}
          {switchable ? <LanguageSwitch /> : null}
        </div>
        <div className={wide ? `${classes.screen} ${classes.wide}` : classes.screen}>
          <h1 className={classes.title} ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {note === undefined ? null : <p className={classes.note}>{note}</p>}
          {children}
        </div>
      </main>
    </div>
  );
}
