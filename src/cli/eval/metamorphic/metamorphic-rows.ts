import type { Answer } from '../../../core/answer/answer.js';
import type { CriterionVerdict, Evidence, Verdict } from '../../../core/grade/grade.js';
import { mean } from '../../../core/metrics/correlation.js';
import type { Prompt } from '../../../core/prompt/prompt.js';
import { isUnrelated, strangerTo } from '../../prompts-check/bank-checks.js';
import type { Row } from '../../report/report-rows.js';
import { atLeast, figureRow, type Bar } from '../rows/figure-row.js';
import { onlySaying, withAppended } from './alone.js';
import { rewritings, rewritten } from './changes.js';

export type Subject = { readonly prompt: Prompt; readonly answer: Answer };
type VerdictsOn = (prompt: Prompt, answer: Answer) => readonly CriterionVerdict[];

type Kept = { readonly promptId: string; readonly isSame: boolean };

/** Whether the verdict on a criterion hangs on nothing but the passages that speak to it, and not on how they are typed. */
export function metamorphicRows(
  subjects: readonly Subject[],
  verdictsOn: VerdictsOn,
  bank: readonly Prompt[],
): readonly Row[] {
  const alone: Kept[] = [];
  const moved: Kept[] = [];
  const beside: Kept[] = [];
  const typed = rewritings.map(({ name }) => ({ name, kept: [] as Kept[] }));
  for (const { prompt, answer } of subjects) {
    const before = verdictsOn(prompt, answer).filter((one) => isByWords(one, prompt));
    const keep = (list: Kept[], after: readonly CriterionVerdict[]): void => {
      list.push(
        ...before.map((one) => ({
          promptId: prompt.id,
          isSame: one.verdict === verdictIn(after, one),
        })),
      );
    };
    for (const one of before) {
      const places = (one.verdict === 'met' ? one.evidence : (one.closest ?? [])).filter(isSaid);
      const [first] = places;
      if (first === undefined || (one.parts ?? []).length > 0) continue;
      const after = verdictIn(verdictsOn(prompt, onlySaying(places)), one);
      alone.push({ promptId: prompt.id, isSame: after === one.verdict });
      const elsewhere = prompt.phases.find(
        ({ id }) => first.place.kind === 'text' && id !== first.place.phaseId,
      );
      const kind = prompt.rubric.find(({ id }) => id === one.criterionId)?.kind;
      if (elsewhere === undefined || kind === 'clarifying') continue;
      const there = verdictIn(verdictsOn(prompt, onlySaying(places, elsewhere.id)), one);
      moved.push({ promptId: prompt.id, isSame: Math.abs(rank[there] - rank[after]) <= 1 });
    }
    for (const [index, { change }] of rewritings.entries())
      keep(typed[index]?.kept ?? [], verdictsOn(prompt, rewritten(answer, change)));
    const stranger = bank.find((other) => isUnrelated(prompt, other));
    const noise = stranger === undefined ? null : strangerTo(prompt, stranger);
    if (noise !== null) keep(beside, verdictsOn(prompt, withAppended(answer, noise)));
  }
  return [
    rowOf('all but its own passages taken away', alone, atLeast(0.98)),
    ...typed.map(({ name, kept }) => rowOf(name, kept, atLeast(0.97))),
    rowOf('with an unrelated answer after it', beside, atLeast(0.98)),
    rowOf('in another phase, one step at most', moved, atLeast(0.98)),
  ];
}

const isSaid = ({ place: { kind } }: Evidence): boolean => kind === 'text' || kind === 'question';

const rank: Readonly<Record<Verdict, number>> = { met: 3, unsure: 2, partial: 1, 'not-met': 0 };

/** What a drawing, code or nothing but chance decides is left out; a phrase that is not there cannot be moved. */
const isByWords = ({ criterionId, chance }: CriterionVerdict, prompt: Prompt): boolean =>
  chance !== undefined &&
  prompt.rubric.some(({ id, kind }) => id === criterionId && kind !== 'anti-pattern');

const verdictIn = (
  verdicts: readonly CriterionVerdict[],
  { criterionId }: CriterionVerdict,
): Verdict => verdicts.find((one) => one.criterionId === criterionId)?.verdict ?? 'not-met';

const rowOf = (name: string, kept: readonly Kept[], bar: Bar): Row =>
  figureRow(
    {
      name: `verdict stays, ${name}`,
      of: (cases) => mean(cases.map(({ isSame }) => (isSame ? 1 : 0))),
      bar,
    },
    kept,
  );
