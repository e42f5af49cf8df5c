import { IconCheck } from '@tabler/icons-react';
import { useFormats } from '#renderer/app/i18n/use-formats.ts';
import { useT } from '#renderer/app/i18n/use-t.ts';
import { BidiText } from '#renderer/components/BidiText.tsx';
import classes from '../settings.module.css';

export type Tested = { readonly reply: string; readonly ms: number };

type TestResultProps = {
  readonly running: boolean;
  readonly tested: Tested | null;
  readonly saved: boolean;
};

/** What came of the last test or save. */
export function TestResult({ running, tested, saved }: TestResultProps) {
  const t = useT();
  const { number } = useFormats();
  return (
    <div role="status">
      {running ? <span className={classes.quiet}>{t('settings:model.testing')}</span> : null}
      {tested ? (
        <div className={classes.good}>
          <IconCheck size={18} stroke={1.8} aria-hidden />
          <span>
            {t('settings:model.testPassed', { ms: number(tested.ms) })} <BidiText>{tested.reply}</BidiText>
          </span>
        </div>
      ) : null}
      {saved ? (
        <div className={classes.good}>
          <IconCheck size={18} stroke={1.8} aria-hidden />
          <span>{t('settings:model.saved')}</span>
        </div>
      ) : null}
    </div>
  );
}
