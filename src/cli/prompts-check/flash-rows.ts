import { forcedVerdict } from '../../core/grade/forced-verdicts.js';
import { isRemembered } from '../../core/prompt/criterion.js';
import type { Prompt } from '../../core/prompt/prompt.js';
import type { Row } from '../report/report-rows.js';
import type { FlashJudge } from './judge.js';
import { listed } from './listed.js';

/** Whether each flash answer meets its own criterion, by forced choice, and surely none of its neighbours. */
export function flashRows(prompt: Prompt, judge: FlashJudge): readonly Row[] {
  const asked = prompt.rubric.filter(({ flash }) => flash !== undefined);
  if (asked.length === 0) return [];
  const remembered = new Set(
    prompt.rubric.filter(({ kind }) => isRemembered(kind)).map(({ id }) => id),
  );
  const unmet: string[] = [];
  const strayed: string[] = [];
  for (const criterion of asked) {
    const verdicts = judge(prompt, criterion.phase, criterion.flash?.strong ?? '').filter((one) =>
      remembered.has(one.criterionId),
    );
    const own = verdicts.find(({ criterionId }) => criterionId === criterion.id);
    if (own === undefined || forcedVerdict(own) !== 'met') unmet.push(criterion.id);
    const others = verdicts.filter((one) => one !== own && one.verdict === 'met');
    strayed.push(...others.map(({ criterionId }) => `${criterion.id} meets ${criterionId}`));
  }
  return [
    listed(`${prompt.id}: flash answers that miss their criterion`, unmet),
    listed(`${prompt.id}: flash answers that meet a neighbour`, strayed),
  ];
}
