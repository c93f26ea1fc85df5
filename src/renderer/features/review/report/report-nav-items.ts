import { passedOf } from '../../../../core/code-run/code-run.js';
import type { ReviewSection } from '../../../../core/review/report-sections.js';
import type { Judged } from '../../../../core/grade/judged-criteria.js';
import { testsOf } from '../../../../core/grade/tests/grade-by-tests.js';
import { toReadAgain } from '../../../../core/review/claims/read-again.js';
import type { Review } from '../../../../core/review/review.js';
import { hasDrawings } from '../drawings/large-drawings.js';
import type { NavItem } from './report-nav.js';

/** The contents of a report, in the order in which it is read. */
export function itemsOf(
  review: Review,
  sections: readonly ReviewSection[],
  slips: readonly Judged[],
): readonly NavItem[] {
  const { prompt, codeRun } = review;
  const found = slips.filter(({ verdict }) => verdict === 'met' || verdict === 'partial').length;
  return [
    { id: 'verdict', title: 'Verdict' },
    ...againItem(review),
    ...sections.map(phaseItem),
    ...(testsOf(prompt).length === 0 ? [] : [testsItem(codeRun)]),
    ...(slips.length === 0
      ? []
      : [
          {
            id: 'anti-patterns',
            title: 'What to avoid',
            ...(found === 0 ? {} : { count: String(found), countWords: `${String(found)} found` }),
          },
        ]),
    { id: 'reference', title: 'Reference answer' },
    { id: 'answer', title: 'Your answer' },
    ...(hasDrawings(review) ? [{ id: 'drawings', title: 'Drawings' }] : []),
    ...(prompt.corrections.length === 0
      ? []
      : [{ id: 'corrections', title: 'Common misconceptions' }]),
    ...(prompt.estimates.length === 0 ? [] : [{ id: 'estimates', title: 'The numbers' }]),
    { id: 'follow-ups', title: 'Follow-ups' },
    { id: 'how-graded', title: 'How this was graded' },
  ];
}

/** The same with the words of the field before the follow-ups, where the prompt has some. */
export function withWords(
  items: readonly NavItem[],
  words: { readonly used: readonly unknown[]; readonly unused: readonly unknown[] },
): readonly NavItem[] {
  const [used, all] = [words.used.length, words.used.length + words.unused.length];
  if (all === 0) return items;
  const item = {
    id: 'words',
    title: 'Key terms',
    count: `${String(used)} / ${String(all)}`,
    countWords: `${String(used)} of ${String(all)} used`,
  };
  return items.toSpliced(-2, 0, item);
}

function againItem({ prompt, state }: Review): readonly NavItem[] {
  const { length } = toReadAgain(prompt, state);
  const count = String(length);
  const item = {
    id: 'read-again',
    title: 'Read again',
    count,
    countWords: `${count} to read again`,
  };
  return length === 0 ? [] : [item];
}

function testsItem(run: Review['codeRun']): NavItem {
  const item = { id: 'tests', title: 'Tests run' };
  if (run === null) return item;
  const { passed, total } = passedOf(run);
  return {
    ...item,
    count: `${String(passed)} / ${String(total)}`,
    countWords: `${String(passed)} of ${String(total)} passed`,
  };
}

/** Of all rows that stand in it, also of those that a higher level asks for. */
export function phaseItem({
  phase: { id, title },
  judged,
}: {
  readonly phase: Pick<ReviewSection['phase'], 'id' | 'title'>;
  readonly judged: readonly Pick<Judged, 'verdict'>[];
}): NavItem {
  const countOf = (wanted: Judged['verdict']): number =>
    judged.filter(({ verdict }) => verdict === wanted).length;
  const [met, open] = [countOf('met'), countOf('unsure')];
  const all = String(judged.length);
  return {
    id: `phase-${id}`,
    title,
    // "0 / 5" of five that are open would read as five missed.
    count: `${String(met)}${open === 0 ? '' : `–${String(met + open)}`} / ${all}`,
    countWords: `${String(met)} of ${all} met${open === 0 ? '' : `, ${String(open)} open`}`,
  };
}
