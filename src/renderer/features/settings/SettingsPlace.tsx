import {
  type Icon,
  IconCpu,
  IconDatabase,
  IconInfoCircle,
  IconLanguage,
  IconLock,
} from '@tabler/icons-react';
import type { ComponentType } from 'react';
import { useNotedFeature } from '#renderer/app/activity.ts';
import { useT } from '#renderer/app/i18n/use-t.ts';
import { PaneHeader } from '#renderer/app/shell/PaneHeader.tsx';
import { PlaceLayout } from '#renderer/app/shell/PlaceLayout.tsx';
import { useScreenReady } from '#renderer/app/state/ready.ts';
import type { settings } from '#shared/i18n/ar/settings.ts';
import { AboutSection } from './AboutSection.tsx';
import { AppearanceSection } from './AppearanceSection.tsx';
import { AccountSection } from './account/AccountSection.tsx';
import { DataSection } from './DataSection.tsx';
import { ModelSection } from './model/ModelSection.tsx';
import classes from './settings.module.css';
import { useSettingsState } from './settings-state.ts';

export type SettingsSectionName = keyof (typeof settings)['section'];

const sections: readonly { name: SettingsSectionName; icon: Icon; Content: ComponentType }[] = [
  { name: 'appearance', icon: IconLanguage, Content: AppearanceSection },
  { name: 'model', icon: IconCpu, Content: ModelSection },
  { name: 'data', icon: IconDatabase, Content: DataSection },
  { name: 'account', icon: IconLock, Content: AccountSection },
  { name: 'about', icon: IconInfoCircle, Content: AboutSection },
];

/** Settings of this laptop and of the open account. */
export function SettingsPlace() {
  const t = useT();
  const { section, show } = useSettingsState();
  const current = sections.find(({ name }) => name === section) ?? sections[0];
  useScreenReady(true);
  useNotedFeature('settings');
  if (!current) return null;
  return (
    <PlaceLayout
      id="settings"
      list={{
        title: t('settings:title'),
        content: (
          <ul className={classes.list}>
            {sections.map(({ name, icon: SectionIcon }) => (
              <li key={name}>
                <button
                  type="button"
                  className={classes.entry}
                  aria-current={name === current.name ? 'true' : undefined}
                  onClick={() => show(name)}
                >
                  <SectionIcon size={18} stroke={1.6} aria-hidden />
                  {t(`settings:section.${name}`)}
                </button>
              </li>
            ))}
          </ul>
        ),
      }}
    >
      <PaneHeader level={1} title={t(`settings:section.${current.name}`)} />
      <div className={classes.scroll} key={current.name}>
        <div className={classes.page}>
          <current.Content />
        </div>
      </div>
    </PlaceLayout>
  );
}
