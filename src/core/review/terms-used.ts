import type { AttemptState } from '../attempt/attempt-state.js';
import { type Term, termFinder, textOfPrompt } from '../prompt/glossary.js';
import type { Prompt } from '../prompt/prompt.js';

/** A prompt's terms in the order of the glossary, split by whether the answer used them. */
export function termsUsed(
  terms: readonly Term[],
  prompt: Pick<Prompt, 'reference' | 'rubric'>,
  state: AttemptState,
): { readonly used: readonly Term[]; readonly unused: readonly Term[] } {
  const find = termFinder(terms);
  const inPrompt = find(textOfPrompt(prompt));
  const inAnswer = find(textOfAnswer(state));
  const own = terms.filter(({ term }) => inPrompt.has(term));
  return {
    used: own.filter(({ term }) => inAnswer.has(term)),
    unused: own.filter(({ term }) => !inAnswer.has(term)),
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
