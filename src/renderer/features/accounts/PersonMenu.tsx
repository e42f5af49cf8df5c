import { Menu } from '@mantine/core';
import { IconLock, IconSettings, IconUserCircle, IconUsers } from '@tabler/icons-react';
import { useT } from '#renderer/app/i18n/use-t.ts';
import { app } from '#renderer/app/rpc/clients.ts';
import { useAction } from '#renderer/app/rpc/use-action.ts';
import { useLive } from '#renderer/app/rpc/use-live.ts';
import { usePlace } from '#renderer/app/state/place.ts';
import { useSession } from '#renderer/app/state/session.tsx';
import { BidiText } from '#renderer/components/BidiText.tsx';
import classes from './accounts.module.css';
import { Initials } from './Initials.tsx';

/** The person at the foot of the rail, and what they can do with their account. */
export function PersonMenu() {
  const t = useT();
  const { account, demo } = useSession();
  const go = usePlace((state) => state.go);
  const { data: me } = useLive('me', (client, signal) => client.me.live(undefined, { signal }));
  const lock = useAction(() => app().session.lock());
  const leave = useAction(() => app().session.leave());
  const fullName = [me?.firstName, me?.lastName].filter(Boolean).join(' ') || account?.displayName || '';
  const shown = me?.preferredName || me?.firstName || account?.displayName.split(' ')[0] || '';
  return (
    <Menu position="right-end" width={230}>
      <Menu.Target>
        <button
          type="button"
          className={classes.person}
          title={me?.email ?? account?.email}
          aria-label={t('accounts:person.menu', { name: fullName })}
        >
          <Initials name={shown} small />
          <BidiText className={classes.personName}>{shown}</BidiText>
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconUserCircle size={16} aria-hidden />} onClick={() => go('profile')}>
          {t('accounts:person.profile')}
        </Menu.Item>
        <Menu.Item leftSection={<IconSettings size={16} aria-hidden />} onClick={() => go('settings')}>
          {t('accounts:person.settings')}
        </Menu.Item>
        {demo ? null : (
          <>
            <Menu.Divider />
            <Menu.Item leftSection={<IconLock size={16} aria-hidden />} onClick={() => void lock.run()}>
              {t('accounts:person.lock')}
            </Menu.Item>
            <Menu.Item leftSection={<IconUsers size={16} aria-hidden />} onClick={() => void leave.run()}>
              {t('accounts:person.other')}
            </Menu.Item>
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
