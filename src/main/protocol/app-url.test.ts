import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { fileFor, isOwnPage } from './app-url.js';

const root = resolve('/opt/hotseat/out/renderer');

test('an address names a file under the renderer’s folder, with its type', () => {
  expect(fileFor('app://hotseat/index.html', root)?.path).toBe(resolve(root, 'index.html'));
  expect(fileFor('app://hotseat/assets/a-1.js?worker_file&type=module#x', root)).toEqual({
    path: resolve(root, 'assets/a-1.js'),
    type: 'text/javascript; charset=utf-8',
  });
  expect(fileFor('app://hotseat/excalidraw/fonts/Xiaolai/a%20b.woff2', root)?.type).toBe(
    'font/woff2',
  );
});

test.each([
  'app://hotseat/../main/index.js',
  'app://hotseat/%2e%2e/main/index.js',
  'app://hotseat/..%2fmain/index.js',
  'app://hotseat/assets/..%2f..%2fmain/index.js',
  'app://hotseat/..%5cmain/index.js',
  'app://hotseat/%252e%252e/main/index.js',
  'app://hotseat/..%252fmain/index.js',
  'app://hotseat/.%2e/main/index.js',
  'app://hotseat/a%00.js',
  'app://hotseat/%',
  'app://hotseat/',
  'app://hotseat/assets',
  'app://hotseat/notes.md',
  'app://elsewhere/index.html',
  'app://user@elsewhere/index.html',
  'app:index.html',
  'file:///etc/passwd',
  'https://hotseat/index.html',
  'nonsense',
])('%s names no file of ours', (address) => {
  const file = fileFor(address, root);
  // A browser folds `../..` away before it asks; then only a path inside is left.
  if (file !== null) expect(file.path.startsWith(`${root}/`)).toBe(true);
  else expect(file).toBeNull();
});

test('a leading double slash stays inside', () => {
  expect(fileFor('app://hotseat//etc/passwd.js', root)?.path).toBe(resolve(root, 'etc/passwd.js'));
});

test('only our own pages count as ours', () => {
  expect(isOwnPage('app://hotseat/index.html', null)).toBe(true);
  expect(isOwnPage('app://hotseat.evil/index.html', null)).toBe(false);
  expect(isOwnPage('http://localhost:5173/x', null)).toBe(false);
  expect(isOwnPage('http://localhost:5173/x', 'http://localhost:5173')).toBe(true);
  expect(isOwnPage('http://localhost:5174/x', 'http://localhost:5173')).toBe(false);
  expect(isOwnPage('', null)).toBe(false);
});
