import { counted } from '../../counted.js';
import type { HintCost } from '../../grade/hint-cost.js';
import type { Judged } from '../../grade/judged-criteria.js';

/**
 * What hints have cost, in a sentence, and what they may cost once what is open counts; none where none was taken. Points are of
 * 100. What was earned in full without a cost stood there before the hint.
 */
export function hintSummary(
  { steps, points, most, charges }: HintCost,
  judged: readonly Pick<Judged, 'criterion' | 'verdict'>[],
): readonly string[] {
  if (steps === 0) return [];
  const taken = takenWords(steps);
  const [they, helped] =
    steps === 1 ? ['It', 'what it helped with'] : ['They', 'what they helped with'];
  if (most > points) {
    const soFar = points === 0 ? 'nothing' : counted(points, 'point');
    return [
      `${taken}. ${they} cost ${soFar} so far, and up to ${counted(most, 'point')} once ${helped} counts.`,
    ];
  }
  if (points > 0) return [`${taken}, which cost ${counted(points, 'point')}.`];
  // Half of a criterion may be just what the hint was about.
  const isWhole = charges.flatMap(({ criteria }) =>
    judged
      .filter(({ criterion }) => criteria.includes(criterion.id))
      .map(({ verdict }) => verdict === 'met'),
  );
  const ends = [
    ...(isWhole.includes(true) ? ['stood there before'] : []),
    ...(isWhole.includes(true) && !isWhole.includes(false) ? [] : ['earned nothing since']),
  ];
  return [`${taken}, which cost nothing, because ${helped} ${ends.join(' or ')}.`];
}

/** The same in practice, where hints cost nothing. */
export const freeHintSummary = (steps: number): readonly string[] =>
  steps === 0 ? [] : [`${takenWords(steps)}, free in practice.`];

const takenWords = (steps: number): string =>
  steps === 1 ? 'You took a hint' : `You took ${String(steps)} hints`;
