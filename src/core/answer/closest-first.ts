import type { Evidence } from '../grade/grade.js';
import type { Criterion } from '../prompt/criterion.js';

/**
 * Passages with those first that share most words with a criterion's title and its strong answer; equal ones keep their
 * order. It only sorts what a person looks through, and judges nothing.
 */
export function closestFirst(
  passages: readonly Evidence[],
  { title, strong }: Pick<Criterion, 'title' | 'strong'>,
): readonly Evidence[] {
  const asked = wordsOf(`${title} ${strong}`);
  return passages
    .map((passage) => ({
      passage,
      shared: [...wordsOf(passage.quote)].filter((word) => asked.has(word)).length,
    }))
    .toSorted((a, b) => b.shared - a.shared)
    .map(({ passage }) => passage);
}

/** Words of four letters and more, by their first five: "stores" is "stored". */
const wordsOf = (text: string): ReadonlySet<string> =>
  new Set([...text.toLowerCase().matchAll(/\p{L}{4,}/gu)].map(([word]) => word.slice(0, 5)));
