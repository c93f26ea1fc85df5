import type { Grader } from '../../main/grader/grader.js';
import { answerAttacks } from './answer-attacks.js';
import { codeAttacks } from './code-attacks.js';
import { controlRows } from './control-rows.js';
import { copyAttacks } from './copy-attacks.js';
import { cutRow } from './cut-row.js';
import { drawingAttacks } from './drawing-attacks.js';
import { orderAttacks } from './order-attacks.js';
import { packAttacks } from './pack-attacks.js';
import { refusalRows } from './pack-refusals.js';
import type { Attack, Target } from './target.js';
import { attacked } from './targets.js';
import { totalOf } from './total.js';
import type { Row } from '../report/report-rows.js';

export const attacks: readonly Attack[] = [
  ...answerAttacks,
  ...orderAttacks,
  ...copyAttacks,
  ...codeAttacks,
  ...drawingAttacks,
  ...packAttacks,
];

/** The prompts that attacks are tried on: one of each kind, and one more. */
const attackedPrompts: readonly string[] = [
  'rlhf-pipeline',
  'spike-and-cheaper',
  'rotary-position-embedding',
  'rotary-half-split',
];

const mostOfCopies = 10;

/** The whole suite: what attacks gain, which packs are not read, and what honest answers lose. */
export async function attackRows(grader: Grader): Promise<readonly Row[]> {
  const targets = (await Promise.all(attackedPrompts.map(attacked))).flat();
  return [
    ...(await gainRows(grader, attacks, targets)),
    ...(await refusalRows('rlhf-pipeline')),
    ...(await controlRows(grader)),
    await cutRow(),
  ];
}

/** Points that each attack shape gains over the answer without it: the most over all answers. */
export async function gainRows(
  grader: Grader,
  tried: readonly Attack[],
  targets: readonly Target[],
): Promise<readonly Row[]> {
  const known = new Map<Attack['onto'], Map<Target, number>>();
  const before = async (onto: Attack['onto'], target: Target): Promise<number> => {
    const totals = known.get(onto) ?? new Map<Target, number>();
    known.set(onto, totals);
    const total = totals.get(target) ?? (await totalOf(grader, onto?.(target) ?? target));
    totals.set(target, total);
    return total;
  };
  const rows: Row[] = [];
  for (const attack of tried) {
    const gains: number[] = [];
    for (const target of targets) {
      if (attack.on === 'code' && target.prompt.code === undefined) continue;
      const total = await totalOf(grader, attack.apply(target));
      gains.push(total - (await before(attack.onto, target)));
    }
    if (gains.length > 0) rows.push(rowOf(attack, gains));
  }
  return rows;
}

function rowOf({ shape, kind }: Attack, gains: readonly number[]): Row {
  const most = kind === 'copy' ? mostOfCopies : 0;
  const gain = Math.max(...gains);
  return {
    name: `attack gain, ${shape}`,
    value: gain,
    unit: 'points',
    bar: `≤ ${String(most)}`,
    holds: gain <= most,
    n: gains.length,
  };
}
