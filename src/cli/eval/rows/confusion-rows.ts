import { bandOf, bands } from '../../../core/grade/band.js';
import { criterionKinds } from '../../../core/prompt/criterion.js';
import { verdictSchema } from '../../../core/grade/grade.js';
import { exactAgreement, labels, type Marked } from '../../../core/metrics/marked.js';
import type { Row } from '../../report/report-rows.js';
import { figureRow } from './figure-row.js';
import type { Graded, Item } from '../grading/grade-set.js';

/** Which labels got which verdicts, over all, by kind of criterion, and by the band that the labels come to. */
export function confusionRows(graded: readonly Graded[]): readonly Row[] {
  const items = graded.flatMap((answer) => answer.items);
  const ofBand = bands.map((band) => ({
    name: `band ${band}`,
    items: graded
      .filter(({ labelledTotal }) => bandOf(labelledTotal) === band)
      .flatMap((answer) => answer.items),
  }));
  const ofKind = criterionKinds.map((kind) => ({
    name: `kind ${kind}`,
    items: items.filter((item) => item.kind === kind),
  }));
  return [{ name: 'all', items }, ...ofKind, ...ofBand]
    .filter((part) => part.items.length > 0)
    .map(confusionRow);
}

const confusionRow = (part: { readonly name: string; readonly items: readonly Item[] }): Row =>
  figureRow(
    { name: `verdict is the label, ${part.name}`, of: exactAgreement, reason: matrix(part.items) },
    part.items,
  );

/** `met: 12 met, 3 partial, 5 not-met; partial: …`: the label first, then what was said. */
function matrix(items: readonly Marked[]): string {
  return labels
    .map((label) => {
      const said = items.filter((item) => item.label === label);
      const counts = verdictSchema.options
        .map((verdict) => ({ verdict, count: said.filter((item) => item.said === verdict).length }))
        .filter(({ count }) => count > 0)
        .map(({ verdict, count }) => `${String(count)} ${verdict}`);
      return `${label}: ${counts.join(', ') || 'none'}`;
    })
    .join('; ');
}
