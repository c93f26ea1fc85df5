import type { Hit } from '../../text/term-match.js';
import { stem } from '../../text/word-similarity.js';
import type { WindowSignals } from './candidates.js';

const mostNamed = 2;
/** A longer stretch is no term, but several that stand side by side. */
const longest = 40;

/** Up to two of the criterion's terms in a window, as they were written there, the longest first. */
export function saidTerms({
  passage,
  hits,
}: Pick<WindowSignals, 'passage' | 'hits'>): readonly string[] {
  const written = joined(hits).flatMap(({ at, end }) => {
    const tokens = passage.text.tokens.filter((token) => token.at >= at && token.end <= end);
    const words = tokens.filter(({ isWord }) => isWord);
    const [first, last] = [words[0], words.at(-1)];
    if (first === undefined || last === undefined) return [];
    return [passage.text.source.slice(first.from, last.to).replaceAll(/\s+/g, ' ')];
  });
  const byStem = new Map(
    written
      .filter(({ length }) => length <= longest)
      .map((term) => [term.toLowerCase().split(' ').map(stem).join(' '), term]),
  );
  return [...byStem.values()].toSorted((a, b) => b.length - a.length).slice(0, mostNamed);
}

/** Hits that overlap, or stand side by side, as one: "cold" and "start" are "cold start". */
function joined(hits: readonly Hit[]): readonly Hit[] {
  const all: Hit[] = [];
  for (const hit of hits.toSorted((a, b) => a.at - b.at)) {
    const last = all.at(-1);
    if (last === undefined || hit.at > last.end + 1) all.push(hit);
    else all[all.length - 1] = { at: last.at, end: Math.max(last.end, hit.end) };
  }
  return all;
}
