// @vitest-environment happy-dom
import { IconBulb, IconMessages, IconSettings } from '@tabler/icons-react';
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { show } from '#renderer/components/testing/screen.tsx';
import { usePanes } from '../state/panes.ts';
import { usePlace } from '../state/place.ts';
import { PlaceLayout } from './PlaceLayout.tsx';
import type { Place } from './place.ts';
import { Shell } from './Shell.tsx';

function Consultation() {
  const [open, setOpen] = useState(false);
  const panel = { title: 'المسار', content: 'trace', onClose: () => setOpen(false) };
  return (
    <PlaceLayout id="consultation" list={{ title: 'المحادثات', content: 'list' }} panel={open ? panel : null}>
      <button type="button" onClick={() => setOpen(true)}>
        open
      </button>
    </PlaceLayout>
  );
}

const places: readonly Place[] = [
  { id: 'consultation', icon: IconMessages, Screen: Consultation },
  { id: 'insights', icon: IconBulb, Screen: () => <PlaceLayout id="insights">insights here</PlaceLayout> },
  { id: 'settings', icon: IconSettings, Screen: () => null, at: 'foot' },
];

beforeEach(() => {
  usePlace.setState({ place: null });
  usePanes.setState({ panes: {} });
});
afterEach(cleanup);

describe('Shell', () => {
  it('opens the first place and goes to others, by rail and by shortcut', () => {
    show(<Shell places={places} />);
    const entry = (name: string) => screen.getByRole('button', { name });
    expect(entry('الاستشارة').getAttribute('aria-current')).toBe('page');
    fireEvent.click(entry('الرؤى'));
    expect(screen.getByText('insights here')).toBeTruthy();
    expect(entry('الرؤى').getAttribute('aria-current')).toBe('page');
    fireEvent.keyDown(document.documentElement, { key: '1', code: 'Digit1', ctrlKey: true });
    expect(entry('الاستشارة').getAttribute('aria-current')).toBe('page');
  });

  it('has its landmarks and a skip link to the work', () => {
    show(<Shell places={places} />);
    expect(screen.getByRole('navigation', { name: 'الأقسام' })).toBeTruthy();
    expect(screen.getByRole('main').id).toBe('work');
    expect(screen.getByRole('link', { name: 'انتقل إلى مساحة العمل' }).getAttribute('href')).toBe('#work');
  });

  it('falls back to the first place where the remembered one is gone', () => {
    usePlace.setState({ place: 'removed' });
    show(<Shell places={places} />);
    expect(screen.getByText('list')).toBeTruthy();
  });
});

describe('PlaceLayout', () => {
  it('resizes the list by keyboard within its limits and remembers it', () => {
    show(<Shell places={places} />);
    const line = screen.getByRole('separator', { name: 'غيّر عرض القائمة' });
    expect(line.getAttribute('aria-valuenow')).toBe('288');
    fireEvent.keyDown(line, { key: 'ArrowLeft' });
    expect(line.getAttribute('aria-valuenow')).toBe('304');
    expect(usePanes.getState().panes.consultation?.listWidth).toBe(304);
    expect(localStorage.getItem('morvo.panes')).toContain('304');
  });

  it('collapses and shows the list', () => {
    show(<Shell places={places} />);
    fireEvent.click(screen.getByRole('button', { name: 'اطوِ القائمة' }));
    expect(screen.queryByText('list')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'أظهر القائمة' }));
    expect(screen.getByText('list')).toBeTruthy();
  });

  it('opens a panel with the focus in it; Escape closes it and gives the focus back', () => {
    show(<Shell places={places} />);
    const opener = screen.getByText('open');
    opener.focus();
    fireEvent.click(opener);
    const panel = screen.getByRole('complementary', { name: 'المسار' });
    expect(document.activeElement).toBe(panel);
    fireEvent.keyDown(panel, { key: 'Escape' });
    expect(screen.queryByRole('complementary')).toBeNull();
    expect(document.activeElement).toBe(opener);
  });
});
