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
 * the glossary, split by whether the answer used them, under whichever name; none where they are fewer than three. A term that
 * nobody asked for counts by its own words alone.
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
  const answer = withoutRejected(textOfAnswer(state));
  const inAnswer = find(answer);
  const namedInAnswer = termFinder(terms.map(byName))(answer);
  const asked = terms.filter(({ term }) => named.has(term));
  if (asked.length < leastTerms) return { used: [], alsoUsed: [], unused: [] };
  return {
    used: asked.filter(({ term }) => inAnswer.has(term)),
    alsoUsed: terms.filter(({ term }) => namedInAnswer.has(term) && !named.has(term)),
    unused: asked.filter(({ term }) => !inAnswer.has(term)),
  };
}

/** What is said not to be needed or used is not used: "No reranker is needed", "I would not use BM25". */
const withoutRejected = (text: string): string =>
  text
    .split(/(?<=[.;!?])\s|\n/)
    .filter((sentence) => !rejection.test(sentence))
    .join('\n');
const rejection =
  /\b(?:not|n['’]t|never) (?:use|need|want|needed|necessary|required)\b|n['’]t (?:use|need|want)\b|\bno (?:[\p{L}-]{1,30} ){1,3}(?:is|are) (?:needed|necessary|required)\b|\b(?:unnecessary|overkill|pointless)\b/iu;

/** Without what only hints at it: who writes "sigmoid" or "drift" has not spoken of an activation function or of data drift. */
const byName = (term: Term): Term => ({
  ...term,
  forms: term.forms.filter((form) =>
    [term.term, ...term.aliases].some((name) =>
      beginningsOf(name).every((one) => beginningsOf(form).includes(one)),
    ),
  ),
});

/** "Quantised" and "quantisation" begin alike. */
const beginningsOf = (text: string): readonly string[] =>
  (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => word.slice(0, 4));

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
