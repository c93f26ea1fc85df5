import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

const css = readFileSync(resolve(import.meta.dirname, 'tokens.css'), 'utf8');
const [light = '', dark = ''] = css.split("[data-theme='dark']");

/** Relative luminance of a colour: https://www.w3.org/TR/WCAG21/#dfn-relative-luminance */
function luminanceOf(theme: string, token: string): number {
  const hex = new RegExp(`--${token}: #([0-9a-f]{6});`).exec(theme)?.[1] ?? '';
  const [red = NaN, green = NaN, blue = NaN] = [0, 2, 4].map((at) => {
    const part = parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrastOf(theme: string, one: string, other: string): number {
  const [a, b] = [luminanceOf(theme, one), luminanceOf(theme, other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

// Bug: the "Open" chip had the ground of the row that is highlighted, so that only its word was left.
test.each([
  ['light', light],
  ['dark', dark],
])('in %s the open chip stands out from a highlighted row, and its words from it', (_, theme) => {
  expect(contrastOf(theme, 'unsure-soft', 'accent-soft')).toBeGreaterThan(1.2);
  expect(contrastOf(theme, 'unsure', 'unsure-soft')).toBeGreaterThan(4.5);
});
