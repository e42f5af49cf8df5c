import { useT } from '#renderer/app/i18n/use-t.ts';
import { Late } from '#renderer/components/Late.tsx';
import { LogoMark } from '#renderer/components/LogoMark.tsx';
import classes from './accounts.module.css';

/** While an account's database is being opened; words come only when it takes longer than 300 ms. */
export function OpeningScreen() {
  const t = useT();
  return (
    <main className={classes.calm}>
      <LogoMark size={44} className={classes.calmMark} />
      <Late>
        <div role="status">
          <div>{t('accounts:opening')}</div>
          <small>{t('accounts:openingLong')}</small>
        </div>
      </Late>
    </main>
  );
}
