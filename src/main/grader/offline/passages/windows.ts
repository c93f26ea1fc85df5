import type { Bag } from '../../text/word-similarity.js';
import type { Passage, ReadSegment } from './passages.js';

/** One or two segments in a row. */
export type Window = {
  readonly first: number;
  readonly last: number;
  readonly segments: readonly ReadSegment[];
  readonly bag: Bag;
};

/** Every window of a passage. */
export function windowsOf({ segments }: Passage): readonly Window[] {
  return segments.flatMap((_, first) =>
    [first, first + 1].flatMap((last) => {
      const held = segments.slice(first, last + 1);
      if (held.length <= last - first) return [];
      const bag = new Set(held.flatMap((segment) => [...segment.bag]));
      return [{ first, last, segments: held, bag }];
    }),
  );
}
