import { expect, test } from 'vitest';
import type { ModelError } from '../chat-model.js';
import { modelErrorWords } from './model-error-words.js';

const detail = 'it says so.';
const kinds: readonly ModelError[] = [
  { kind: 'cancelled' },
  { kind: 'not-reachable', detail },
  { kind: 'unauthorised', detail },
  { kind: 'no-such-model', detail },
  { kind: 'no-credit', detail },
  { kind: 'rate-limited', retryAfterSec: null },
  { kind: 'rate-limited', retryAfterSec: 300 },
  { kind: 'server-failed', status: 500, detail: 'CUDA out of memory' },
  { kind: 'timed-out', afterSec: 240 },
  { kind: 'not-a-model-server', detail },
  { kind: 'reply-too-large', limitBytes: 4 * 2 ** 20 },
  { kind: 'redirected', to: 'https://login.example.com' },
  { kind: 'refused', detail },
  { kind: 'cut-off', detail },
  { kind: 'prompt-cut', detail },
  { kind: 'not-valid', detail },
  { kind: 'blocked-address', detail: 'This is not a web address.' },
];

test.each(kinds)('$kind is told in whole sentences', (error) => {
  const { happened, todo } = modelErrorWords(error);
  for (const sentence of [happened, todo]) {
    expect(sentence).toMatch(/^[A-Z].*[.!?]$/);
    expect(sentence).not.toMatch(/\.\.|undefined|null|NaN/);
  }
});

test('what the numbers mean is said', () => {
  expect(modelErrorWords({ kind: 'rate-limited', retryAfterSec: 300 }).todo).toContain('5 min');
  expect(modelErrorWords({ kind: 'reply-too-large', limitBytes: 4 * 2 ** 20 }).happened).toContain(
    '4 MB',
  );
});
