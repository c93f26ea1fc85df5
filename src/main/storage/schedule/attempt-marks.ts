import type { AttemptSummary } from '../../../core/history/attempt-summary.js';

/** A mark of each graded attempt's result by its id, the oldest first; another result has another mark. */
export type Marks = ReadonlyMap<string, string>;

/** The marks as one text, a line each: ten thousand short strings would keep main's thread busy on their way to another. */
export function marksOf(attempts: readonly AttemptSummary[]): string {
  const lines: string[] = [];
  for (let at = attempts.length - 1; at >= 0; at -= 1) {
    const { id = '', isSubmitted = false, result = null } = attempts[at] ?? {};
    if (!isSubmitted || result === null) continue;
    const { total, high, settled } = result;
    lines.push(`${id} ${String(total)} ${String(high)} ${String(settled?.count ?? 0)}`);
  }
  return lines.join('\n');
}

export const printMarks = (marks: Marks): string =>
  [...marks].map(([id, mark]) => `${id} ${mark}`).join('\n');

/** Reads such a text; what is no line of it is passed over. */
export const parseMarks = (text: string): Marks =>
  new Map(
    text.split('\n').flatMap((line) => {
      const at = line.indexOf(' ');
      return at <= 0 ? [] : [[line.slice(0, at), line.slice(at + 1)] as const];
    }),
  );

/** Attempts that are new, graded otherwise, or gone. */
export function staleIn(
  marks: Marks,
  seen: Marks,
  touched: ReadonlySet<string>,
): readonly string[] {
  const news = [...marks].filter(([id, mark]) => seen.get(id) !== mark || touched.has(id));
  const gone = [...seen.keys()].filter((id) => !marks.has(id));
  return [...news.map(([id]) => id), ...gone];
}

/** What was seen, once these attempts are taken in. */
export function withMarks(seen: Marks, ids: readonly string[], marks: Marks): Marks {
  const next = new Map(seen);
  for (const id of ids) {
    const mark = marks.get(id);
    if (mark === undefined) next.delete(id);
    else next.set(id, mark);
  }
  return next;
}
