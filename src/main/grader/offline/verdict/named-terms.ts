import type { Phase } from '../../../../core/prompt/prompt.js';
import type { Candidate } from '../evidence/candidates.js';
import type { Compiled } from '../rubric/compile-rubric.js';
import type { Hit } from '../../text/term-match.js';
import type { Passage } from '../passages/passages.js';

const longestTerm = 40;

/** For each cue group that a window holds, the person's own words for it, the longest of them, each once. */
export function namedTerms({ groups }: Compiled, candidate: Candidate): readonly string[] {
  const { passage, hits } = candidate;
  const inWindow = new Set(hits);
  const { tokens, source } = passage.text;
  const wordsOf = ({ at, end }: Hit): string => {
    const said = tokens.filter((token) => token.at >= at && token.end <= end);
    return source.slice(said[0]?.from, said.at(-1)?.to).replaceAll(/\s+/g, ' ');
  };
  const words = groups.flatMap((group) =>
    (passage.hits.get(group) ?? [])
      .filter((hit) => inWindow.has(hit))
      .map(wordsOf)
      .filter(({ length }) => length > 0 && length <= longestTerm)
      .toSorted((a, b) => b.length - a.length)
      .slice(0, 1),
  );
  // "Latency budget" says "budget" already.
  const isSaid = (word: string, index: number): boolean =>
    words.some((other, at) => {
      const [own, theirs] = [word.toLowerCase(), other.toLowerCase()];
      return own === theirs ? at < index : theirs.includes(own);
    });
  return words.filter((word, index) => !isSaid(word, index));
}

/** Terms as a sentence has them: “a” with “b” and “c”. */
export function quoted(terms: readonly string[]): string {
  const [first = '', ...others] = terms.map((term) => `“${term}”`);
  if (others.length === 0) return first;
  return `${first} with ${others.join(' and ')}`;
}

/** Where a passage stands, as the end of a sentence. */
export function whereOf({ kind, phaseId, questionIndex }: Passage, phases: readonly Phase[]) {
  switch (kind) {
    case 'question':
      return `in question ${String(questionIndex + 1)}`;
    case 'board':
      return 'on the board';
    case 'diagram':
      return 'in the diagram';
    case 'phase':
      return `in ${phases.find(({ id }) => id === phaseId)?.title ?? 'the notes'}`;
  }
}
