import { describe, expect, it } from 'vitest';
import type { Asked, OpenChannel } from './channel.js';
import { encoderOver } from './remote-encoder.js';

type Process = {
  readonly asked: Asked[];
  readonly answer: (at: number) => void;
  readonly die: () => void;
};

/** Processes that answer when they are told to, in the order in which they were started. */
function fakeProcesses(): { readonly open: OpenChannel; readonly started: Process[] } {
  const started: Process[] = [];
  return {
    started,
    open: ({ told, end }) => {
      const asked: Asked[] = [];
      started.push({
        asked,
        answer: (at) => told({ id: asked[at]?.id ?? -1, vector: Float32Array.of(at) }),
        die: end,
      });
      return { ask: (one) => void asked.push(one), stop: end };
    },
  };
}

const soon = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

describe('the encoder over a process', () => {
  it('answers with an error when the process dies half-way, and starts another next time', async () => {
    const { open, started } = fakeProcesses();
    const encoder = encoderOver(open);
    const first = encoder.embed(['one', 'two']);
    started[0]?.answer(0);
    await soon();
    started[0]?.die();
    expect(await first).toEqual({ ok: false, error: { kind: 'ended' } });
    const second = encoder.embed(['one']);
    started[1]?.answer(0);
    expect((await second).ok).toBe(true);
  });

  it('stops asking once it is cancelled', async () => {
    const { open, started } = fakeProcesses();
    const cancel = new AbortController();
    const embedded = encoderOver(open).embed(['one', 'two', 'three'], cancel.signal);
    cancel.abort();
    started[0]?.answer(0);
    expect(await embedded).toEqual({ ok: false, error: { kind: 'cancelled' } });
    expect(started[0]?.asked).toHaveLength(1);
  });

  it('gives each caller its own vectors, in its order', async () => {
    const { open, started } = fakeProcesses();
    const encoder = encoderOver(open);
    const [one, two] = [encoder.embed(['a']), encoder.embed(['b'])];
    started[0]?.answer(1);
    started[0]?.answer(0);
    expect(await one).toEqual({ ok: true, value: [Float32Array.of(0)] });
    expect(await two).toEqual({ ok: true, value: [Float32Array.of(1)] });
  });

  it('ends its process when nothing was asked for a while', async () => {
    const { open, started } = fakeProcesses();
    const ended: string[] = [];
    const encoder = encoderOver((on) => {
      const channel = open(on);
      return { ...channel, stop: () => void ended.push('stopped') };
    }, 5);
    const embedded = encoder.embed(['one']);
    started[0]?.answer(0);
    await embedded;
    expect(ended).toEqual([]);
    await expect.poll(() => ended).toEqual(['stopped']);
  });
});
