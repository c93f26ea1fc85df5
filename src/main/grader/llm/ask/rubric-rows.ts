import type { Criterion } from '../../../../core/prompt/criterion.js';

/** What of a criterion a model is told. */
export type AskedCriterion = Pick<
  Criterion,
  'id' | 'kind' | 'phase' | 'title' | 'strong' | 'novice' | 'phrasings' | 'nearMisses'
> &
  Pick<Partial<Criterion>, 'parts'>;

export const isMistake = ({ kind }: Pick<AskedCriterion, 'kind'>): boolean =>
  kind === 'anti-pattern';

/**
 * A criterion as a row of the rubric. A mistake has fields of its own, since what says it is what a claim falls short by;
 * a phase stands where it matters, under the title by which the answer calls it.
 */
export function rubricRow(
  criterion: AskedCriterion,
  titleOf: (phaseId: string) => string,
): Readonly<Record<string, unknown>> {
  const { id, kind, phase, title, strong, novice, phrasings, nearMisses, parts } = criterion;
  if (isMistake(criterion))
    return {
      id,
      kind: 'mistake',
      the_mistake: title,
      ways_it_is_made: each(phrasings, novice),
      not_the_mistake: each(nearMisses, ''),
      right_view: strong === '' ? undefined : strong,
    };
  return {
    id,
    kind: kind === 'clarifying' ? kind : 'claim',
    phase: kind === 'clarifying' ? titleOf(phase) : undefined,
    criterion: title,
    parts: parts?.map((part, at) => `${String(at + 1)}: ${part.title}`),
    said_in_full: strong,
    counts: each(phrasings, ''),
    does_not_count: each(nearMisses, novice, phrasings),
  };
}

/** Each text once, and none that stands on the other side. The author's weak answer is often a near miss again. */
function each(
  texts: readonly string[],
  weak: string,
  but: readonly string[] = [],
): readonly string[] {
  const seen = new Set(['', ...but.map(bare)]);
  const once = texts.filter((text) => {
    const isNew = !seen.has(bare(text));
    seen.add(bare(text));
    return isNew;
  });
  const isDouble = seen.has(bare(weak)) || once.some((text) => isHeldIn(weak, text));
  return isDouble ? once : [...once, weak];
}

const mostOwn = 0.1;

/** Whether one of two texts has next to no word that the other has not. */
function isHeldIn(one: string, other: string): boolean {
  const [words, others] = [one, other].map((text) => new Set(bare(text).split(' ')));
  if (words === undefined || others === undefined) return false;
  const [less, more] = words.size < others.size ? [words, others] : [others, words];
  return [...less].filter((word) => !more.has(word)).length <= less.size * mostOwn;
}

const bare = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
