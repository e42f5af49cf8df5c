import { useT } from '#renderer/app/i18n/use-t.ts';
import { useSession } from '#renderer/app/state/session.tsx';
import { Late } from '#renderer/components/Late.tsx';
import classes from './accounts.module.css';

/** A thin line over the app while the database process is being started again. */
export function RecoveringStrip() {
  const t = useT();
  const { recovering } = useSession();
  if (!recovering) return null;
  return (
    <Late>
      <div role="status" className={classes.strip}>
        {t('accounts:recovering')}
      </div>
    </Late>
  );
}
