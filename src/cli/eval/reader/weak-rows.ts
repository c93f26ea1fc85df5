import type { Grade } from '../../../core/grade/grade.js';
import type { Row } from '../../report/report-rows.js';
import { standsIn } from '../rows/evidence-row.js';
import { atMost, figureRow } from '../rows/figure-row.js';
import { asFirstSaid, named, type Read } from './reader-rows.js';
import { itemRows } from '../rows/item-rows.js';
import { verdictIn } from '../rows/perturbation-rows.js';

/** One answer graded by the good reader and by a worse one. */
type Weakened = { readonly good: Read; readonly weak: Read };

/** Whether a worse reader's mistakes stay as many as they were, and nothing gets by without evidence. */
export function weakRows(name: string, pairs: readonly Weakened[]): readonly Row[] {
  const criteria = pairs.flatMap(({ good, weak }) =>
    good.graded.items.map(({ promptId, criterionId }) => ({
      promptId,
      isTouched: isOther(good, weak, criterionId),
      isMoved:
        verdictIn(good.graded.grade, criterionId) !== verdictIn(weak.graded.grade, criterionId),
    })),
  );
  const share =
    (of: (one: (typeof criteria)[number]) => boolean) =>
    (cases: readonly (typeof criteria)[number][]) =>
      cases.length === 0 ? null : cases.filter(of).length / cases.length;
  const touched = share((one) => one.isTouched)(criteria) ?? 0;
  const unverified = pairs.flatMap(({ weak: { graded } }) =>
    graded.grade.verdicts.map((verdict) => ({
      promptId: graded.promptId,
      isBare: isBare(graded.labelled.answer, verdict),
    })),
  );
  return named(name, [
    figureRow({ name: 'opinions made worse', of: share((one) => one.isTouched) }, criteria),
    figureRow(
      {
        name: 'verdicts of the grade that change',
        of: share((one) => one.isMoved),
        bar: { ...atMost(touched), text: '≤ opinions made worse' },
      },
      criteria,
    ),
    figureRow(
      {
        name: 'met without verified evidence',
        of: (cases) => cases.filter((one) => one.isBare).length,
        bar: { ...atMost(0), text: '0' },
      },
      unverified,
    ),
    ...kappas(
      'first opinions',
      pairs.map(({ weak }) => asFirstSaid(weak)),
    ),
    ...kappas(
      'as graded',
      pairs.map(({ weak }) => weak.graded),
    ),
  ]);
}

const kappas = (name: string, graded: readonly Read['graded'][]): readonly Row[] =>
  itemRows(
    graded.flatMap(({ items }) => items),
    () => undefined,
  )
    .filter((row) => row.name === 'κ')
    .map((row) => ({ ...row, name: `κ, ${name}` }));

function isOther(good: Read, weak: Read, id: string): boolean {
  const [one, other] = [good, weak].map(({ reading }) => reading.first.get(id));
  return JSON.stringify(one) !== JSON.stringify(other);
}

/** A claim in the grade that no stretch of the answer bears. */
const isBare = (
  answer: Read['graded']['labelled']['answer'],
  { verdict, evidence }: Grade['verdicts'][number],
): boolean =>
  verdict === 'met' && !(evidence.length > 0 && evidence.every((one) => standsIn(answer, one)));
