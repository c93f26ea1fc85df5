import { expect, test } from 'vitest';
import { readAddress } from './model-address.js';

test.each([
  ['https://api.openai.com/v1', 'encrypted', 'api.openai.com'],
  ['http://127.0.0.1:11434/v1', 'this-machine', '127.0.0.1:11434'],
  ['http://localhost:1234/v1', 'this-machine', 'localhost:1234'],
  ['http://[::1]:8080/v1', 'this-machine', '[::1]:8080'],
  ['http://192.168.1.7:8080/v1', 'open', '192.168.1.7:8080'],
  ['http://localhost.evil.example/v1', 'open', 'localhost.evil.example'],
  ['http://127.0.0.1.evil.example/v1', 'open', '127.0.0.1.evil.example'],
])('%s is %s at %s', (address, kind, host) => {
  expect(readAddress(address)).toEqual({ kind, host });
});

test.each(['', 'api.openai.com', 'ftp://x/', 'javascript:alert(1)', 'https://me:pw@x.example/'])(
  '%j is told to be wrong',
  (address) => {
    expect(readAddress(address).kind).toBe('wrong');
  },
);
