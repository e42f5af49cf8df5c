// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type AppClient, clients, type DatabaseClient } from '#renderer/app/rpc/clients.ts';
import { SessionProvider } from '#renderer/app/state/session.tsx';
import { show } from '#renderer/components/testing/screen.tsx';
import type { Session } from '#shared/contract/app/session.ts';
import { maxMessageLength } from '#shared/contract/common.ts';
import { MorvoError } from '#shared/domain/errors.ts';
import { drafts } from '../state/app-drafts.ts';
import { sendingOf, useSending } from '../state/sending.ts';
import { Composer } from './Composer.tsx';

const send = vi.fn<(input: { content: string }) => Promise<{ answerTurnId: string }>>();
const stop = vi.fn(async () => {});
const stored = new Map<string, string>();
const session: Session = {
  phase: 'open',
  accounts: [],
  account: null,
  error: null,
  recovering: false,
  demo: false,
};

/** A client with the calls that are needed; any other fails the test. */
function fakeClient<C extends object>(calls: Record<string, unknown>): C {
  return new Proxy(calls, {
    get(target, name) {
      if (typeof name !== 'string' || name === 'then' || name in target) return Reflect.get(target, name);
      throw new Error(`${name} was not expected`);
    },
    // The proxy stands for the whole client, as far as the test goes.
  }) as C;
}

function compose(patch: { writing?: boolean; recovering?: boolean } = {}) {
  const { writing = false, recovering = false } = patch;
  show(
    <SessionProvider value={{ ...session, recovering }}>
      <Composer conversationId="c" draftKey="k" writing={writing} />
    </SessionProvider>,
    { language: 'en' },
  );
  return screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Your message' });
}

const type = (field: HTMLTextAreaElement, value: string) => fireEvent.change(field, { target: { value } });
const press = (field: HTMLTextAreaElement, init: KeyboardEventInit) => fireEvent.keyDown(field, init);

beforeEach(() => {
  stored.clear();
  drafts.reset();
  useSending.setState({ of: {} });
  send.mockReset().mockResolvedValue({ answerTurnId: 'a' });
  clients.setState({
    app: fakeClient<AppClient>({ chat: { send, stop } }),
    database: fakeClient<DatabaseClient>({
      drafts: {
        get: async ({ key }: { key: string }) => stored.get(key) ?? '',
        set: async ({ key, content }: { key: string; content: string }) => void stored.set(key, content),
      },
    }),
  });
});
afterEach(cleanup);

describe('Composer', () => {
  it('sends with Enter, empties the box and forgets the draft once it is recorded', async () => {
    const field = compose();
    type(field, 'Plan a campaign');
    press(field, { key: 'Enter' });
    expect(field.value).toBe('');
    await waitFor(() =>
      expect(send).toHaveBeenCalledWith(expect.objectContaining({ content: 'Plan a campaign' })),
    );
    await waitFor(() => expect(stored.get('k')).toBe(''));
  });

  it('breaks the line with Shift, and leaves Enter to an input method', () => {
    const field = compose();
    type(field, 'first');
    press(field, { key: 'Enter', shiftKey: true });
    press(field, { key: 'Enter', isComposing: true });
    expect(send).not.toHaveBeenCalled();
    expect(field.value).toBe('first');
  });

  it('gives the text back with the reason when it could not be sent', async () => {
    send.mockRejectedValue(new MorvoError('DISK_FULL'));
    const field = compose();
    type(field, 'Do not lose me');
    press(field, { key: 'Enter' });
    await waitFor(() => expect(field.value).toBe('Do not lose me'));
    expect(screen.getByRole('alert').textContent).toContain('DISK_FULL');
    expect(sendingOf('c')(useSending.getState()).pending).toBeNull();
    await waitFor(() => expect(stored.get('k')).toBe('Do not lose me'));
  });

  it('refuses what is empty or too long, and says how long', () => {
    const field = compose();
    const button = () => screen.getByRole<HTMLButtonElement>('button', { name: 'Send' });
    type(field, '  \n ');
    expect(button().disabled).toBe(true);
    type(field, 'x'.repeat(maxMessageLength + 1));
    press(field, { key: 'Enter' });
    expect(button().disabled).toBe(true);
    expect(screen.getByText(/longer than 100,000 characters/).textContent).toContain('100,001 of 100,000');
    expect(send).not.toHaveBeenCalled();
  });

  it('keeps what is typed while an answer is being written, and can stop it', async () => {
    const field = compose({ writing: true });
    type(field, 'next');
    press(field, { key: 'Enter' });
    expect(send).not.toHaveBeenCalled();
    expect(field.value).toBe('next');
    expect(screen.getByRole('status').textContent).toContain('still being written');
    fireEvent.click(screen.getByRole('button', { name: 'Stop' }));
    await waitFor(() => expect(stop).toHaveBeenCalled());
  });

  it('waits with sending until the database is back', async () => {
    const { database } = clients.getState();
    clients.setState({ database: null });
    const field = compose({ recovering: true });
    type(field, 'typed meanwhile');
    press(field, { key: 'Enter' });
    expect(send).not.toHaveBeenCalled();
    await act(async () => clients.setState({ database }));
    await waitFor(() => expect(send).toHaveBeenCalled());
  });

  it('shows the draft that was left', async () => {
    stored.set('k', 'left yesterday');
    const field = compose();
    await waitFor(() => expect(field.value).toBe('left yesterday'));
  });

  it('follows the direction of the text, until it is set by hand', () => {
    const field = compose();
    type(field, 'حملة رمضان على Snapchat');
    expect(field.dir).toBe('rtl');
    type(field, 'A campaign in رمضان');
    expect(field.dir).toBe('ltr');
    fireEvent.click(screen.getByRole('button', { name: /Writing direction/ }));
    expect(field.dir).toBe('rtl');
  });
});
