import { expect, test } from 'vitest';
import { fills } from './kind-look.js';

type Triple = readonly [number, number, number];

const rgbOf = (hex: string): Triple =>
  [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as unknown as Triple;

/** As Excalidraw's dark canvas shows it: `invert(93%) hue-rotate(180deg)`, by https://www.w3.org/TR/filter-effects-1/ */
function onDark(hex: string): Triple {
  const [r, g, b] = rgbOf(hex).map(
    (value) => value * 0.07 + (255 - value) * 0.93,
  ) as unknown as Triple;
  const twiceGrey = 2 * (0.213 * r + 0.715 * g + 0.072 * b);
  const clamped = (value: number): number => Math.min(255, Math.max(0, value));
  return [clamped(twiceGrey - r), clamped(twiceGrey - g), clamped(twiceGrey - b)];
}

/** CIE L*a*b* of sRGB, D65. */
function labOf(rgb: Triple): Triple {
  const [r, g, b] = rgb.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as unknown as Triple;
  const root = (t: number): number => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
  const x = root((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047);
  const y = root(0.2126 * r + 0.7152 * g + 0.0722 * b);
  const z = root((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

const apart = (one: Triple, other: Triple): number =>
  Math.hypot(...labOf(one).map((value, at) => value - (labOf(other)[at] ?? 0)));

// Bug: a service and a queue were two browns on the dark board.
test.each([
  ['light', rgbOf],
  ['dark', onDark],
] as const)('kinds that do different things are told apart on the %s board', (_theme, shown) => {
  const all = Object.values(fills);
  for (const [at, fill] of all.entries())
    for (const other of all.slice(at + 1))
      expect(apart(shown(fill), shown(other)), `${fill} and ${other}`).toBeGreaterThan(10);
});
