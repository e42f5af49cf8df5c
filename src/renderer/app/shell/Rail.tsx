import { Tooltip } from '@mantine/core';
import type { ReactNode } from 'react';
import { LogoMark } from '#renderer/components/LogoMark.tsx';
import { Shortcut } from '#renderer/components/Shortcut.tsx';
import { useT } from '../i18n/use-t.ts';
import type { Place } from './place.ts';
import classes from './shell.module.css';

type RailProps = {
  readonly places: readonly Place[];
  readonly current: Place['id'] | undefined;
  readonly onGo: (id: Place['id']) => void;
  readonly indicator?: ReactNode;
  readonly person?: ReactNode;
};

/** The rail at the start edge. */
export function Rail({ places, current, onGo, indicator, person }: RailProps) {
  const t = useT();
  const entries = places.map((place, index) => ({ place, keys: `mod+${index + 1}` }));
  const entry = ({ place, keys }: (typeof entries)[number]) => (
    <RailEntry key={place.id} place={place} keys={keys} active={place.id === current} onGo={onGo} />
  );
  return (
    <nav className={classes.rail} aria-label={t('shell:places')}>
      <LogoMark className={classes.logo} size={30} />
      <ul className={classes.entries}>{entries.filter(({ place }) => place.at !== 'foot').map(entry)}</ul>
      <div className={classes.foot}>
        <ul className={classes.entries}>{entries.filter(({ place }) => place.at === 'foot').map(entry)}</ul>
        {indicator}
        {person}
      </div>
    </nav>
  );
}

type RailEntryProps = {
  readonly place: Place;
  readonly keys: string;
  readonly active: boolean;
  readonly onGo: (id: Place['id']) => void;
};

function RailEntry({ place, keys, active, onGo }: RailEntryProps) {
  const t = useT();
  return (
    <li>
      <Tooltip label={<Shortcut keys={keys} plain />} position="right">
        <button
          type="button"
          className={classes.entry}
          aria-current={active ? 'page' : undefined}
          onClick={() => onGo(place.id)}
        >
          <place.icon size={21} stroke={active ? 1.9 : 1.6} aria-hidden />
          <span>{t(`shell:place.${place.id}`)}</span>
        </button>
      </Tooltip>
    </li>
  );
}
