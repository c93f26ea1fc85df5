import type { AttemptSummary } from './attempt-summary.js';

/** Each value once, and which of them every row has. */
type Column<T> = { readonly values: readonly T[]; readonly at: readonly number[] };

type AttemptResult = NonNullable<AttemptSummary['result']>;
type SettledResult = NonNullable<AttemptResult['settled']>;
type Questions = NonNullable<AttemptResult['questions']>;

/**
 * Summaries by column: thousands of attempts share a few prompts, so that this is a fifth of the objects' size, on the
 * disk and on the way to the window.
 */
export type AttemptTable = {
  readonly ids: readonly string[];
  readonly promptIds: Column<string>;
  readonly titles: Column<string>;
  readonly kinds: Column<AttemptSummary['kind']>;
  readonly modes: Column<AttemptSummary['mode']>;
  readonly levels: Column<AttemptSummary['level']>;
  readonly startedAtMs: readonly number[];
  readonly elapsedSec: readonly number[];
  readonly isSubmitted: Column<boolean>;
  /** Null for an attempt without a result, whose other columns of results then say nothing. */
  readonly totals: readonly (number | null)[];
  readonly lows: readonly (number | null)[];
  readonly highs: readonly (number | null)[];
  readonly extents: Column<AttemptResult['extent'] | null>;
  readonly bands: Column<AttemptResult['band']>;
  readonly missed: {
    readonly values: readonly string[];
    readonly at: readonly (readonly number[])[];
  };
  /** Few are settled: each with its row, in the order of the rows. */
  readonly settled: readonly (SettledResult & { readonly row: number })[];
  /** Rounds are few: what the questions of each came to, with its row. */
  readonly rounds: readonly { readonly row: number; readonly questions: Questions }[];
};

export function tableOf(attempts: readonly AttemptSummary[]): AttemptTable {
  const column = <T>(valueOf: (attempt: AttemptSummary) => T): Column<T> => {
    const found = places<T>();
    return { at: attempts.map((one) => found.placeOf(valueOf(one))), values: found.values };
  };
  const missed = places<string>();
  return {
    ids: attempts.map(({ id }) => id),
    promptIds: column(({ promptId }) => promptId),
    titles: column(({ title }) => title),
    kinds: column(({ kind }) => kind),
    modes: column(({ mode }) => mode),
    levels: column(({ level }) => level),
    startedAtMs: attempts.map(({ startedAtMs }) => startedAtMs),
    elapsedSec: attempts.map(({ elapsedSec }) => elapsedSec),
    isSubmitted: column(({ isSubmitted }) => isSubmitted),
    totals: attempts.map(({ result }) => result?.total ?? null),
    lows: attempts.map(({ result }) => result?.low ?? null),
    highs: attempts.map(({ result }) => result?.high ?? null),
    extents: column(({ result }) => result?.extent ?? null),
    bands: column(({ result }) => result?.band ?? null),
    missed: {
      at: attempts.map(({ result }) => (result?.missed ?? []).map(missed.placeOf)),
      values: missed.values,
    },
    settled: attempts.flatMap(({ result }, row) => {
      const settled = result?.settled ?? null;
      return settled === null ? [] : [{ row, ...settled }];
    }),
    rounds: attempts.flatMap(({ result }, row) =>
      result?.questions === undefined ? [] : [{ row, questions: result.questions }],
    ),
  };
}

/** The rows again, in their order; null where the columns do not fit each other. */
export function attemptsOf(table: AttemptTable): readonly AttemptSummary[] | null {
  const attempts: AttemptSummary[] = [];
  const settled = new Map(table.settled.map(({ row, ...one }) => [row, one]));
  const rounds = new Map(table.rounds.map(({ row, questions }) => [row, questions]));
  const sparse = [...settled.keys(), ...rounds.keys()];
  if (sparse.some((row) => typeof table.totals[row] !== 'number')) return null;
  for (const [row, id] of table.ids.entries()) {
    const attempt = rowOf(table, row, id, {
      settled: settled.get(row) ?? null,
      questions: rounds.get(row),
    });
    if (attempt === null) return null;
    attempts.push(attempt);
  }
  return attempts;
}

type Sparse = { readonly settled: SettledResult | null; readonly questions: Questions | undefined };

function rowOf(
  table: AttemptTable,
  row: number,
  id: string,
  sparse: Sparse,
): AttemptSummary | null {
  const promptId = cell(table.promptIds, row);
  const title = cell(table.titles, row);
  const kind = cell(table.kinds, row);
  const mode = cell(table.modes, row);
  const level = cell(table.levels, row);
  const startedAtMs = table.startedAtMs[row];
  const elapsedSec = table.elapsedSec[row];
  const isSubmitted = cell(table.isSubmitted, row);
  const result = resultAt(table, row, sparse);
  if (promptId === undefined || title === undefined || kind === undefined) return null;
  if (mode === undefined || level === undefined || startedAtMs === undefined) return null;
  if (elapsedSec === undefined || isSubmitted === undefined || result === undefined) return null;
  return { id, promptId, title, kind, mode, level, startedAtMs, elapsedSec, isSubmitted, result };
}

function resultAt(
  table: AttemptTable,
  row: number,
  { settled, questions }: Sparse,
): AttemptResult | null | undefined {
  const total = table.totals[row];
  if (total === null || total === undefined) return total;
  const [low, high, extent] = [table.lows[row], table.highs[row], cell(table.extents, row)];
  if (typeof low !== 'number' || typeof high !== 'number') return undefined;
  if (extent === null || extent === undefined) return undefined;
  const band = cell(table.bands, row);
  const places = table.missed.at[row];
  if (band === undefined || places === undefined) return undefined;
  const missed: string[] = [];
  for (const place of places) {
    const title = table.missed.values[place];
    if (title === undefined) return undefined;
    missed.push(title);
  }
  const result = { band, total, low, high, extent, missed, settled };
  return questions === undefined ? result : { ...result, questions };
}

const cell = <T>({ values, at }: Column<T>, row: number): T | undefined => values[at[row] ?? -1];

function places<T>(): {
  readonly values: readonly T[];
  readonly placeOf: (value: T) => number;
} {
  const values: T[] = [];
  const known = new Map<T, number>();
  return {
    values,
    placeOf: (value) => {
      const at = known.get(value) ?? values.push(value) - 1;
      known.set(value, at);
      return at;
    },
  };
}
