import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lastObject } from './find-json-object.js';

describe('the last whole object of a text', () => {
  test.each([
    ['prose around it', 'Sure! Here: {"a": 1}. Anything else?', { a: 1 }],
    ['a fence', '```json\n{"a": {"b": 2}}\n```', { a: { b: 2 } }],
    ['two of them', '{"a": 1} no, rather {"a": 2}', { a: 2 }],
    ['braces and quotes in strings', '{"a": "} \\" {", "b": 1}', { a: '} " {', b: 1 }],
    ['a brace in the prose before', 'A set {x, y and then {"a": 1}', { a: 1 }],
    ['an apostrophe and a quote before', `It's "so: {"a": 1}`, { a: 1 }],
    ['broken text after', '{"a": 1} {"b": ', { a: 1 }],
    ['a template before', 'Use {verdict: ...} like {"a": 1}', { a: 1 }],
  ])('%s', (_name, text, expected) => {
    expect(lastObject(text)).toEqual(expected);
  });

  test.each(['', 'nothing', '[1, 2]', '{"a": NaN}', '{"a": 1', '}{'])('%j holds none', (text) => {
    expect(lastObject(text)).toBeNull();
  });

  test('any object is found in any prose without braces', () => {
    const prose = fc.string().map((text) => text.replaceAll(/[{}]/g, ''));
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), prose, prose, (value, a, b) => {
        const json = JSON.stringify(value);
        expect(lastObject(a + json + b)).toEqual(JSON.parse(json));
      }),
      { seed: 7 },
    );
  });

  test('four megabytes of braces take no minutes', () => {
    const startedMs = performance.now();
    expect(lastObject('{'.repeat(4_000_000))).toBeNull();
    expect(performance.now() - startedMs).toBeLessThan(2000);
  });
});
