import { expect, test } from 'vitest';
import { withoutKey } from './blank-key.js';

const key = 'sk-a+b/c$^.*\\"';

test('a key is blanked however JSON writes it, and however deep', () => {
  let text = `It is ${key}, no?`;
  for (let depth = 0; depth < 4; depth += 1) {
    expect(withoutKey(text, key)).toBe(text.replace(/sk-.*(?=, no)/, '…'));
    text = JSON.stringify(text);
  }
  expect(withoutKey(String.raw`sk\u002Da\u002bb\/c`, 'sk-a+b/c')).toBe('…');
});

test('what only resembles the key stays, and without a key all does', () => {
  expect(withoutKey('sk-a+b/d sk-aab/c', 'sk-a+b/c')).toBe('sk-a+b/d sk-aab/c');
  expect(withoutKey('anything', '')).toBe('anything');
});

test('a reply of four megabytes of backslashes is read in one go', () => {
  const reply = '\\'.repeat(4 * 2 ** 20);
  const startMs = performance.now();
  expect(withoutKey(reply, 'sk-canary')).toBe(reply);
  expect(performance.now() - startMs).toBeLessThan(2000);
});
