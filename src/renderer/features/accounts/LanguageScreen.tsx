import { useT } from '#renderer/app/i18n/use-t.ts';
import { app } from '#renderer/app/rpc/clients.ts';
import { useAction } from '#renderer/app/rpc/use-action.ts';
import { ErrorNotice } from '#renderer/components/ErrorNotice.tsx';
import { languageDirection } from '#shared/domain/direction.ts';
import { languages } from '#shared/i18n/resources.ts';
import classes from './accounts.module.css';
import { GateFrame } from './GateFrame.tsx';

/** First run: the language of the app. */
export function LanguageScreen() {
  const t = useT();
  const choose = useAction((language: 'ar' | 'en') =>
    app().settings.update({ language, languageChosen: true }),
  );
  return (
    <GateFrame
      title={t('accounts:languageStep.title')}
      note={t('accounts:languageStep.note')}
      switchable={false}
    >
      <div className={classes.choices}>
        {languages.map((language) => (
          <button
            key={language}
            type="button"
            className={classes.choice}
            lang={language}
            dir={languageDirection(language)}
            disabled={choose.running}
            onClick={() => void choose.run(language)}
          >
            <span className={classes.choiceWords}>
              <span className={classes.choiceName}>{t(`language.${language}`)}</span>
              <span className={classes.choiceNote}>
                {t(`accounts:languageStep.${language}`, { lng: language })}
              </span>
            </span>
          </button>
        ))}
      </div>
      {choose.error ? <ErrorNotice error={choose.error} compact /> : null}
    </GateFrame>
  );
}
