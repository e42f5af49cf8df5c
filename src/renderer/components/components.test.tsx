// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { BidiText, Block } from './BidiText.tsx';
import { ErrorNotice } from './ErrorNotice.tsx';
import { LtrField, TextField } from './fields.tsx';
import { IconButton } from './IconButton.tsx';
import { Late, showWaitAfterMs } from './Late.tsx';
import { RatingStars } from './RatingStars.tsx';
import { ariaKeys, keyNames } from './shortcut-keys.ts';
import { show } from './testing/screen.tsx';
import { useUndoNotice } from './undo.tsx';

afterEach(cleanup);

describe('Providers', () => {
  it('sets language and direction of the window, and lets the direction be chosen', () => {
    show('x');
    expect([document.documentElement.lang, document.documentElement.dir]).toEqual(['ar', 'rtl']);
    cleanup();
    show('x', { language: 'en' });
    expect([document.documentElement.lang, document.documentElement.dir]).toEqual(['en', 'ltr']);
    cleanup();
    show('x', { language: 'en', direction: 'rtl' });
    expect([document.documentElement.lang, document.documentElement.dir]).toEqual(['en', 'rtl']);
  });
});

describe('BidiText and Block', () => {
  it('follow their text, and the interface where it says nothing', () => {
    show(
      <>
        <BidiText>Google Ads للمتاجر الجديدة</BidiText>
        <BidiText>Back to school</BidiText>
        <Block>12%</Block>
      </>,
    );
    expect(screen.getByText('Google Ads للمتاجر الجديدة').dir).toBe('rtl');
    expect(screen.getByText('Back to school').dir).toBe('ltr');
    expect(screen.getByText('12%').dir).toBe('rtl');
  });
});

describe('ErrorNotice', () => {
  it('says what happened, what is safe and what to do, and shows the code', () => {
    show(<ErrorNotice error={{ code: 'DISK_FULL' }} />, { language: 'en' });
    const text = screen.getByRole('alert').textContent;
    expect(text).toContain('The disk is full.');
    expect(text).toContain('What was saved before is safe');
    expect(text).toContain('Free some space');
    expect(text).toContain('DISK_FULL');
  });
});

describe('IconButton', () => {
  it('has a name and its shortcut', () => {
    const onClick = vi.fn();
    show(<IconButton label="ابحث" shortcut="mod+K" icon="x" onClick={onClick} />);
    const button = screen.getByRole('button', { name: 'ابحث' });
    fireEvent.click(button);
    expect(onClick).toHaveBeenCalledOnce();
    expect(button.getAttribute('aria-keyshortcuts')).toMatch(/^(Control|Meta)\+K$/);
  });
});

describe('shortcut names', () => {
  it('are those on the keys', () => {
    expect(keyNames('mod+k', false)).toEqual(['Ctrl', 'K']);
    expect(keyNames('mod+shift+Enter', true)).toEqual(['⌘', '⇧', '↩']);
    expect(keyNames('Escape', false)).toEqual(['Esc']);
    expect(ariaKeys('mod+shift+p', false)).toBe('Control+Shift+P');
  });
});

describe('RatingStars', () => {
  it('is a group of five radio buttons; the chosen one again takes the rating back', () => {
    const onChange = vi.fn();
    show(<RatingStars value={3} onChange={onChange} />);
    const stars = screen.getAllByRole('radio');
    expect(stars).toHaveLength(5);
    fireEvent.click(screen.getByRole('radio', { name: '5 نجوم من خمس' }));
    expect(onChange).toHaveBeenLastCalledWith(5);
    fireEvent.click(screen.getByRole('radio', { name: '3 نجوم من خمس' }));
    expect(onChange).toHaveBeenLastCalledWith(null);
  });
});

describe('Late', () => {
  it('shows a wait only past 300 ms', () => {
    vi.useFakeTimers();
    try {
      show(<Late>wait</Late>);
      act(() => vi.advanceTimersByTime(showWaitAfterMs - 1));
      expect(screen.queryByText('wait')).toBeNull();
      act(() => vi.advanceTimersByTime(1));
      expect(screen.getByText('wait')).toBeTruthy();
    } finally {
      vi.useRealTimers();
    }
  });
});

describe('fields', () => {
  it('follow what is typed until the direction is set by hand', () => {
    show(<TextField label="المسمى" value="Marketing manager" onValueChange={() => {}} switchable />);
    const input = screen.getByLabelText('المسمى');
    expect(input.style.direction).toBe('ltr');
    fireEvent.click(screen.getByRole('button', { name: /تلقائي/ }));
    expect(input.style.direction).toBe('rtl');
  });

  it('keep addresses left to right and give their text', () => {
    const onValueChange = vi.fn();
    show(<LtrField label="البريد" value="" onValueChange={onValueChange} />);
    const input = screen.getByLabelText('البريد');
    expect(input.style.direction).toBe('ltr');
    fireEvent.change(input, { target: { value: 'a@b.sa' } });
    expect(onValueChange).toHaveBeenCalledWith('a@b.sa');
  });
});

function Delete({ onUndo }: { onUndo: () => void }) {
  const notice = useUndoNotice();
  return (
    <button type="button" onClick={() => notice({ message: 'حُذفت المحادثة', onUndo })}>
      delete
    </button>
  );
}

describe('useUndoNotice', () => {
  it('offers to undo', async () => {
    const onUndo = vi.fn();
    show(<Delete onUndo={onUndo} />);
    fireEvent.click(screen.getByText('delete'));
    fireEvent.click(await screen.findByText('تراجع'));
    expect(onUndo).toHaveBeenCalledOnce();
  });
});
