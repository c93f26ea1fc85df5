const dayMs = 86_400_000;
const allForMs = 2 * dayMs;

// The ladder of Anki: https://docs.ankiweb.net/backups.html
const rungs: readonly { readonly keep: number; readonly periodOf: (ms: number) => number }[] = [
  { keep: 12, periodOf: (ms) => Math.floor(ms / dayMs) },
  { keep: 10, periodOf: (ms) => Math.floor((ms / dayMs + 3) / 7) }, // weeks begin on Monday
  { keep: 9, periodOf: (ms) => new Date(ms).getUTCFullYear() * 12 + new Date(ms).getUTCMonth() },
];

/**
 * Which of these backups (by their time in ms) to keep at `nowMs`: all of the last 2 days, then the
 * newest of each of 12 days, of 10 weeks and of 9 months. One from the future (a clock that was set
 * back) is kept. Newest first.
 */
export function keptBackups(timesMs: readonly number[], nowMs: number): readonly number[] {
  const newestFirst = [...new Set(timesMs)].sort((one, other) => other - one);
  const kept = newestFirst.filter((ms) => nowMs - ms < allForMs);
  const left = rungs.map(({ keep }) => keep);
  let last = Number.NaN;
  for (const ms of newestFirst.slice(kept.length)) {
    const rung = rungs.findIndex(
      ({ periodOf }, index) => (left[index] ?? 0) > 0 && periodOf(ms) !== periodOf(last),
    );
    if (rung === -1) continue;
    left[rung] = (left[rung] ?? 0) - 1;
    kept.push(ms);
    last = ms;
  }
  return kept;
}
