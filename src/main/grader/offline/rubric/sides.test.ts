import { expect, it } from 'vitest';
import { plainText } from '../../text/tokens.js';
import { deniesSomething, needsDenial } from './denial-needed.js';
import { sidesOf, takesOtherSide } from './sides.js';

const tokens = (text: string) => plainText(text, new Map()).tokens;
const read = (...texts: readonly string[]) => texts.map(tokens);

const temperature = sidesOf(
  read(
    'A temperature of 0.5 sharpens the distribution, 2 flattens it.',
    '0.5 makes it sharper and 2 makes it flatter',
  ),
);
const heads = sidesOf(
  read(
    'Every head has queries of its own, but keys and values are shared.',
    'All heads share keys and values, while queries stay separate.',
  ),
);

// Bug: "0.5 flattens, 2 sharpens" earned all points.
it.each([
  ['0.5 flattens it, while 2 sharpens it', true],
  ['2 sharpens and 0.5 flattens', true],
  ['0.5 sharpens it, while 2 flattens it', false],
  ['with 2 it gets flat', false],
  ['0.5 does not flatten it', false],
  ['we use a temperature of 2', false],
])('%s takes the other side: %s', (text, isOther) => {
  expect(takesOtherSide(tokens(text), temperature)).toBe(isOther);
});

it('hears who shares and who has their own', () => {
  expect(takesOtherSide(tokens('heads share queries, while keys stay separate'), heads)).toBe(true);
  expect(takesOtherSide(tokens('one shared key and value, own queries'), heads)).toBe(false);
});

it('needs a denial only where nearly all ways to say it deny something', () => {
  const blind = [
    'It cannot see whether the model suffers.',
    'PSI says nothing about accuracy.',
    'Without labels you do not know the error.',
    'It is blind to concept drift.',
    'A low PSI never proves a good model.',
  ];
  expect(needsDenial(read(...blind))).toBe(true);
  expect(needsDenial(read(...blind.slice(1), 'PSI measures the inputs.'))).toBe(false);
  expect(needsDenial(read(...blind.slice(0, 4)))).toBe(false);
  expect(deniesSomething(tokens('a low PSI proves that the model is accurate'))).toBe(false);
});
