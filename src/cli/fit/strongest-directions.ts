/** The numbers of a row of a square table that are not zero, each with its column. */
export type Row = readonly (readonly [at: number, value: number])[];
type Table = readonly Float64Array[];

/** So many directions beside those that are kept make the steps converge sooner. */
const spare = 16;
const steps = 8;

/**
 * Of each row its numbers in the strongest directions of all rows, each by the root of how strong it is: a truncated singular value
 * decomposition, by orthogonal steps from a fixed start (Halko, Martinsson and Tropp 2011).
 */
export function strongestDirections(rows: readonly Row[], size: number): Table {
  const turned = transposed(rows);
  let table: Table = rows.map((_, row) =>
    Float64Array.from({ length: size + spare }, (_, at) => start(row, at)),
  );
  for (let step = 0; step < steps; step += 1) {
    orthogonalise(table);
    const back = times(turned, table);
    orthogonalise(back);
    table = times(rows, back);
  }
  const strengths = Array.from({ length: size + spare }, (_, at) => lengthOf(table, at));
  const kept = [...strengths.keys()]
    .toSorted((one, other) => (strengths[other] ?? 0) - (strengths[one] ?? 0))
    .slice(0, size);
  return table.map((row) =>
    Float64Array.from(kept, (at) => (row[at] ?? 0) / Math.sqrt(strengths[at] ?? 1)),
  );
}

/** Numbers between -1 and 1 without a pattern, the same each time. */
const start = (row: number, at: number): number => {
  const wild = Math.sin(row * 12.9898 + at * 78.233 + 1) * 43758.5453;
  return 2 * (wild - Math.floor(wild)) - 1;
};

function transposed(rows: readonly Row[]): readonly Row[] {
  const turned = rows.map((): [number, number][] => []);
  for (const [at, row] of rows.entries())
    for (const [column, value] of row) turned[column]?.push([at, value]);
  return turned;
}

function times(rows: readonly Row[], table: Table): Table {
  const width = table[0]?.length ?? 0;
  return rows.map((row) => {
    const sum = new Float64Array(width);
    for (const [column, value] of row) {
      const by = table[column];
      if (by === undefined) continue;
      for (let at = 0; at < width; at += 1) sum[at] = (sum[at] ?? 0) + value * (by[at] ?? 0);
    }
    return sum;
  });
}

const lengthOf = (table: Table, at: number): number =>
  Math.sqrt(table.reduce((sum, row) => sum + (row[at] ?? 0) ** 2, 0));

/** Makes the columns of a table stand upright on each other, each of length one (Gram and Schmidt), in place. */
function orthogonalise(table: Table): void {
  const width = table[0]?.length ?? 0;
  for (let at = 0; at < width; at += 1) {
    for (let before = 0; before < at; before += 1) {
      const shared = table.reduce((sum, row) => sum + (row[at] ?? 0) * (row[before] ?? 0), 0);
      for (const row of table) row[at] = (row[at] ?? 0) - shared * (row[before] ?? 0);
    }
    const length = lengthOf(table, at) || 1;
    for (const row of table) row[at] = (row[at] ?? 0) / length;
  }
}
