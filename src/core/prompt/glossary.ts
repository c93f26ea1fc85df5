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
type TermFinder = (text: string) => ReadonlySet<string>;

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
