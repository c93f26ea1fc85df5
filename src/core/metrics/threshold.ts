type Scored = { readonly isMet: boolean; readonly score: number };

/**
 * The score from which on calling a case met gives the best κ on these very cases. It is chosen in hindsight, which
 * flatters whoever is judged by it: right for a baseline, wrong for a grader. Infinity where none beats chance.
 */
export function bestThreshold(cases: readonly Scored[]): number {
  const sorted = cases.toSorted((a, b) => b.score - a.score);
  const met = cases.filter(({ isMet }) => isMet).length;
  let best = { threshold: Number.POSITIVE_INFINITY, kappa: 0 };
  let right = 0;
  for (const [index, { isMet, score }] of sorted.entries()) {
    if (isMet) right += 1;
    if (sorted[index + 1]?.score === score) continue;
    const kappa = kappaOf(cases.length, met, index + 1, right);
    if (kappa > best.kappa) best = { threshold: score, kappa };
  }
  return best.threshold;
}

/** κ from counts: of `all`, `met` are met, `said` are said to be, `both` are both. */
function kappaOf(all: number, met: number, said: number, both: number): number {
  const agree = (all - met - said + 2 * both) / all;
  const byChance = (met * said + (all - met) * (all - said)) / all ** 2;
  return byChance === 1 ? 0 : (agree - byChance) / (1 - byChance);
}
