import { isStructure } from '../../text/function-words.js';
import type { Hit } from '../../text/term-match.js';
import type { Token } from '../../text/tokens.js';
import { wordSet } from '../../text/word-set.js';
import { stem } from '../../text/stem.js';
import type { ReadSegment } from '../passages/passages.js';
import type { WindowSignals } from './candidates.js';

const mostNamed = 2;
/** A longer stretch is no term, but several that stand side by side. */
const longest = 40;

/**
 * Up to two of the criterion's terms in a window, as they were written there, the longest first. Words of structure and
 * bare figures are cut from their ends, and one that is nothing else is no term: "You mention “against 16.8” and
 * “instead of”" tells nobody what was found.
 */
export function saidTerms({
  passage,
  hits,
}: Pick<WindowSignals, 'passage' | 'hits'>): readonly string[] {
  const said = hits.filter((hit) => !passage.segments.some((segment) => isHeading(hit, segment)));
  const written = joined(said).flatMap(({ at, end }) => {
    const tokens = passage.text.tokens.filter((token) => token.at >= at && token.end <= end);
    const telling = tokens.filter((one) => one.isWord && !isStructure(one) && !isVague(one));
    const [first, last] = [telling[0], telling.at(-1)];
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

const longestHeading = 3;

/** "Explain: keep …": what a sentence is headed by says nothing of the criterion. */
function isHeading({ at, end }: Hit, segment: Pick<ReadSegment, 'tokens' | 'at'>): boolean {
  const colon = segment.tokens.slice(0, longestHeading + 1).find(({ text }) => text === ':');
  return colon !== undefined && at >= segment.at && end <= colon.at;
}

const listsAndStops = wordSet(
  'and or no than then such some any many much few more most less least only also just thousand million billion percent',
);

/** A figure without a letter, a letter alone, or a word that only lists or tells an amount. */
const isVague = ({ text }: Token): boolean =>
  text.length < 2 || !/\p{L}/u.test(text) || listsAndStops.has(text);

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
