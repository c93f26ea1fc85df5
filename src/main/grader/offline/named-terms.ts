import type { Phase } from '../../../core/prompt.js';
import type { Candidate } from './candidates.js';
import type { Compiled } from './compile.js';
import type { Passage } from './passages.js';

const longestTerm = 40;

/** For each cue group that a window holds, the person's own words for it, each once. */
export function namedTerms({ groups }: Compiled, candidate: Candidate): readonly string[] {
  const { passage, hits } = candidate;
  const held = new Set(hits);
  const words = groups.flatMap((group) => {
    const hit = (passage.hits.get(group) ?? []).find((one) => held.has(one));
    if (hit === undefined) return [];
    const tokens = passage.text.tokens.filter(({ at, end }) => at >= hit.at && end <= hit.end);
    const said = passage.text.source.slice(tokens[0]?.from, tokens.at(-1)?.to);
    const text = said.replaceAll(/\s+/g, ' ');
    return text === '' || text.length > longestTerm ? [] : [text];
  });
  const byFold = new Map(words.map((word) => [word.toLowerCase(), word]));
  return [...byFold.values()];
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
