import { cueOf, holdsGroups, wordsOf } from '../../core/prompt/cue-match.js';
import type { CriterionPart } from '../../core/prompt/criterion-part.js';
import type { Prompt } from '../../core/prompt/prompt.js';

/** Ways to say a part that hold the cues of another part of the same criterion, or not their own, as `id: way`. */
export function strayWays({ rubric }: Prompt): readonly string[] {
  return rubric.flatMap(({ id, parts = [] }) =>
    parts.flatMap((own) =>
      own.ways
        .filter((way) => parts.some((part) => says(way, part) !== (part === own)))
        .map((way) => `${id}: ${way}`),
    ),
  );
}

const says = (way: string, { cues }: CriterionPart): boolean =>
  holdsGroups(
    wordsOf(way),
    cues.map((group) => group.map(cueOf)),
  );
