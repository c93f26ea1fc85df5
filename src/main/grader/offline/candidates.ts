import type { Compiled, CompiledRubric } from './compile.js';
import { hitsOf, type Hit } from './cues.js';
import { isConnected } from './language.js';
import { likeness, type Bag } from './lexical.js';
import type { Passage, ReadSegment } from './passages.js';
import { isDenied } from './polarity.js';

/** One or two segments in a row, seen as a claim on one criterion. */
export type Candidate = {
  readonly passage: Passage;
  readonly first: number;
  readonly last: number;
  /** Groups satisfied in the window, and with the segment before and after. */
  readonly within: number;
  readonly near: number;
  readonly groups: number;
  readonly likeness: number;
  readonly missLikeness: number;
  readonly isConnected: boolean;
  readonly hits: readonly Hit[];
};

type Found = { readonly live: readonly Hit[]; readonly dead: readonly Hit[] };

/** Every window of a passage that touches the criterion, by cue or by likeness. */
export function candidatesIn(
  passage: Passage,
  compiled: Compiled,
  rubric: CompiledRubric,
  isDropped: (segment: ReadSegment) => boolean,
): readonly Candidate[] {
  const { segments, text } = passage;
  const perGroup = compiled.groups.map((group) =>
    bySegment(segments, hitsOf(group, text.tokens), group.isFree),
  );
  const contradicted = bySegment(segments, hitsOf(compiled.contradicts, text.tokens), true);
  const candidates: Candidate[] = [];
  for (let first = 0; first < segments.length; first += 1) {
    for (const last of [first, first + 1]) {
      const window = segments.slice(first, last + 1);
      if (window.length <= last - first || window.some(isDropped)) continue;
      if (contradicted.slice(first, last + 1).some(({ live }) => live.length > 0)) continue;
      const hits = perGroup.map((group) =>
        group.slice(first, last + 1).flatMap(({ live }) => live),
      );
      const around = perGroup.map((group) =>
        group.slice(Math.max(0, first - 1), last + 2).some(({ live }, offset) => {
          const segment = segments[Math.max(0, first - 1) + offset];
          return live.length > 0 && segment !== undefined && !isDropped(segment);
        }),
      );
      const within = hits.filter((group) => group.length > 0).length;
      const near = around.filter(Boolean).length;
      if (within === 0 || near < compiled.groups.length - 1) continue;
      const bag: Bag = new Set(window.flatMap((segment) => [...segment.bag]));
      const like = (bags: readonly Bag[]): number =>
        Math.max(0, ...bags.map((wanted) => likeness(bag, wanted, rubric.weigh)));
      const all = hits.flat();
      candidates.push({
        passage,
        first,
        last,
        within,
        near,
        groups: compiled.groups.length,
        likeness: like(compiled.wanted),
        missLikeness: like(compiled.unwanted),
        isConnected: isConnected(
          window.flatMap(({ tokens }) => tokens),
          all,
        ),
        hits: all,
      });
    }
  }
  return candidates;
}

/** Hits by the segment that holds them whole; denied ones are dead unless the group is free. */
function bySegment(
  segments: readonly ReadSegment[],
  hits: readonly Hit[],
  isFree: boolean,
): readonly Found[] {
  let next = 0;
  return segments.map((segment) => {
    const live: Hit[] = [];
    const dead: Hit[] = [];
    while (next < hits.length) {
      const hit = hits[next];
      if (hit === undefined || hit.at >= segment.end) break;
      next += 1;
      if (hit.at < segment.at || hit.end > segment.end) continue;
      if (!isFree && !segment.isQuestion && isDenied(hit, segment.denied)) dead.push(hit);
      else live.push(hit);
    }
    return { live, dead };
  });
}
