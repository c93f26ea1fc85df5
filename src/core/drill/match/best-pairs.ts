/**
 * Pairs rows with columns, each at most once, so that the sum of their worths is the greatest; pairs of no worth are left
 * out. `worths` holds a row's worth for each column, all rows of one length. Answers a column, or -1, per row. The shortest
 * augmenting path method: Jonker and Volgenant, Computing 38, 1987.
 */
export function bestPairs(worths: readonly (readonly number[])[]): readonly number[] {
  const columns = worths[0]?.length ?? 0;
  // One idle column a row, so that a row of no worth takes nobody's place.
  const width = columns + worths.length;
  const cost = (row: number, column: number): number =>
    column < columns ? -Math.max(0, worths[row]?.[column] ?? 0) : 0;
  const [rowPrice, columnPrice] = [zeros(worths.length), zeros(width)];
  const rowOf = Array<number>(width).fill(-1);
  for (let row = 0; row < worths.length; row += 1) {
    const { end, before } = cheapestPath(row, { cost, rowOf, rowPrice, columnPrice, width });
    for (let column = end; column >= 0;) {
      const from = before[column] ?? -1;
      rowOf[column] = from < 0 ? row : (rowOf[from] ?? row);
      column = from;
    }
  }
  const columnOf = Array<number>(worths.length).fill(-1);
  for (const [column, row] of rowOf.entries())
    if (row >= 0 && column < columns && cost(row, column) < 0) columnOf[row] = column;
  return columnOf;
}

type Prices = {
  readonly cost: (row: number, column: number) => number;
  readonly rowOf: readonly number[];
  readonly rowPrice: number[];
  readonly columnPrice: number[];
  readonly width: number;
};

/** From a row without a column to a free column, over pairs that change; `before` is the column on the way to each, -1 at the start. */
function cheapestPath(
  start: number,
  { cost, rowOf, rowPrice, columnPrice, width }: Prices,
): { readonly end: number; readonly before: readonly number[] } {
  const dearest = Array<number>(width).fill(Infinity);
  const before = Array<number>(width).fill(-1);
  const seen = new Set<number>();
  let [row, column, so] = [start, -1, 0];
  for (;;) {
    for (let next = 0; next < width; next += 1) {
      if (seen.has(next)) continue;
      const total = so + cost(row, next) - at(rowPrice, row) - at(columnPrice, next);
      if (total >= at(dearest, next)) continue;
      dearest[next] = total;
      before[next] = column;
    }
    column = -1;
    for (let next = 0; next < width; next += 1)
      if (!seen.has(next) && (column < 0 || at(dearest, next) < at(dearest, column))) column = next;
    so = at(dearest, column);
    seen.add(column);
    row = rowOf[column] ?? -1;
    if (row < 0) break;
  }
  rowPrice[start] = at(rowPrice, start) + so;
  for (const one of seen) {
    const lower = so - at(dearest, one);
    columnPrice[one] = at(columnPrice, one) - lower;
    const owner = rowOf[one] ?? -1;
    if (owner >= 0) rowPrice[owner] = at(rowPrice, owner) + lower;
  }
  return { end: column, before };
}

const zeros = (length: number): number[] => Array<number>(length).fill(0);
const at = (values: readonly number[], index: number): number => values[index] ?? Infinity;
