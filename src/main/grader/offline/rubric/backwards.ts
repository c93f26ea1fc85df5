import type { TermGroup } from '../../text/term-match.js';
import type { Token } from '../../text/tokens.js';
import { clauseReader } from './clause-words.js';
import { turnFinder } from './directions.js';
import { orderFinder } from './sequence.js';
import { crossFinder } from './ties.js';

/** What is said the other way round than by all ways to meet a criterion, with the words that say so. */
export type Backwards = {
  readonly kind: 'order' | 'values' | 'direction';
  readonly words: readonly [one: Pick<Token, 'from' | 'to'>, other: Pick<Token, 'from' | 'to'>];
};

/** Of the words that meet a criterion, and all of their paragraph; null where neither says anything the other way round. */
export type BackwardsFinder = (
  said: readonly Token[],
  paragraph: readonly Token[],
) => Backwards | null;

export function backwardsFinder(
  ways: readonly (readonly Token[])[],
  groups: readonly TermGroup[],
): BackwardsFinder {
  const read = clauseReader(groups);
  const texts = ways.map(read);
  const [orderIn, crossIn, turnIn] = [
    orderFinder(ways, groups),
    crossFinder(texts),
    turnFinder(texts),
  ];
  return (said, paragraph) => {
    const order = orderIn(paragraph);
    if (order !== null) return { kind: 'order', words: order };
    const around = read(paragraph);
    const values = crossIn(around);
    if (values !== null) return { kind: 'values', words: values };
    const turn = turnIn(read(said), around);
    return turn === null ? null : { kind: 'direction', words: turn };
  };
}
