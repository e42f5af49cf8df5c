import { useHotkeys } from '@mantine/hooks';
import { type ReactNode, Suspense } from 'react';
import { useT } from '../i18n/use-t.ts';
import { usePlace } from '../state/place.ts';
import type { Place } from './place.ts';
import { Rail } from './Rail.tsx';
import classes from './shell.module.css';

type ShellProps = {
  readonly places: readonly Place[];
  /** At the foot of the rail: state of the connection or of sync. */
  readonly indicator?: ReactNode;
  /** At the foot of the rail: the person and their menu. */
  readonly person?: ReactNode;
  /** Above everything: a line that concerns the whole app (demo data, database being started again). */
  readonly banner?: ReactNode;
};

/** The window after unlock: the rail of places and the place that is open. */
export function Shell({ places, indicator, person, banner }: ShellProps) {
  const t = useT();
  const chosen = usePlace((state) => state.place);
  const go = usePlace((state) => state.go);
  const place = places.find(({ id }) => id === chosen) ?? places[0];
  useHotkeys(
    places.slice(0, 9).map(({ id }, index) => [`mod+${index + 1}`, () => go(id)]),
    [],
  );
  return (
    <div className={classes.shell}>
      <a className={classes.skip} href="#work">
        {t('shell:skipToWork')}
      </a>
      {banner === undefined || banner === null ? null : <div className={classes.banner}>{banner}</div>}
      <Rail places={places} current={place?.id} onGo={go} indicator={indicator} person={person} />
      <div className={classes.place}>
        <Suspense>{place ? <place.Screen key={place.id} /> : null}</Suspense>
      </div>
    </div>
  );
}
