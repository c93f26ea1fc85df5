import type { AttemptState } from '../../attempt/attempt-state.js';
import { type Term, termFinder } from '../../prompt/glossary.js';
import type { Prompt } from '../../prompt/prompt.js';

/** Fewer say nothing of how somebody speaks of the field. */
const leastTerms = 3;

export type TermsUsed = {
  /** What the answer calls by its name: of the rubric's terms, and others of the field. */
  readonly used: readonly Term[];
  readonly alsoUsed: readonly Term[];
  readonly unused: readonly Term[];
};

/**
 * The terms that a prompt's rubric speaks of: in a title, or in the cues and strong answers of two criteria. In the order of
 * the glossary, split by whether the answer used them, under whichever name; none where they are fewer than three.
 */
export function termsUsed(
  terms: readonly Term[],
  { rubric }: Pick<Prompt, 'rubric'>,
  state: AttemptState,
): TermsUsed {
  const find = termFinder(terms);
  const named = new Set(find(rubric.map(({ title }) => title).join('\n')));
  const once = new Set<string>();
  for (const { cues, strong } of rubric) {
    const cued = find(cues.flat().join('\n'));
    for (const term of find(strong)) {
      if (cued.has(term)) (once.has(term) ? named : once).add(term);
    }
  }
  const inAnswer = find(textOfAnswer(state));
  const asked = terms.filter(({ term }) => named.has(term));
  if (asked.length < leastTerms) return { used: [], alsoUsed: [], unused: [] };
  return {
    used: asked.filter(({ term }) => inAnswer.has(term)),
    alsoUsed: terms.filter(({ term }) => inAnswer.has(term) && !named.has(term)),
    unused: asked.filter(({ term }) => !inAnswer.has(term)),
  };
}

/** All words of an answer but those of its code: what was written, asked and drawn. */
export function textOfAnswer({ texts, talk, diagram, board }: AttemptState): string {
  const drawn = [...board.values()].filter(({ isDeleted }) => !isDeleted);
  return [
    ...Object.values(texts).map(({ text }) => text),
    ...talk.filter(({ who }) => who === 'you').map(({ text }) => text),
    diagram.text,
    ...drawn.flatMap(({ text }) => (typeof text === 'string' ? [text] : [])),
  ].join('\n\n');
}
