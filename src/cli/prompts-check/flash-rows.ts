import { isRemembered, type Criterion } from '../../core/prompt/criterion.js';
import type { Prompt } from '../../core/prompt/prompt.js';
import type { Row } from '../report/report-rows.js';
import type { FlashJudge } from './judge.js';
import { listed } from './listed.js';

/** Whether each flash answer meets its own criterion and none of its neighbours. */
export function flashRows(prompt: Prompt, judge: FlashJudge): readonly Row[] {
  const asked = prompt.rubric.filter(({ flash }) => flash !== undefined);
  if (asked.length === 0) return [];
  const unmet: string[] = [];
  const strayed: string[] = [];
  for (const criterion of asked) {
    const met = metBy(prompt, criterion, judge);
    if (!met.includes(criterion.id)) unmet.push(criterion.id);
    const others = met.filter((id) => id !== criterion.id);
    strayed.push(...others.map((id) => `${criterion.id} meets ${id}`));
  }
  return [
    listed(`${prompt.id}: flash answers that miss their criterion`, unmet),
    listed(`${prompt.id}: flash answers that meet a neighbour`, strayed),
  ];
}

/** The remembered criteria that the flash answer of one of them meets. */
function metBy(prompt: Prompt, { phase, flash }: Criterion, judge: FlashJudge): readonly string[] {
  const remembered = prompt.rubric.filter(({ kind }) => isRemembered(kind)).map(({ id }) => id);
  return judge(prompt, phase, flash?.strong ?? '')
    .filter(({ verdict, criterionId }) => verdict === 'met' && remembered.includes(criterionId))
    .map(({ criterionId }) => criterionId);
}
