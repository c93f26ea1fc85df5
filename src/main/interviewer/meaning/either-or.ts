import type { SheetIndex, Source } from './sheet-index.js';
import { termsOf } from './text-terms.js';

/** "..., the next day or further ahead?" */
const between = /^(.*)[,:] ([^,:?]{1,60}) or ([^,:?]{1,60})\?$/is;

/** What a question is about and the two answers that it offers; null where it offers none. */
export function eitherOr(
  question: string,
): { readonly about: string; readonly either: readonly string[] } | null {
  const [, about = '', one = '', other = ''] = between.exec(question.trim()) ?? [];
  return one === '' ? null : { about, either: [one, other] };
}

/** The only fact with a sentence that holds a word of what a question is about, and one of its two answers: "What is it measured against, A or B?" */
export function factChoosing(message: string, { entries, fold }: SheetIndex): Source | null {
  const asked = eitherOr(message);
  if (asked === null) return null;
  const about = termsOf(asked.about, fold);
  const either = asked.either.map((one) => termsOf(one, fold)).filter((one) => one.length > 0);
  const chooses = (sentence: string): boolean => {
    const said = new Set(termsOf(sentence, fold));
    return (
      about.some((term) => said.has(term)) &&
      either.some((one) => one.every((term) => said.has(term)))
    );
  };
  const found = entries.filter(
    ({ source: { kind, text } }) => kind === 'fact' && text.split(/[.?!] +(?=[A-Z])/).some(chooses),
  );
  return found.length === 1 ? (found[0]?.source ?? null) : null;
}
