import { useFormats } from '#renderer/app/i18n/use-formats.ts';
import { useT } from '#renderer/app/i18n/use-t.ts';

/** Gives a function that writes a number of bytes as megabytes. */
export function useSize(): (bytes: number) => string {
  const t = useT();
  const { number } = useFormats();
  return (bytes) =>
    t('settings:backups.megabytes', { value: number(bytes / 1_000_000, { maximumFractionDigits: 1 }) });
}
