import type { Answer } from '../../core/answer/answer.js';
import { textAt } from '../../core/attempt/timed-text.js';
import { emptyGraph } from '../../core/graph/drawing-graph.js';
import { isRemembered, type Criterion } from '../../core/prompt/criterion.js';
import type { Prompt } from '../../core/prompt/prompt.js';
import type { Row } from '../report/report-rows.js';
import type { Judge } from './judge.js';
import { listed } from './listed.js';

/** Whether each flash answer, written alone, meets its own criterion and none of its neighbours. */
export async function flashRows(prompt: Prompt, judge: Judge): Promise<readonly Row[]> {
  const asked = prompt.rubric.filter(({ flash }) => flash !== undefined);
  if (asked.length === 0) return [];
  const unmet: string[] = [];
  const strayed: string[] = [];
  for (const criterion of asked) {
    const met = await metBy(prompt, criterion, judge);
    if (!met.includes(criterion.id)) unmet.push(criterion.id);
    strayed.push(
      ...met.filter((id) => id !== criterion.id).map((id) => `${criterion.id} meets ${id}`),
    );
  }
  return [
    listed(`${prompt.id}: flash answers that miss their criterion`, unmet),
    listed(`${prompt.id}: flash answers that meet a neighbour`, strayed),
  ];
}

/** The remembered criteria that the flash answer of one of them meets, said in that one's phase and nothing else. */
async function metBy(
  prompt: Prompt,
  { phase, flash }: Criterion,
  judge: Judge,
): Promise<readonly string[]> {
  const answer: Answer = {
    questions: [],
    phases: [{ phaseId: phase, text: textAt(flash?.strong ?? '', 0) }],
    code: textAt('', 0),
    board: emptyGraph,
    diagram: emptyGraph,
  };
  const remembered = prompt.rubric.filter(({ kind }) => isRemembered(kind)).map(({ id }) => id);
  return (await judge(prompt, answer))
    .filter(({ verdict, criterionId }) => verdict === 'met' && remembered.includes(criterionId))
    .map(({ criterionId }) => criterionId);
}
