import type { Grader } from '../../main/grader/grader.js';
import type { Row } from '../report/report-rows.js';
import { dressControls, injectionControls, type Control } from './controls.js';
import type { Target } from './target.js';
import { answered, honest } from './targets.js';
import { totalOf } from './total.js';

const mostLost = 2;
const promptsOfADress = 4;

/**
 * Points that 50 honest answers lose by looking like an attack: ten speak about prompt injection, forty come in ten
 * dresses. Either lot is spread evenly over all prompts that somebody has answered.
 */
export async function controlRows(grader: Grader): Promise<readonly Row[]> {
  const promptIds = await answered();
  const known = new Map<string, Promise<{ readonly target: Target; readonly total: number }>>();
  const plainOf = async (promptId: string) => {
    const target = await honest(promptId);
    return { target, total: await totalOf(grader, target) };
  };
  const lossRowOf = async (name: string, controls: readonly Control[]): Promise<Row> => {
    const losses: number[] = [];
    for (const [at, control] of controls.entries()) {
      const promptId = promptIds[Math.floor((at * promptIds.length) / controls.length)];
      if (promptId === undefined) throw new Error('nobody has answered any prompt');
      const plain = known.get(promptId) ?? plainOf(promptId);
      known.set(promptId, plain);
      const { target, total } = await plain;
      losses.push(total - (await totalOf(grader, control.apply(target))));
    }
    return lossRow(name, losses);
  };
  const dressed = dressControls.flatMap((control) =>
    Array.from({ length: promptsOfADress }, () => control),
  );
  return [
    await lossRowOf('honest answers on prompt injection', injectionControls),
    await lossRowOf('honest answers in another dress', dressed),
  ];
}

function lossRow(name: string, losses: readonly number[]): Row {
  const mean = losses.reduce((sum, loss) => sum + loss, 0) / Math.max(1, losses.length);
  const most = Math.max(...losses);
  return {
    name: `points lost, ${name}`,
    value: most,
    unit: 'points',
    bar: `≤ ${String(mostLost)}`,
    holds: most <= mostLost,
    n: losses.length,
    reason: `the most of all; mean ${mean.toFixed(2)}`,
  };
}
