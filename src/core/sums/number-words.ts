const scales = [
  [1e12, 'T'],
  [1e9, 'bn'],
  [1e6, 'M'],
] as const;
const shortFrom = 1e7; // 2,000,000 is read at a glance, 500,000,000 is counted

/** A number to four figures, short enough for a margin, in signs that can be typed again: `1,250`, `500M`, `4.3bn`. */
export function numberWords(value: number): string | null {
  if (!Number.isFinite(value)) return null;
  const size = Math.abs(value);
  if (size !== 0 && (size >= 1e15 || size < 1e-4)) return value.toExponential(3);
  const [unit, sign] = (size < shortFrom ? null : scales.find(([least]) => size >= least)) ?? [
    1,
    '',
  ];
  return `${(value / unit).toLocaleString('en', { maximumSignificantDigits: 4 })}${sign}`;
}
