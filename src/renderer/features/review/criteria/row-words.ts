import type { Grade } from '../../../../core/grade/grade.js';
import type { Judged } from '../../../../core/grade/judged-criteria.js';
import { whoseWords } from '../../../../core/grader/whose-verdict.js';
import { verdictWords } from '../../../ui/status/verdict-mark.js';
import { slipWords } from './slip-marks.js';

/** What stands behind a criterion's title: what it is worth, what it earned, and whose verdict that is. */
export function captionOf(
  judged: Judged,
  byGrader: Judged,
  { grader }: Pick<Grade, 'grader'>,
): string {
  const isSlip = judged.criterion.kind === 'anti-pattern';
  const worth = isSlip ? costOf(judged) : worthOf(judged);
  return [worth, ...whoseOf(judged, byGrader, grader)].join(' · ');
}

function worthOf(judged: Judged): string {
  const { criterion, verdict, share, isExpected, points, lean } = judged;
  const likely = lean === null ? '' : `probably ${lean} · `;
  const worth = `${likely}${earnedOf(verdict, points * share)} ${String(points)} points`;
  if (!isExpected) return `asked from ${criterion.from} up · ${worth}, on top`;
  return criterion.essential ? `essential · ${worth}` : worth;
}

/** What is open earns nothing and may be worth all of it: a range, not a number. */
function earnedOf(verdict: Judged['verdict'], earned: number): string {
  switch (verdict) {
    case 'met':
    case 'partial':
      return `${String(earned)} of`;
    case 'not-met':
      return '0 of';
    case 'unsure':
      return 'open · 0 to';
  }
}

function costOf({ verdict, points, isCounted, criterion, by }: Judged): string {
  if (!isCounted) return `watched from ${criterion.from}, not counted`;
  // What the person said stands behind it, with what the grader said.
  const words = by === 'you' ? '' : `${slipWords[verdict]} · `;
  if (verdict === 'met') return `${words}costs ${String(points)} points`;
  if (verdict === 'partial') return `${words}costs ${String(points / 2)} points`;
  return `${words}would cost ${String(points)} points`;
}

/** "you: met · words: not met", or "by tests"; nothing where the grader alone speaks, whom the bar names. */
function whoseOf(judged: Judged, byGrader: Judged, grader: Grade['grader']): readonly string[] {
  const words = judged.criterion.kind === 'anti-pattern' ? slipWords : verdictWords;
  const whose = whoseWords(byGrader, grader);
  if (judged.by === 'you') {
    return [`you: ${words[judged.verdict]}`, `${whose}: ${words[byGrader.verdict]}`];
  }
  return whose === 'tests' ? ['by tests'] : [];
}
