import { bandWords } from '../core/grade/band.js';
import { improvementsFor } from '../core/grade/improvements.js';
import type { Criterion } from '../core/prompt/criterion.js';
import type { CriterionVerdict, Grade, Verdict } from '../core/grade/grade.js';
import type { Prompt } from '../core/prompt/prompt.js';
import { capWords } from '../core/review/verdict-summary.js';
import { scoreOf } from '../core/grade/score.js';

const marks: Readonly<Record<Verdict, string>> = {
  met: '✓',
  partial: '◐',
  'not-met': '✕',
  unsure: '?',
};

/** A grade as lines for the terminal: the band, what would have changed it, each criterion with its evidence. */
export function gradeText(prompt: Prompt, grade: Grade): string {
  const score = scoreOf(prompt, grade.verdicts, grade.level);
  const range =
    score.low === score.high
      ? ''
      : `, ${String(score.low)} to ${String(score.high)} with what is unsure`;
  const cap = capWords(score);
  const { changes } = improvementsFor(prompt, grade.verdicts, score);
  const byId = new Map(grade.verdicts.map((verdict) => [verdict.criterionId, verdict]));
  return [
    `${prompt.title} · ${grade.level}`,
    `${bandWords(score.band)} · ${String(score.total)} of 100${range}`,
    ...(cap === null ? [] : [cap]),
    '',
    ...changes.map(({ title, text, points }) => `+${String(points)}  ${title}: ${text}`),
    ...prompt.phases.flatMap(({ id, title }) => [
      '',
      title,
      ...prompt.rubric
        .filter((criterion) => criterion.phase === id)
        .flatMap((criterion) => criterionLines(criterion, byId.get(criterion.id))),
    ]),
    '',
  ].join('\n');
}

function criterionLines(
  criterion: Criterion,
  verdict: CriterionVerdict | undefined,
): readonly string[] {
  const isSlip = criterion.kind === 'anti-pattern';
  const mark = isSlip ? slipMark(verdict?.verdict) : marks[verdict?.verdict ?? 'not-met'];
  const tag = isSlip ? ' (to avoid)' : criterion.essential ? ' (essential)' : '';
  return [
    `  ${mark} ${criterion.title}${tag}`,
    ...(verdict?.evidence ?? []).map(
      ({ quote }) => `      “${quote.replaceAll(/\s+/g, ' ').trim()}”`,
    ),
  ];
}

/** An anti-pattern that was found is a loss, and must not wear the tick of a success. */
function slipMark(verdict: Verdict | undefined): string {
  if (verdict === 'met') return '✕ found:';
  return verdict === 'partial' || verdict === 'unsure' ? '? perhaps:' : '✓ not found:';
}
