import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { ok } from '../core/result.js';
import type { Encoder } from '../main/grader/encoder/encoder.js';
import {
  packVectors,
  readPacked,
  recordsOf,
  unpackVectors,
} from '../main/grader/encoder/vector-file.js';
import { commandEncoder } from './command-encoder.js';

/** What commands have embedded before; it may be deleted at any time. */
const file = resolve(
  import.meta.dirname,
  '../../node_modules/.cache/hotseat/vectors-of-commands.bin',
);

/**
 * The sentence encoder for commands that read the same bank again and again, which is nearly all of their time. Not for
 * one that measures time. Closing it keeps what is new.
 */
export function cachedEncoder(): Encoder {
  const encoder = commandEncoder();
  const known = readPacked(file);
  const fresh = new Map<string, Float32Array>();
  return {
    embed: async (texts, signal) => {
      const { find } = await known;
      const vectors = new Map<string, Float32Array>();
      for (const text of texts) {
        const vector = fresh.get(text) ?? find(text);
        if (vector !== null) vectors.set(text, vector);
      }
      const open = [...new Set(texts)].filter((text) => !vectors.has(text));
      const embedded = await encoder.embed(open, signal);
      if (!embedded.ok) return embedded;
      for (const [index, vector] of embedded.value.entries()) {
        const text = open[index] ?? '';
        vectors.set(text, vector);
        fresh.set(text, vector);
      }
      return ok(texts.flatMap((text) => vectors.get(text) ?? []));
    },
    close: () => {
      encoder.close();
      if (fresh.size > 0) keep(fresh);
      fresh.clear();
    },
  };
}

/** Synchronously, since a command's processes end with it. Of two that begin a file at once one is lost: no harm. */
function keep(vectors: ReadonlyMap<string, Float32Array>): void {
  if (isWhole(file)) appendFileSync(file, recordsOf(vectors));
  else {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, packVectors(vectors));
  }
}

const isWhole = (path: string): boolean =>
  existsSync(path) && unpackVectors(readFileSync(path)).count > 0;
