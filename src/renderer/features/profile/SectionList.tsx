import { Button, Progress } from '@mantine/core';
import { useFormats } from '#renderer/app/i18n/use-formats.ts';
import { useT } from '#renderer/app/i18n/use-t.ts';
import { type FieldName, type SectionName, sections } from './model/fields.ts';
import classes from './profile.module.css';

type SectionListProps = {
  readonly percentage: number;
  readonly missing: readonly FieldName[];
  readonly changed: readonly FieldName[];
  readonly current: SectionName;
  readonly onShow: (section: SectionName) => void;
  readonly onGoTo: (field: FieldName) => void;
};

/** How complete the profile is, and its sections in two groups. */
export function SectionList(props: SectionListProps) {
  const { percentage, missing, changed, current, onShow, onGoTo } = props;
  const t = useT();
  const { percent, number } = useFormats();
  const [next] = missing;
  const countIn = (section: (typeof sections)[number], names: readonly FieldName[]) =>
    section.fields.filter(({ name }) => names.includes(name)).length;
  return (
    <div className={classes.list}>
      <section className={classes.completion} aria-label={t('profile:completion.label')}>
        <div className={classes.completionHead}>
          <span>{t('profile:completion.label')}</span>
          <strong>{percent(percentage / 100, 0)}</strong>
        </div>
        <Progress value={percentage} size={6} radius="xl" aria-label={t('profile:completion.label')} />
        <p className={classes.completionNote}>
          {next ? t('profile:completion.missing', { count: missing.length }) : t('profile:completion.done')}
        </p>
        {next ? (
          <Button variant="subtle" size="compact-sm" className={classes.next} onClick={() => onGoTo(next)}>
            {t('profile:completion.next', { field: t(`profile:field.${next}`) })}
          </Button>
        ) : null}
      </section>
      {(['file', 'culture'] as const).map((group) => (
        <nav key={group} aria-label={t(`profile:groups.${group}`)}>
          <h3 className={classes.groupTitle}>{t(`profile:groups.${group}`)}</h3>
          <ul className={classes.entries}>
            {sections
              .filter((section) => section.group === group)
              .map((section) => {
                const lacking = countIn(section, missing);
                const edited = countIn(section, changed);
                return (
                  <li key={section.name}>
                    <button
                      type="button"
                      className={classes.entry}
                      aria-current={section.name === current ? 'true' : undefined}
                      onClick={() => onShow(section.name)}
                    >
                      <span className={classes.entryName}>{t(`profile:section.${section.name}`)}</span>
                      {edited > 0 ? (
                        <span className={classes.edited}>
                          <span className="visually-hidden">
                            {t('profile:save.changes', { count: edited })}
                          </span>
                        </span>
                      ) : null}
                      {lacking > 0 ? (
                        <span className={classes.lacking}>
                          <span aria-hidden>{number(lacking)}</span>
                          <span className="visually-hidden">
                            {t('profile:completion.missing', { count: lacking })}
                          </span>
                        </span>
                      ) : null}
                    </button>
                  </li>
                );
              })}
          </ul>
        </nav>
      ))}
    </div>
  );
}
