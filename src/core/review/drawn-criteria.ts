import type { AttemptState } from '../attempt/attempt-state.js';
import { readBoard } from '../board/read-board.js';
import { boxWords } from '../drill/match/box-words.js';
import { meaningsOf, termsOf } from '../drill/match/label-terms.js';
import type { Judged } from '../grade/judged-criteria.js';
import { roleNames } from '../graph/role-names.js';
import { cueOf, holdsCue, wordsOf } from '../prompt/cue-match.js';
import type { Prompt } from '../prompt/prompt.js';
import { labelsOf } from './highlight-drawing.js';

export type DrawnCriteria = {
  readonly found: readonly Judged[];
  readonly missing: readonly Undrawn[];
};

/** `noBox` names those of its boxes that no label stands for. */
type Undrawn = Judged & { readonly noBox: readonly string[] };

/**
 * What could show in a drawing, split by whether it does: the grader found it there, or each of its boxes has a label among
 * `labels` that names it or means the same on a board, joined as it may be. What stands in words alone is missing from the
 * drawing, whatever its verdict.
 */
export function drawnOf(
  judged: readonly Judged[],
  labels: readonly string[],
  prompt: Pick<Prompt, 'reference'>,
): DrawnCriteria {
  const drawable = judged.filter(
    ({ criterion, isExpected }) =>
      criterion.graph !== undefined && criterion.kind !== 'anti-pattern' && isExpected,
  );
  const words = labels.map(wordsOf);
  const meant = new Set(labels.flatMap(meaningsIn));
  const isLabelled = (terms: readonly string[]): boolean =>
    words.some((label) => terms.some((term) => holdsCue(label, cueOf(term)))) ||
    meaningsOfRole(terms).some((meaning) => meant.has(meaning));
  const isFound = ({ criterion, evidence }: Judged): boolean => {
    const roles = Object.values(criterion.graph?.nodes ?? {});
    return (
      evidence.some(({ place }) => place.kind === 'board' || place.kind === 'diagram') ||
      (roles.length > 0 && roles.every(isLabelled))
    );
  };
  const missing = drawable
    .filter((one) => !isFound(one))
    .map((one) => ({
      ...one,
      noBox: roleNames(one.criterion, prompt).filter(
        (_, at) => !isLabelled(Object.values(one.criterion.graph?.nodes ?? {})[at] ?? []),
      ),
    }));
  return { found: drawable.filter(isFound), missing };
}

/** What an answer's drawings say: their labels (of a diagram's text each line is one), and the kinds of boxes on the board. */
export function drawnLabels({
  board,
  diagram,
}: Pick<AttemptState, 'board' | 'diagram'>): readonly string[] {
  const elements = [...board.values()];
  return [
    ...labelsOf(elements),
    ...diagram.text.split('\n'),
    ...readBoard(elements).nodes.map(({ kind = '' }) => kind.replaceAll('-', ' ')),
  ];
}

const boxMeanings = meaningsOf(boxWords, wordsOf);
/** What a label's own name can mean; of `Forecast model` not what any model can. */
const meaningsIn = (label: string): readonly string[] =>
  termsOf(label.replaceAll('*', ''), wordsOf, boxMeanings)
    .filter(({ isHead, weight }) => isHead && weight > 0.5)
    .flatMap(({ meanings }) => [...meanings]);

/** From so many meanings on a word is ambiguous. */
const leastAmbiguous = 3;

/**
 * What a role's words can mean. Of one that means many things what another of them means too: a "replica" beside a "standby" is no
 * worker. Where several mean the same, a meaning that few of them have is a stray one: to "screen" beside to "redact" and to "mask"
 * is no user's screen.
 */
function meaningsOfRole(terms: readonly string[]): readonly string[] {
  const each = terms.map((term) => [...new Set(meaningsIn(term))]);
  const all = each.flatMap((own, at) => {
    const shared = own.filter((one) => each.some((its, i) => i !== at && its.includes(one)));
    return own.length >= leastAmbiguous && shared.length > 0 ? shared : own;
  });
  const timesOf = (one: string): number => each.filter((its) => its.includes(one)).length;
  const most = Math.max(0, ...all.map(timesOf));
  return most < 2 ? all : all.filter((one) => timesOf(one) >= Math.max(2, most / 2));
}
