import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import type { Preferences } from '#renderer/app/i18n/preferences.tsx';
import { Providers } from '#renderer/app/Providers.tsx';

/** Draws something inside all providers, in Arabic unless told otherwise; for component tests. */
export function show(children: ReactNode, preferences: Partial<Preferences> = {}) {
  const all: Preferences = {
    language: 'ar',
    direction: 'auto',
    theme: 'light',
    digits: 'latn',
    calendars: 'both',
    ...preferences,
  };
  const inside = (content: ReactNode) => <Providers preferences={all}>{content}</Providers>;
  const view = render(inside(children));
  return { ...view, showAgain: (next: ReactNode) => view.rerender(inside(next)) };
}
