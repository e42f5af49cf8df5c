import { IconArrowRight } from '@tabler/icons-react';
import { useFormats } from '#renderer/app/i18n/use-formats.ts';
import { useT } from '#renderer/app/i18n/use-t.ts';
import { DirectionalIcon } from '#renderer/components/DirectionalIcon.tsx';
import classes from './thread.module.css';

const suggestions = ['first', 'second', 'third', 'fourth'] as const;

/** A conversation before its first question: what can be asked, and four questions to begin with. */
export function Welcome({ onAsk }: { readonly onAsk: (question: string) => void }) {
  const t = useT();
  const formats = useFormats();
  return (
    <div className={classes.welcome}>
      <div className={classes.welcomeBody}>
        <h2 className={classes.welcomeTitle}>{t('chat:welcome.title')}</h2>
        <p className={classes.welcomeText}>{t('chat:welcome.text')}</p>
        <ul className={classes.suggestions} aria-label={t('chat:welcome.suggestions')}>
          {suggestions.map((name) => {
            const question = formats.digits(t(`chat:welcome.${name}`));
            return (
              <li key={name}>
                <button type="button" className={classes.suggestion} onClick={() => onAsk(question)}>
                  <span>{question}</span>
                  <DirectionalIcon>
                    <IconArrowRight size={17} stroke={1.6} />
                  </DirectionalIcon>
                </button>
              </li>
            );
          })}
        </ul>
      </div>
    </div>
  );
}
