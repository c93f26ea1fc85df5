import { expect, test } from 'vitest';
import { findDevServer } from './dev-server.js';

const dev = { args: ['.', '--dev-server'], isPackaged: false } as const;

test.each(['http://localhost:5173', 'http://127.0.0.1:5173', 'http://[::1]:5173'])(
  'the page of npm run dev comes from %s',
  (address) => {
    expect(findDevServer({ ...dev, address })).toEqual({ url: address, problem: null });
  },
);

test.each([
  'http://evil.example',
  'http://localhost.evil.example',
  'http://localhost@evil.example',
  'https://localhost:5173',
  'file:///tmp/page.html',
  'nonsense',
])('a page from %s would have the bridge, and is refused', (address) => {
  const found = findDevServer({ ...dev, address });
  expect(found.url).toBeNull();
  expect(found.problem).toContain(address);
});

test('a variable alone changes no page, nor does a packaged app heed it', () => {
  const address = 'http://localhost:5173';
  const built = { url: null, problem: null };
  expect(findDevServer({ ...dev, args: ['.'], address })).toEqual(built);
  expect(findDevServer({ ...dev, isPackaged: true, address })).toEqual(built);
  expect(findDevServer({ ...dev, address: undefined })).toEqual(built);
});
