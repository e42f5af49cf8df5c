import { useT } from '#renderer/app/i18n/use-t.ts';
import { IsolatedLtr } from '#renderer/components/BidiText.tsx';
import { LogoMark } from '#renderer/components/LogoMark.tsx';
import classes from './settings.module.css';
import { useInfo } from './use-info.ts';

/** What this program is, in which version, and what it is built on. */
export function AboutSection() {
  const t = useT();
  const info = useInfo();
  return (
    <>
      <div className={classes.brand}>
        <LogoMark size={40} />
        <span>{t('appName')}</span>
      </div>
      <p className={classes.lead}>{t('settings:about.note')}</p>
      <dl className={classes.facts}>
        {(['version', 'electron', 'platform'] as const).map((fact) => (
          <div key={fact} style={{ display: 'contents' }}>
            <dt>{t(`settings:about.${fact}`)}</dt>
            <dd>
              <IsolatedLtr>{info?.[fact]}</IsolatedLtr>
            </dd>
          </div>
        ))}
      </dl>
      <p className={classes.quiet}>{t('settings:about.licences')}</p>
    </>
  );
}
