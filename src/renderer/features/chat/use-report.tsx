import { notifications } from '@mantine/notifications';
import { useCallback } from 'react';
import { useT } from '#renderer/app/i18n/use-t.ts';
import { fromRpcError } from '#shared/rpc/errors.ts';

/** Gives a function that says, in a notice, why something could not be done. */
export function useReport(): (thrown: unknown) => void {
  const t = useT();
  return useCallback(
    (thrown) => {
      const { code } = fromRpcError(thrown);
      if (code === 'CANCELLED') return;
      notifications.show({
        color: 'brick',
        title: t(`errors:${code}.happened`),
        message: `${t(`errors:${code}.safe`)} ${t(`errors:${code}.todo`)}`,
        closeButtonProps: { 'aria-label': t('action.close') },
      });
    },
    [t],
  );
}
