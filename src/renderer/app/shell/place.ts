import type { Icon } from '@tabler/icons-react';
import type { ComponentType } from 'react';
import type { shell } from '#shared/i18n/ar/shell.ts';

/** A place of the app: an entry of the rail and the screen it opens. */
export type Place = {
  readonly id: keyof (typeof shell)['place'];
  readonly icon: Icon;
  readonly Screen: ComponentType;
  /** `foot` puts it at the end of the rail (settings). */
  readonly at?: 'foot';
};
