import { describe, expect, it, vi } from 'vitest';
import { noteFeature } from './activity.ts';
import { clients, type DatabaseClient } from './rpc/clients.ts';

const connectTo = (record: (input: { feature: string }) => Promise<void>) =>
  // Only what is called is there.
  clients.setState({ database: { activity: { record } } as unknown as DatabaseClient });

describe('noteFeature', () => {
  it('notes each feature once while the connection lasts, and anew on the next', async () => {
    const record = vi.fn(async (_: { feature: string }) => {});
    connectTo(record);
    noteFeature('chat');
    noteFeature('chat');
    noteFeature('search');
    connectTo((input) => record(input));
    noteFeature('chat');
    await vi.waitFor(() => expect(record).toHaveBeenCalledTimes(3));
    expect(record.mock.calls.map(([{ feature }]) => feature)).toEqual(['chat', 'search', 'chat']);
  });

  it('tries again later when it could not be noted, and never throws', async () => {
    const record = vi.fn(async (_: { feature: string }) => {});
    record.mockRejectedValueOnce(new Error('the process ended'));
    connectTo(record);
    noteFeature('insights');
    await vi.waitFor(() => {
      noteFeature('insights');
      expect(record).toHaveBeenCalledTimes(2);
    });
    clients.setState({ database: null });
    expect(() => noteFeature('insights')).not.toThrow();
  });
});
