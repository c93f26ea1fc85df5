import { intervalBy } from '../../../core/metrics/bootstrap.js';
import type { Row } from '../../report/report-rows.js';

/** A bar as it is said and as it is held to. */
export type Bar = { readonly text: string; readonly holds: (value: number) => boolean };

export const atLeast = (least: number): Bar => ({
  text: `≥ ${String(least)}`,
  holds: (value) => value >= least,
});
export const atMost = (most: number): Bar => ({
  text: `≤ ${String(most)}`,
  holds: (value) => value <= most,
});
export const below = (end: number): Bar => ({
  text: `< ${String(end)}`,
  holds: (value) => value < end,
});

type Figure<T> = {
  readonly name: string;
  readonly unit?: string;
  readonly of: (cases: readonly T[]) => number | null;
  readonly bar?: Bar | undefined;
  readonly reason?: string | undefined;
};

/** A figure over all cases, with its interval by prompt. */
export function figureRow<T extends { readonly promptId: string }>(
  figure: Figure<T>,
  cases: readonly T[],
): Row {
  const { name, unit = '', of, bar, reason } = figure;
  const value = of(cases);
  const plain = { name, unit, bar: bar?.text ?? '' };
  if (value === null)
    return {
      ...plain,
      value,
      holds: null,
      reason: reason ?? (cases.length === 0 ? 'there are no cases' : 'not defined on these cases'),
    };
  return {
    ...plain,
    value,
    holds: bar === undefined ? null : bar.holds(value),
    ...(intervalBy(byPrompt(cases), of) ?? {}),
    n: cases.length,
    ...(reason === undefined ? {} : { reason }),
  };
}

/** The cases of each prompt, in the order in which the prompts come. */
function byPrompt<T extends { readonly promptId: string }>(
  cases: readonly T[],
): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>();
  for (const one of cases) {
    const group = groups.get(one.promptId);
    if (group === undefined) groups.set(one.promptId, [one]);
    else group.push(one);
  }
  return [...groups.values()];
}
