import { expect, test } from 'vitest';
import { escapeMoney } from './dollar-signs.js';

// Each case is text of a kind that the prompts hold; a wrong reading sets prose in italic formulas.
test.each([
  ['a row with $d$ components and $d/2$ pairs', 'a row with $d$ components and $d/2$ pairs'],
  ['from $5 to $10 a month', 'from \\$5 to \\$10 a month'],
  ['a $5-$10 range', 'a \\$5-\\$10 range'],
  ['it costs $3', 'it costs \\$3'],
  ['$$\\sum_i x_i$$ and $2d$', '$$\\sum_i x_i$$ and $2d$'],
  ['and divides:\n$$m, \\quad\n  v,$$\nfor each', 'and divides:\n$$m, \\quad   v,$$\nfor each'],
  ['$$\nx\n$$\nthen $y$', '$$\nx\n$$\nthen $y$'],
  ['run `echo $HOME` for $1', 'run `echo $HOME` for \\$1'],
  ['```sh\necho $A $B\n```\n$x$', '```sh\necho $A $B\n```\n$x$'],
  ['already \\$5 and $x$', 'already \\$5 and $x$'],
])('dollar signs of formulas stay, those of money are escaped: %s', (text, expected) => {
  expect(escapeMoney(text)).toBe(expected);
});

test('a dollar sign does not reach over a blank line for its partner', () => {
  expect(escapeMoney('pays $x\n\nand y$ more')).toBe('pays \\$x\n\nand y\\$ more');
});
