import type { Compiled } from '../rubric/compile-rubric.js';
import { isLister, isNumber, isStructure } from '../../text/function-words.js';
import type { Passage, ReadSegment } from './passages.js';
import type { Token } from '../../text/tokens.js';

/**
 * How much of a segment is terms of the rubric, and how much holds them together, in words. Structure within a term
 * ("time to first token") does not count: a list of keywords is terms and little else.
 */
export type Share = {
  readonly content: number;
  readonly held: number;
  readonly words: number;
  readonly structure: number;
  /** Past its first two words something that is no term holds it together: "fused by rank", not "we use a, b, c". */
  readonly isBound: boolean;
};
export type Coverage = ReadonlyMap<ReadSegment, Share>;

export function coverageOf(passages: readonly Passage[], criteria: readonly Compiled[]): Coverage {
  const shares = new Map<ReadSegment, Share>();
  for (const { text, hits, segments } of passages) {
    const held = new Set<number>();
    const found = criteria.flatMap(({ groups }) =>
      groups.flatMap((group) => hits.get(group) ?? []),
    );
    const starts = new Map(text.tokens.map(({ at }, index) => [at, index]));
    for (const { at, end } of found) {
      for (
        let index = starts.get(at) ?? 0;
        (text.tokens[index]?.end ?? end + 1) <= end;
        index += 1
      ) {
        held.add(text.tokens[index]?.at ?? 0);
      }
    }
    for (const segment of segments) {
      const free = segment.tokens.filter(({ at }) => !held.has(at));
      const said = segment.tokens.filter(({ isWord }) => isWord);
      const isBinding = (token: Token): boolean => isStructure(token) || isNumber(token);
      const content = segment.tokens.filter((token) => token.isWord && isContent(token));
      shares.set(segment, {
        content: content.length,
        held: content.filter(({ at }) => held.has(at)).length,
        words: segment.wordCount,
        structure: free.filter(isBinding).length,
        isBound: said.slice(2).some((token) => isBinding(token) && !held.has(token.at)),
      });
    }
  }
  return shares;
}

const isContent = (token: Token): boolean => !isStructure(token) && !isLister(token);

/** The share of words of content, over several segments, that are terms of the rubric. */
export function heldShare(shares: readonly Share[]): number {
  const content = shares.reduce((sum, share) => sum + share.content, 0);
  return content === 0 ? 0 : shares.reduce((sum, { held }) => sum + held, 0) / content;
}

export function structureOf(shares: readonly Share[]): number {
  const words = shares.reduce((sum, share) => sum + share.words, 0);
  return words === 0 ? 0 : shares.reduce((sum, { structure }) => sum + structure, 0) / words;
}
