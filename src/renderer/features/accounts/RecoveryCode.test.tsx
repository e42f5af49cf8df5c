// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { type AppClient, clients } from '#renderer/app/rpc/clients.ts';
import { show } from '#renderer/components/testing/screen.tsx';
import { RecoveryCode } from './RecoveryCode.tsx';

afterEach(cleanup);

it('offers to save the code as a text file, and says so only when it was saved', async () => {
  const saveText =
    vi.fn<(input: { suggestedName: string; text: string }) => Promise<{ file: string | null }>>();
  saveText.mockResolvedValueOnce({ file: null }).mockResolvedValueOnce({ file: '/home/noura/code.txt' });
  // Only what is called is there.
  clients.setState({ app: { system: { saveText } } as unknown as AppClient });
  show(<RecoveryCode code="TBX4-5QKM" confirmLabel="Enter" onKept={() => {}} />, { language: 'en' });
  fireEvent.click(screen.getByRole('button', { name: 'Save as a text file' }));
  await waitFor(() => expect(saveText).toHaveBeenCalledOnce());
  expect(saveText.mock.lastCall?.[0].text).toContain('TBX4-5QKM');
  await waitFor(() => fireEvent.click(screen.getByRole('button', { name: 'Save as a text file' })));
  expect(await screen.findByRole('button', { name: 'File saved' })).toBeTruthy();
});
