import { matchSources } from './meaning/match-sources.js';
import type { SheetIndex, Source } from './meaning/sheet-index.js';

/** Two facts that a message asks for about equally well. */
export type Tie = readonly [Source, Source];

/** Set on the development half of the labelled questions. */
export const ties = {
  /** So close that telling the better one would be a guess. */
  told: 0.04,
  /** Where neither is clear enough to be told, both have to be about as likely as this, and this close. */
  least: 0.3,
  untold: 0.06,
};

/** The two facts to ask back about, where one would be told (`isTold`) or neither is clear enough; null where one stands out. */
export function nearTie(message: string, index: SheetIndex, isTold: boolean): Tie | null {
  const [first, second] = matchSources(message, index).filter(
    ({ source }) => source.kind === 'fact',
  );
  if (first === undefined || second === undefined || second.score < ties.least) return null;
  const isNear = first.score - second.score <= (isTold ? ties.told : ties.untold);
  return isNear ? [first.source, second.source] : null;
}

/** Set on the development half of the labelled questions, for a question that would get no answer at all. */
export const offers = {
  /** Enough for a topic to be named: its fact is told only to whoever takes it. */
  least: 0.15,
  /** The second is named where it is not far behind. */
  behind: 0.6,
};

/** The one or two facts, none told before, that a question comes nearest to; none where nothing is near. */
export function nearestOf(
  message: string,
  index: SheetIndex,
  isKnown: (source: Source) => boolean,
): readonly Source[] {
  const [first, second] = matchSources(message, index).filter(
    ({ source }) => source.kind === 'fact' && !isKnown(source),
  );
  if (first === undefined || first.score < offers.least) return [];
  const isNear =
    second !== undefined && second.score >= Math.max(offers.least, first.score * offers.behind);
  return isNear ? [first.source, second.source] : [first.source];
}
