import { fail, ok } from '../../../core/result.js';
import type { Channel, OpenChannel, Told } from './channel.js';
import type { Encoder, EncoderError, Vectors } from './encoder.js';

/** Starting again costs 0.2 s, and a minute of thinking is no reason to hold 170 MB. */
const idleMs = 15_000;

type Answer = (told: Told | null) => void;
type Running = { readonly channel: Channel; readonly waiting: Map<number, Answer> };

/** The encoder behind a channel, which is opened at the first text and closed when nothing was asked for a while. */
export function encoderOver(open: OpenChannel, closeAfterMs = idleMs): Encoder {
  let running: Running | null = null;
  let idle: NodeJS.Timeout | undefined;
  let lastId = 0;

  function start(): Running {
    const waiting = new Map<number, Answer>();
    const channel = open({
      told: (told) => {
        waiting.get(told.id)?.(told);
        waiting.delete(told.id);
      },
      end: () => {
        if (running?.waiting === waiting) running = null;
        for (const answer of waiting.values()) answer(null);
        waiting.clear();
      },
    });
    return { channel, waiting };
  }

  function ask(text: string): Promise<Told | null> {
    clearTimeout(idle);
    running ??= start();
    const { channel, waiting } = running;
    lastId += 1;
    const id = lastId;
    return new Promise((resolve) => {
      waiting.set(id, resolve);
      channel.ask({ id, text });
    });
  }

  function close(): void {
    clearTimeout(idle);
    running?.channel.stop();
    running = null;
  }

  function rest(): void {
    if (running !== null && running.waiting.size > 0) return;
    clearTimeout(idle);
    idle = setTimeout(close, closeAfterMs);
    idle.unref();
  }

  async function embed(texts: readonly string[], signal?: AbortSignal): Promise<Vectors> {
    const vectors: Float32Array[] = [];
    for (const text of texts) {
      if (signal?.aborted === true) return stopped('cancelled');
      const told = await ask(text);
      if (told === null) return stopped('ended');
      if (told.vector === null) return stopped('missing');
      vectors.push(told.vector);
    }
    rest();
    return ok(vectors);
  }

  function stopped(kind: EncoderError['kind']): Vectors {
    rest();
    return fail({ kind });
  }

  return { embed, close };
}
