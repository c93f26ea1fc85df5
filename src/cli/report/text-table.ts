/** Cells as columns of equal width, the head first; the last column is as long as it likes. */
export function textTable(head: readonly string[], lines: readonly (readonly string[])[]): string {
  const all = [head, ...lines];
  const widths = head
    .slice(0, -1)
    .map((_, column) => Math.max(...all.map((line) => (line[column] ?? '').length)));
  return all
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** ✓ where a bar holds, ✕ where it does not, – where none binds. */
export function barMark(holds: boolean | null): string {
  if (holds === null) return '–';
  return holds ? '✓' : '✕';
}
