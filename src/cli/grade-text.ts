import { improvementsFor } from '../core/grade/improvements.js';
import type { Grade, Verdict } from '../core/grade/grade.js';
import { judgedBy, type Judged } from '../core/grade/judged-criteria.js';
import type { Prompt } from '../core/prompt/prompt.js';
import { whoseWords } from '../core/grader/whose-verdict.js';
import { whoSettledWords } from '../core/review/settling/settled-words.js';
import { headline } from '../core/review/verdict/headline.js';
import { capWords } from '../core/review/verdict/verdict-summary.js';
import { testsTold, testsToldWords } from '../core/review/tests-told.js';
import { scoreOf } from '../core/grade/score.js';

const marks: Readonly<Record<Verdict, string>> = {
  met: '✓',
  partial: '◐',
  'not-met': '✕',
  unsure: '? open:',
};

/** A grade as lines for the terminal: the band, what would have changed it, each criterion with its evidence. */
export function gradeText(prompt: Prompt, grade: Grade): string {
  const score = scoreOf(prompt, grade.verdicts, grade.level);
  const { changes } = improvementsFor(prompt, grade.verdicts, score);
  const tests = testsTold(prompt, grade, null);
  const judged = judgedBy(grade, prompt);
  const cap = capWords(score, judged);
  const { title, points } = headline(score, judged, null);
  return [
    `${prompt.title} · ${grade.level}`,
    `${title} · ${points}`,
    ...(cap === null ? [] : [cap]),
    ...(tests === null ? [] : [testsToldWords(tests)]),
    whoSettledWords(judged, grade.grader),
    '',
    ...changes.map(
      ({ title, text, points, isAtMost }) =>
        `${isAtMost ? 'up to ' : ''}+${String(points)}  ${title}: ${text}`,
    ),
    ...prompt.phases.flatMap(({ id, title }) => [
      '',
      title,
      ...judged
        .filter(({ criterion }) => criterion.phase === id)
        .flatMap((one) => criterionLines(one, grade.grader)),
    ]),
    '',
  ].join('\n');
}

function criterionLines(judged: Judged, grader: Grade['grader']): readonly string[] {
  const { criterion, verdict, evidence } = judged;
  const isSlip = criterion.kind === 'anti-pattern';
  const mark = isSlip ? slipMark(verdict) : marks[verdict];
  const tag = isSlip ? ' (to avoid)' : criterion.essential ? ' (essential)' : '';
  return [
    `  ${mark} ${criterion.title}${tag} · ${whoseWords(judged, grader)}`,
    ...evidence.map(({ quote }) => `      “${quote.replaceAll(/\s+/g, ' ').trim()}”`),
  ];
}

/** An anti-pattern that was found is a loss, and must not wear the tick of a success. */
function slipMark(verdict: Verdict): string {
  if (verdict === 'met') return '✕ found:';
  if (verdict === 'unsure') return '? open:';
  return verdict === 'partial' ? '? perhaps:' : '✓ not found:';
}
