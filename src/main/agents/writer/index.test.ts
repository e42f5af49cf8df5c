import { describe, expect, it } from 'vitest';
import type { AgentEvent } from '../agent.ts';
import type { LanguageModelPort, ModelChunk } from '../ports.ts';
import { understoodContext } from '../testing.ts';
import { writeAnswer } from './index.ts';

const modelSaying = (...chunks: ModelChunk[]): LanguageModelPort => ({
  label: 'test',
  async *stream() {
    yield* chunks;
  },
});

const collect = () => {
  const events: AgentEvent[] = [];
  const text = () => events.map((event) => (event.type === 'text' ? event.text : '')).join('');
  return { emit: (event: AgentEvent) => void events.push(event), text };
};

describe('writeAnswer', () => {
  it('without a model emits the playbook answer in pieces that make up its text', async () => {
    const { emit, text } = collect();
    const answer = await writeAnswer({ model: null }, await understoodContext('متى رمضان؟'), emit);
    expect(answer.engine).toBe('playbook');
    expect(text()).toBe(answer.text);
  });

  it('with a model keeps the sources that its text cites, and its usage', async () => {
    const context = await understoodContext('متى رمضان؟');
    const { emit, text } = collect();
    const model = modelSaying(
      { type: 'text', text: 'يبدأ في 8 فبراير 2027 [1]، ' },
      { type: 'text', text: 'ولا مصدر لهذا [99].' },
      { type: 'usage', inputTokens: 100, outputTokens: 20 },
    );
    const answer = await writeAnswer({ model }, context, emit);
    expect(answer).toMatchObject({ engine: 'model', tokens: { input: 100, output: 20 } });
    expect(answer.sources.map((source) => source.ref)).toEqual(['CAL-20.1448-ramadan']);
    expect(text()).toBe(answer.text);
  });

  it('passes the error of a model on, after what it had written', async () => {
    const model: LanguageModelPort = {
      label: 'test',
      async *stream() {
        yield { type: 'text', text: 'half' };
        throw new TypeError('network');
      },
    };
    const { emit, text } = collect();
    await expect(writeAnswer({ model }, await understoodContext('متى رمضان؟'), emit)).rejects.toThrow(
      'network',
    );
    expect(text()).toBe('half');
  });

  it('stops when it is told to', async () => {
    const controller = new AbortController();
    const context = { ...(await understoodContext('متى رمضان؟')), signal: controller.signal };
    let pieces = 0;
    const writing = writeAnswer({ model: null }, context, (event) => {
      if (event.type === 'text') pieces += 1;
      if (pieces === 2) controller.abort();
    });
    await expect(writing).rejects.toThrow();
    expect(pieces).toBe(2);
  });
});
