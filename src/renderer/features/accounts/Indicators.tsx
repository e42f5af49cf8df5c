import { Tooltip } from '@mantine/core';
import { useNetwork } from '@mantine/hooks';
import { IconFlask, IconWifiOff } from '@tabler/icons-react';
import { useT } from '#renderer/app/i18n/use-t.ts';
import { useSession } from '#renderer/app/state/session.tsx';
import classes from './accounts.module.css';

/** At the foot of the rail: that the data is invented (always, in the demo), and that there is no network. */
export function Indicators() {
  const t = useT();
  const { demo } = useSession();
  const { online } = useNetwork();
  return (
    <>
      {demo ? (
        <Tooltip label={t('accounts:demoNote')} position="right">
          <div className={classes.mark} data-tone="warn">
            <IconFlask size={16} stroke={1.7} aria-hidden />
            {t('accounts:demo')}
          </div>
        </Tooltip>
      ) : null}
      <div role="status">
        {online ? null : (
          <Tooltip label={t('accounts:connection.offlineNote')} position="right" multiline maw={260}>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: its explanation must be reachable by keyboard. */}
            <div className={classes.mark} tabIndex={0}>
              <IconWifiOff size={16} stroke={1.7} aria-hidden />
              {t('accounts:connection.offline')}
            </div>
          </Tooltip>
        )}
      </div>
    </>
  );
}
