const scales = [
  [1e12, 'T'],
  [1e9, 'bn'],
  [1e6, 'M'],
] as const;
const shortFrom = 1e7; // 2,000,000 is read at a glance, 500,000,000 is counted

const wholeBelow = 1e12;

/**
 * A number to four figures, short enough for a margin, in signs that can be typed again: `1,250`, `500M`, `4.3bn`. Whole
 * ones of up to twelve figures are told whole: behind "=" 131,072 is no 131,100.
 */
export function numberWords(value: number): string | null {
  if (!Number.isFinite(value)) return null;
  const size = Math.abs(value);
  if (size !== 0 && (size >= 1e15 || size < 1e-4)) return value.toExponential(3);
  // 1440000 * 0.18 * 0.9 is off by a hair, and whole all the same.
  const whole = Math.round(value);
  const isWhole = size < wholeBelow && Math.abs(value - whole) <= 1e-12 * size;
  if (isWhole && Number(value.toPrecision(4)) !== whole) return whole.toLocaleString('en');
  const [unit, sign] = (size < shortFrom ? null : scales.find(([least]) => size >= least)) ?? [
    1,
    '',
  ];
  return `${(value / unit).toLocaleString('en', { maximumSignificantDigits: 4 })}${sign}`;
}
