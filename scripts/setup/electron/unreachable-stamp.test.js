import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { noteTried, wasJustTried } from './unreachable-stamp.js';

const hourMs = 3_600_000;
const url = 'https://github.com/electron.zip';
let folder = '';
let path = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hotseat-stamp-'));
  path = join(folder, 'stamp');
});
afterEach(() => rmSync(folder, { recursive: true }));

test('a download that failed is tried again after a day, and from another place at once', () => {
  const nowMs = Date.parse('2026-11-28T10:00:00Z');
  noteTried({ url, nowMs, path });
  expect(wasJustTried({ url, nowMs: nowMs + 23 * hourMs, path })).toBe(true);
  expect(wasJustTried({ url, nowMs: nowMs + 24 * hourMs, path })).toBe(false);
  expect(wasJustTried({ url: 'https://mirror.test/electron.zip', nowMs, path })).toBe(false);
});

test('no stamp, a clock that was set back, or one of an older version: tried again', () => {
  const nowMs = Date.parse('2026-11-28T10:00:00Z');
  expect(wasJustTried({ url, nowMs, path })).toBe(false);
  noteTried({ url, nowMs: nowMs + hourMs, path });
  expect(wasJustTried({ url, nowMs, path })).toBe(false);
  writeFileSync(path, 'github.com cannot be reached (getaddrinfo ENOTFOUND github.com)\n');
  expect(wasJustTried({ url, nowMs, path })).toBe(false);
});
