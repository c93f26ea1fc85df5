import { expect, test } from 'vitest';
import { consentWords } from './consent-words.js';

const all = (...asked: Parameters<typeof consentWords>): string =>
  Object.values(consentWords(...asked)).join('\n');

test('the host and all that is sent are named', () => {
  const words = all('https://api.example.com', ['answers'], true);
  for (const part of [
    'api.example.com',
    'statement',
    'facts',
    'notes',
    'code',
    'whiteboard',
    'key',
  ])
    expect(words).toContain(part);
  expect(words).not.toMatch(/not encrypted|keyring/);
});

test('plain http is warned of, except to this machine', () => {
  expect(all('http://192.0.2.7:8080', ['answers'], true)).toContain('not encrypted');
  const local = all('http://127.0.0.1:1234', ['answers'], true);
  expect(local).not.toContain('not encrypted');
  expect(local).toContain('on this machine');
});

test('a stored key is asked for with the rest, or alone, and a missing keyring is told', () => {
  const both = all('https://api.example.com', ['answers', 'stored-key'], false);
  expect(both).toMatch(/Send answers to api.example.com, and store/);
  expect(both).toContain('any program running under your account can read');
  const alone = all('https://api.example.com', ['stored-key'], true);
  expect(alone).toContain('keyring');
  expect(alone).not.toContain('whiteboard');
});

test('recordings are asked for alone, and by what they are: a voice', () => {
  const words = all('https://api.example.com', ['recordings'], true);
  expect(words).toMatch(/Send recordings of your voice to api.example.com\?/);
  expect(words).toContain('who you are');
  expect(words).not.toMatch(/rubric|whiteboard/);
  expect(all('http://192.0.2.7:8080', ['recordings'], true)).toContain('not encrypted');
});
