import { Button, SegmentedControl } from '@mantine/core';
import { IconMinus, IconPlus } from '@tabler/icons-react';
import { useFormats } from '#renderer/app/i18n/use-formats.ts';
import { useT } from '#renderer/app/i18n/use-t.ts';
import { ErrorNotice } from '#renderer/components/ErrorNotice.tsx';
import { IconButton } from '#renderer/components/IconButton.tsx';
import { openHelp } from '#renderer/features/palette/help-state.ts';
import { settings as contract, type Settings } from '#shared/contract/app/settings.ts';
import { withDigits } from '#shared/domain/digits.ts';
import { Row } from './Row.tsx';
import classes from './settings.module.css';
import { useSettings } from './use-settings.ts';

const exampleAmount = 12_500;
const zoomStep = 0.1;

/** Language, direction, theme, digits, calendars, zoom: at once and for the whole laptop. */
export function AppearanceSection() {
  const t = useT();
  const { settings, change, error } = useSettings();
  if (!settings) return null;
  return (
    <>
      <p className={classes.lead}>{t('settings:appearance.note')}</p>
      {error ? <ErrorNotice error={error} compact /> : null}
      <Row name={t('settings:appearance.language')} note={t('settings:appearance.languageNote')}>
        <Choice
          label={t('settings:appearance.language')}
          value={settings.language}
          options={{ ar: t('language.ar'), en: t('language.en') }}
          onChange={(value) => change(contract.pick({ language: true }).parse({ language: value }))}
        />
      </Row>
      <Row name={t('settings:appearance.direction')} note={t('settings:appearance.directionNote')}>
        <Choice
          label={t('settings:appearance.direction')}
          value={settings.direction}
          options={{
            auto: t('settings:appearance.directions.auto'),
            rtl: t('settings:appearance.directions.rtl'),
            ltr: t('settings:appearance.directions.ltr'),
          }}
          onChange={(value) => change(contract.pick({ direction: true }).parse({ direction: value }))}
        />
      </Row>
      <Row name={t('settings:appearance.theme')}>
        <Choice
          label={t('settings:appearance.theme')}
          value={settings.theme}
          options={{
            system: t('settings:appearance.themes.system'),
            light: t('settings:appearance.themes.light'),
            dark: t('settings:appearance.themes.dark'),
          }}
          onChange={(value) => change(contract.pick({ theme: true }).parse({ theme: value }))}
        />
      </Row>
      <Row name={t('settings:appearance.digits')}>
        <Choice
          label={t('settings:appearance.digits')}
          value={settings.digits}
          options={{ latn: withDigits('12345', 'latn'), arab: withDigits('12345', 'arab') }}
          onChange={(value) => change(contract.pick({ digits: true }).parse({ digits: value }))}
        />
      </Row>
      <Row name={t('settings:appearance.calendars')}>
        <Choice
          label={t('settings:appearance.calendars')}
          value={settings.calendars}
          options={{
            both: t('settings:appearance.calendarsOf.both'),
            hijri: t('settings:appearance.calendarsOf.hijri'),
            gregorian: t('settings:appearance.calendarsOf.gregorian'),
          }}
          onChange={(value) => change(contract.pick({ calendars: true }).parse({ calendars: value }))}
        />
      </Row>
      <Preview />
      <Zoom zoom={settings.zoom} onChange={(zoom) => change({ zoom })} />
      <Row name={t('settings:appearance.shortcuts')} note={t('settings:appearance.shortcutsNote')}>
        <Button variant="default" onClick={openHelp}>
          {t('settings:appearance.shortcutsOpen')}
        </Button>
      </Row>
    </>
  );
}

type ChoiceProps<T extends string> = {
  readonly label: string;
  readonly value: T;
  readonly options: Readonly<Record<T, string>>;
  readonly onChange: (value: string) => void;
};

function Choice<T extends string>({ label, value, options, onChange }: ChoiceProps<T>) {
  return (
    <SegmentedControl
      aria-label={label}
      value={value}
      data={Object.entries<string>(options).map(([key, words]) => ({ value: key, label: words }))}
      onChange={onChange}
    />
  );
}

function Preview() {
  const t = useT();
  const { day, time, money } = useFormats();
  const now = new Date();
  return (
    <dl className={classes.preview}>
      <dt>{t('settings:appearance.preview')}</dt>
      <dd>{day(now)}</dd>
      <dd>
        {time(now)} · {money(exampleAmount)}
      </dd>
    </dl>
  );
}

function Zoom({
  zoom,
  onChange,
}: {
  readonly zoom: Settings['zoom'];
  readonly onChange: (zoom: number) => void;
}) {
  const t = useT();
  const { percent } = useFormats();
  const by = (step: number) => onChange(Math.min(2, Math.max(0.5, Math.round((zoom + step) * 10) / 10)));
  return (
    <Row name={t('settings:appearance.zoom')}>
      <div className={classes.zoom}>
        <IconButton
          label={t('settings:appearance.zoomOut')}
          shortcut="mod+-"
          icon={<IconMinus size={16} />}
          disabled={zoom <= 0.5}
          onClick={() => by(-zoomStep)}
        />
        <output className={classes.zoomValue}>{percent(zoom, 0)}</output>
        <IconButton
          label={t('settings:appearance.zoomIn')}
          shortcut="mod++"
          icon={<IconPlus size={16} />}
          disabled={zoom >= 2}
          onClick={() => by(zoomStep)}
        />
        {zoom === 1 ? null : (
          <Button variant="subtle" color="gray" size="compact-sm" onClick={() => onChange(1)}>
            {t('settings:appearance.zoomReset')}
          </Button>
        )}
      </div>
    </Row>
  );
}
