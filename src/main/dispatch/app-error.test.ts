import { expect, test } from 'vitest';
import { appErrorOf } from './app-error.js';
import { LeftAloneError } from '../storage/stores/json-store.js';

const errno = (code: string, path?: string): Error =>
  Object.assign(new Error(`${code}: /secret/in/the/message`), { code, ...(path ? { path } : {}) });

test.each([
  ['ENOSPC', 'disk-full'],
  ['EDQUOT', 'disk-full'],
  ['EACCES', 'not-writable'],
  ['EPERM', 'not-writable'],
  ['EROFS', 'not-writable'],
  ['ENOTDIR', 'not-writable'],
])('%s is told as %s', (code, kind) => {
  expect(appErrorOf(errno(code, '/data/x'), '/data')).toEqual({ kind, path: '/data/x' });
  expect(appErrorOf(errno(code), '/data')).toEqual({ kind, path: '/data' });
});

test('other errors of the disk keep their code', () => {
  expect(appErrorOf(errno('EIO', '/data/x'), '/data')).toEqual({
    kind: 'disk',
    path: '/data/x',
    code: 'EIO',
  });
});

test('a bug stays a bug, also one of Node’s with a code', () => {
  expect(appErrorOf(new TypeError('x is not a function'), '/data')).toBeNull();
  expect(appErrorOf(errno('ERR_INVALID_ARG_TYPE'), '/data')).toBeNull();
  expect(appErrorOf('thrown text', '/data')).toBeNull();
  expect(appErrorOf(new LeftAloneError('/data/s'), '/data')?.kind).toBe('wrong-state');
});
