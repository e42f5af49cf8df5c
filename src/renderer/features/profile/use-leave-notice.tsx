import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useEffect, useRef } from 'react';
import { useT } from '#renderer/app/i18n/use-t.ts';
import { usePlace } from '#renderer/app/state/place.ts';
import classes from './profile.module.css';

const noticeId = 'profile-unsaved';

/** Says so when the person goes to another place with unsaved changes, and offers the way back; nothing is lost. */
export function useLeaveNotice(isDirty: boolean): void {
  const t = useT();
  const latest = useRef({ isDirty, t });
  useEffect(() => {
    latest.current = { isDirty, t };
  });
  useEffect(() => {
    notifications.hide(noticeId);
    return () => {
      const { isDirty: left, t: words } = latest.current;
      const { place, go } = usePlace.getState();
      if (!left || place === 'profile') return;
      notifications.show({
        id: noticeId,
        color: 'amber',
        autoClose: 12_000,
        closeButtonProps: { 'aria-label': words('action.close') },
        message: (
          <div className={classes.notice}>
            <span>{words('profile:save.left')}</span>
            <Button variant="subtle" size="compact-sm" onClick={() => go('profile')}>
              {words('profile:save.return')}
            </Button>
          </div>
        ),
      });
    };
  }, []);
}
