import { ok } from '../../../core/result.js';
import type { Encoder } from './encoder.js';
import type { Packed } from './vector-file.js';

/** 2 kB each: an interview has some 150 sentences, each of which is typed in a few versions. */
const most = 2000;

/** The encoder, asked only for what is neither packed with the app nor among the latest texts. */
export function remembering(encoder: Encoder, packed: () => Promise<Packed>): Encoder {
  const latest = new Map<string, Float32Array>();

  function keep(text: string, vector: Float32Array): void {
    latest.delete(text); // to the end: the first of a map is the oldest
    latest.set(text, vector);
    const [oldest] = latest.keys();
    if (latest.size > most && oldest !== undefined) latest.delete(oldest);
  }

  return {
    embed: async (texts, signal) => {
      const { find } = await packed();
      const known = new Map<string, Float32Array>();
      for (const text of texts) {
        const vector = latest.get(text) ?? find(text);
        if (vector !== null) known.set(text, vector);
      }
      const open = [...new Set(texts)].filter((text) => !known.has(text));
      for (const text of open) {
        const embedded = await encoder.embed([text], signal);
        if (!embedded.ok) return embedded;
        const [vector] = embedded.value;
        if (vector === undefined) throw new Error('one text has one vector');
        known.set(text, vector);
        keep(text, vector);
      }
      return ok(texts.flatMap((text) => known.get(text) ?? []));
    },
    close: encoder.close,
  };
}
