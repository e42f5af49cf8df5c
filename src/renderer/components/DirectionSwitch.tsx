import { IconTextDirectionLtr, IconTextDirectionRtl } from '@tabler/icons-react';
import { useT } from '#renderer/app/i18n/use-t.ts';
import { IconButton } from './IconButton.tsx';
import type { useTextDirection } from './use-text-direction.ts';

/** The manual switch of a field's direction: automatic, right to left, left to right. */
export function DirectionSwitch({
  dir,
  choice,
  toggle,
  size = 26,
}: ReturnType<typeof useTextDirection> & { readonly size?: number }) {
  const t = useT();
  const Icon = dir === 'rtl' ? IconTextDirectionRtl : IconTextDirectionLtr;
  return (
    <IconButton
      size={size}
      color={choice === 'auto' ? 'gray' : 'palm'}
      label={`${t('direction.label')}: ${t(`direction.${choice}`)}`}
      icon={<Icon size={16} stroke={1.6} />}
      onClick={toggle}
    />
  );
}
