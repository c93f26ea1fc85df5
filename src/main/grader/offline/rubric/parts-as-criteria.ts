import type { Criterion } from '../../../../core/prompt/criterion.js';
import { cueOf, holdsGroups, wordsOf } from '../../../../core/prompt/cue-match.js';

/**
 * Each part as a small criterion: its own title, cues and ways to say it; what falls short of the whole falls short of
 * it too, but for what says just this part.
 */
export function partsAsCriteria({ parts = [], ...criterion }: Criterion): readonly Criterion[] {
  const { novice, nearMisses, halfSaid } = criterion;
  return parts.map(({ title, cues, ways }) => {
    const groups = cues.map((group) => group.map(cueOf));
    const isShort = (text: string): boolean => !holdsGroups(wordsOf(text), groups);
    const [strong = title, ...phrasings] = ways;
    return {
      ...criterion,
      title,
      cues,
      strong,
      phrasings,
      alsoSaid: [],
      novice: isShort(novice) ? novice : '',
      nearMisses: nearMisses.filter(isShort),
      halfSaid: halfSaid.filter(isShort),
    };
  });
}
