import { lazy } from 'react';

type Charts = Pick<typeof import('./charts/chart-figures.js'), 'Scores' | 'PaceAndGuesses'>;

let ready: Charts | null = null;

export async function loadCharts(): Promise<Charts> {
  ready = await import('./charts/chart-figures.js');
  return ready;
}

const late = {
  Scores: lazy(async () => ({ default: (await loadCharts()).Scores })),
  PaceAndGuesses: lazy(async () => ({ default: (await loadCharts()).PaceAndGuesses })),
};

/** The charts themselves once their code is here: React holds what follows a fallback back for 300 ms. */
export const chartsNow = (): Charts | typeof late => ready ?? late;
