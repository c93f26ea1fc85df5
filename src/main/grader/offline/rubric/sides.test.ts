import { expect, it } from 'vitest';
import { plainText } from '../../text/tokens.js';
import { turnHeard } from './sides.js';

const tokens = (text: string) => plainText(text, new Map()).tokens;
const heardBy = (ways: readonly string[], cues: readonly string[]) => {
  const isTurned = turnHeard(ways.map(tokens), (word) => cues.includes(word));
  return (text: string) => isTurned(tokens(text));
};

const temperature = heardBy(
  [
    'A temperature of 0.5 sharpens the distribution, 2 flattens it.',
    '0.5 makes the distribution sharper and 2 makes it flatter',
    'at 0.5 the distribution is peaked, at 2 it is flat',
    '2 flattens the distribution while 0.5 sharpens it',
  ],
  [],
);
const heads = heardBy(
  [
    'Every head has queries of its own, but keys and values are shared.',
    'All heads share keys and values, while queries stay separate.',
    'one shared key and value, separate queries',
  ],
  [],
);
const bound = heardBy(
  [
    'the clock decides, the query looks at the date',
    'The query compares the date with the clock.',
    'at each query the date is checked by the clock, no event is sent',
    'by the clock: the query looks at the date each time',
  ],
  ['query', 'date', 'clock'],
);

// Bug: "0.5 flattens, 2 sharpens" earned all points.
it.each([
  ['0.5 flattens the distribution, while 2 sharpens it', true],
  ['2 sharpens and 0.5 flattens the distribution', true],
  ['0.5 sharpens it, while 2 flattens it', false],
  ['with 2 it gets flat', false],
  ['0.5 does not flatten it', false],
  ['we use a temperature of 2', false],
])('%s is turned round: %s', (text, isTurned) => {
  expect(temperature(text)).toBe(isTurned);
});

it('hears who shares and who has their own', () => {
  expect(heads('heads share queries, while keys and values stay separate')).toBe(true);
  expect(heads('one shared key and value, own queries')).toBe(false);
});

// Bug: the very opposite was met, since each of its words stands in some way to say it.
it('hears a denial of what all ways say, but not of another word', () => {
  expect(bound('An event is sent, the query does not look at the date or the clock.')).toBe(true);
  expect(bound('The query looks at the date by the clock, without an event.')).toBe(false);
  expect(bound('The query looks at the date, and nobody has to send an event.')).toBe(false);
});
