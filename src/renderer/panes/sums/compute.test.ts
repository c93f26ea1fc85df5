import { expect, test } from 'vitest';
import { withResults } from '../../../core/sums/with-results.js';
import { computeLines } from './compute.js';

const one = (line: string): string | null => computeLines(line)[0] ?? null;

const sums: readonly (readonly [string, string])[] = [
  ['2π * 10000 =', '62,830'],
  // Bug: "= 57.96M docs pages tokens", of which nobody knows what it is.
  ['9,200 docs * 14 pages * 450 tokens', '57.96M'],
  ['3 docs * 4 docs', '12'],
  // Bugs: "= 22,860 ^-1", and "= 60 rooms" beside the person's own "60 GPUs".
  ['16000 / 0.70 USD', '22,860 /dollar'],
  ['16000 / 0.70 USD = budget hours', '22,860'],
  ['6000 rooms / 100 = 60 GPUs', '60'],
  ['6000 rooms / 100 = 60 rooms', '60 rooms'],
  ['30 users * 20 clicks / day', '600 /day'],
  ['1440000 * 0.18 * 0.90', '233,280'],
  // Bug: "= 131,100", which nobody finds who looks for 131,072.
  ['16 * (4096 + 4096)', '131,072'],
  ['64*16*(4096+4096)', '8,388,608'],
  ['1/3 * 1e6', '333,300'],
  ['123456789 * 1e6', '123.5T'],
  // Bug: logarithms had no result in a prompt that asks for bits.
  ['0.5*log2(0.5/0.25)', '0.5'],
  ['log2(8)', '3'],
  ['bits: 2 * ln(2) =', '1.386'],
  ['log10(100) - sqrt(2)', '0.5858'],
  ['1200 * 60 / day', '72,000 /day'],
  ['2.10 / (2.10 + 0.90)', '0.7'],
  ['110 min - 25 min - 10 min', '75 min'],
  ['2.2 qps * 3 kB =', '6.6 kB/s'],
  ['9e6 × 64 B = 0.58 GB', '576 MB'],
  ['vectors: 50,000 docs * 40 pages/doc', '2,000,000 pages'],
  ['50k * 1,024 * 4 B', '204.8 MB'],
  ['2^10', '1,024'],
  ['15 % * 2M', '300,000'],
  // Bugs: "= 2.500e-8 /of", "= 3 m", and no result of a power in a unit.
  ['5 % of 2M', '100,000'],
  ['15% of 2M users', '300,000 users'],
  ['2/3 of 45 min', '30 min'],
  ['3 * 4 = 12 of them', '12'],
  ['1 M * 3', '3,000,000'],
  ['2^10 KiB', '1,024 KiB'],
  ['10^9 B', '1 GB'],
  ['1 TB / (100 MB/s)', '2.778 h'],
  ['- 2,000 users * 20 / 8 h', '5,000 users/h'],
  ['40 GB/s * 2 s to MB', '80,000 MB'],
  // Bugs: "1.400e+23 B^2 in", and no result of a quantity alone.
  ['70 GB * 2 in TB', '0.14 TB'],
  ['2 TB / 10 Gbps in min', '26.67 min'],
  ['10 Gbit/s in MB/s', '1,250 MB/s'],
  ['80 GiB to GB', '85.9 GB'],
  ['3 days in hours', '72 hours'],
  ['3 * 5 in stock', '15 in stock'],
  ['10 rows * 3 B/row', '30 B'],
  ['7e9 * 2 bytes', '14 GB'],
  ['7B * 2 bytes', '14 GB'],
  ['70B params * 2 bytes/param', '140 GB'],
  ['16 GB / 2 TB/s', '8 ms'],
  ['1 TB / 10 Gbps', '13.33 min'],
  ['312 TFLOPS', '312 TFLOP/s'],
  ['40 % * 312 TFLOPS', '124.8 TFLOP/s'],
  ['6 * 7e9 * 1e12 FLOPs / 312 TFLOPS', '1,558 days'],
  ['2 * 7e9 flop * 100 / s', '1.4 TFLOP/s'],
  ['80 GiB', '85.9 GB'],
  ['80 GiB - 16 GiB', '64 GiB'],
  ['4 * 512 KiB', '2,048 KiB'],
  ['4e5 * 4 KiB', '1.526 GiB'],
  ['1e9 * 86400 s', '1bn days'],
  ['30 days * 24 h', '720 h'],
  ['30 days * 24 h to days', '30 days'],
  // Bug: "2.083 days" for whoever reckons in GPU hours.
  ['20000 h / 400', '50 h'],
  ['20,000 GPUs * 3 h', '60,000 h'],
  ['90 min / 4', '22.5 min'],
  ['6000 kB / 4', '1,500 kB'],
  ['400 h * 1e6', '16.67M days'],
  ['1 h / 3600', '1 s'],
  ['100M users * 5 / day', '500M users/day'],
  ['100M users * 5 per day to users/s', '5,787 users/s'],
  ['1e9 requests / day to requests/s', '11,570 requests/s'],
  ['500M / 86400 s', '5,787 /s'],
  ['500M requests / 86400 s', '5,787 requests/s'],
  ['1 / 50 ms', '20 /s'],
  ['145 * 4300 / day', '623,500 /day'],
  ['2,000 * 20 / 8 h', '5,000 /h'],
  ['100 / 2 days', '50 /day'],
  ['40 qps * 3', '120 qps'],
  ['145 EUR * 4300 / day', '623,500 eur/day'],
  ['€145 * 4300 / day', '623,500 eur/day'],
  ['145 € * 2 + 10 euros', '300 euros'],
  ['$3M / 12 months', '250,000 usd/months'],
  ['2T tokens / 50 tokens/s', '463,000 days'],
  ['300 tokens / 50 tokens per second', '6 s'],
  ['1.5 million docs * 2 KB', '3 GB'],
  ['32 layers * 2 * 8 heads * 128 * 2 bytes', '131.1 kB'],
];
test.each(sums)('%s gives %s', (line, result) => {
  expect(one(line)).toBe(result);
});

// Bug: "0.8333 /hour" in the room, and nothing in the report.
test.each([
  ['60000 * 500 / 2000 / 5 / 3600 hours', '0.8333 /hour'],
  ['9000 docs / 3 h', '3,000 docs/h'],
  ['5000 / 20 sec', '250 /s'],
  ['1000 / 3 weeks', '333.3 /week'],
])('a rate, %s, is told in the report too', (line, result) => {
  expect(one(line)).toBe(result);
  expect(withResults(line)).toBe(`${line} = ${result}`);
});

// Bug: a report shows another result than stood beside the line in the room.
test.each(sums)('of %s a report tells nothing else', (line, result) => {
  const own = line.replace(/\s*=$/, '');
  expect([line, `${own} = ${result}`]).toContain(withResults(line));
});

test('a name keeps its value for the lines below', () => {
  expect(computeLines('chunks = 50k * 60\nchunks * 64 B')).toEqual(['3,000,000', '192 MB']);
});

// Bug: a sum of names alone had no result, and one with two units of bytes none in the report.
test('names alone are a sum, and a report shows what the room showed', () => {
  const pad =
    'kv_chat = 116 * 3276800 B\nfree = 47 GB\nfree / kv_chat\nn = free / kv_chat\n2 * n\nfree / other';
  expect(computeLines(pad).slice(2)).toEqual(['123.6', '123.6', '247.3', null]);
  expect(withResults(pad).split('\n').slice(2)).toEqual([
    'free / kv_chat = 123.6',
    'n = free / kv_chat = 123.6',
    '2 * n = 247.3',
    'free / other',
  ]);
});

// Bug: "14bn bytes/gpu" in the room, and nothing in the report.
test('bytes for each of some things are told in a unit of their size', () => {
  const pad =
    'moments = 7e9 * 8 bytes\nmoments / 4 GPUs\n56 GB / 4 GPUs\neach = 3 TB / 600 users\n2 * each\n0.5 kB / 1000 docs';
  expect(computeLines(pad).slice(1)).toEqual([
    ...['14 GB/gpu', '14 GB/gpu', '5 GB/user', '10 GB/user', '0.5 B/doc'],
  ]);
  expect(withResults(pad).split('\n').slice(1)).toEqual([
    'moments / 4 GPUs = 14 GB/gpu',
    '56 GB / 4 GPUs = 14 GB/gpu',
    'each = 3 TB / 600 users = 5 GB/user',
    '2 * each = 10 GB/user',
    '0.5 kB / 1000 docs = 0.5 B/doc',
  ]);
});

// Bug: "= 0.2 ^-1 ^-1 ^-1" beside an assumption.
test.each([
  '20 % of pages are scans',
  '1/3 of the load',
  '99.9 % availability',
  '20 % off 300 EUR',
  '3 of 4 replicas',
])('%s is said, and no sum', (line) => {
  expect(one(line)).toBe(null);
  expect(withResults(line)).toBe(line);
});

test('a share of what a line above named is a sum', () => {
  expect(computeLines('peak = 400 qps\n5 % of peak\n5 % of users')).toEqual([
    ...['400 qps', '20 qps', null],
  ]);
});

test.each(['assume one region', 'p95 of 2 s', '', '- 3 replicas', '2 +', '3 kB + 2 s', '1/0'])(
  '%j is no sum',
  (line) => {
    expect(one(line)).toBe(null);
  },
);

// Bug: a line that calls a function hangs the pad, or reaches what is none of its business.
test.each([
  'factorial(170000) + 1',
  '2 + import({a: 1})',
  'ones(9999, 9999) * 2',
  '1 + evaluate("2")',
  '"a" + 1',
  '[1, 2] * 3',
  '3!+1',
  `${'9^'.repeat(150)}9`,
  `1+${'('.repeat(90)}1${')'.repeat(90)}`,
  'f(x) = x + 1',
  'cos * 2 + constructor.name',
  'log(2)',
  'sqrt(3 GB)',
  'log2(8, 2)',
  'ln(0)',
  'constructor(1) + 1',
])('%s is not taken', (line) => {
  expect(one(line)).toBe(null);
});

test('a pad of a thousand sums costs no more than its first lines', () => {
  const results = computeLines('2^3\n'.repeat(1000));
  expect(results.filter((result) => result !== null)).toHaveLength(200);
});

// Bug: the report's scratchpad left out what the room had shown.
test.each([
  '2.2 qps * 3 kB =',
  '2 pi * 10000',
  '2^10 KiB',
  '3 * 60 min',
  '200 msg/s * 1000 tokens',
])('a report tells what %s came to in the room', (line) => {
  const [result = null] = computeLines(line);
  expect(result).not.toBeNull();
  expect(withResults(line, [result])).toBe(`${line.replace(/\s*=$/, '')} = ${String(result)}`);
});

test('a line that is no sum, or has its result, gets none in a report', () => {
  const pad = '50k * 60 = 3M\n7 days\nfive users a room';
  expect(withResults(pad, computeLines(pad))).toBe(pad);
});
