import type { AttemptState } from '../attempt/attempt-state.js';
import { cueOf, holdsCueAt, singular, wordsOf, type Words } from './cue-match.js';
import type { Prompt } from './prompt.js';

/** A word of the field, as prompts/glossary.yaml holds it. */
export type Term = {
  readonly term: string;
  readonly group: string;
  /** Other names for the same. */
  readonly aliases: readonly string[];
  /** Other ways in which a text says it; `*` at the end of a word takes any ending. */
  readonly forms: readonly string[];
  readonly meaning: string;
  /** When it is the right word. */
  readonly use: string;
};

/** The terms that a text uses, by their names. */
export type TermFinder = (text: string) => ReadonlySet<string>;

type Form = { readonly term: string; readonly cue: Words };

/** Finds terms in any case and number. Where two begin at one word the longer one stands, and the shorter is not counted. */
export function termFinder(terms: readonly Term[]): TermFinder {
  const byFirst = new Map<string, Form[]>();
  const open: Form[] = []; // whose first word takes any ending
  for (const { term, aliases, forms } of terms) {
    for (const cue of [term, ...aliases, ...forms].map(cueOf)) {
      const [first] = cue;
      if (first === undefined) continue;
      if (first.endsWith('*')) open.push({ term, cue });
      else byFirst.set(singular(first), [...(byFirst.get(singular(first)) ?? []), { term, cue }]);
    }
  }
  return (text) => {
    const words = wordsOf(text);
    const found = new Set<string>();
    for (let at = 0; at < words.length;) {
      const word = words[at] ?? '';
      const known = [singular(word), word.replace(/s$/, '')].flatMap(
        (key) => byFirst.get(key) ?? [],
      );
      const here = [...known, ...open].filter(({ cue }) => holdsCueAt(words, at, cue));
      const longest = here.reduce<Form | null>(
        (best, form) => (best === null || form.cue.length > best.cue.length ? form : best),
        null,
      );
      if (longest !== null) found.add(longest.term);
      at += longest?.cue.length ?? 1;
    }
    return found;
  };
}

/** What a prompt says of itself after the attempt: its reference answer, and what a strong candidate says. */
export function textOfPrompt({ reference, rubric }: Pick<Prompt, 'reference' | 'rubric'>): string {
  return [reference.answer, ...rubric.map(({ strong }) => strong)].join('\n\n');
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
