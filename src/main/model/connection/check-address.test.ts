import { expect, test } from 'vitest';
import { modelPresets } from '../../../core/settings/model-presets.js';
import { checkAddress } from './check-address.js';

test.each([
  'https://api.openai.com/v1',
  'http://localhost:11434/v1',
  'http://127.0.0.1:1234/v1',
  'http://127.8.9.10/v1',
  'http://0x7f.1:80/v1',
  'http://[::1]:8080/v1',
])('%s may be asked', (address) => {
  expect(checkAddress(address, {}).ok).toBe(true);
});

test.each([
  'http://192.168.0.7:11434/v1',
  'http://127.0.0.1.example.com/v1',
  'http://localhost.example.com/v1',
  'http://2130706434.example/v1',
  'http://0.0.0.0:11434/v1',
])('%s waits for the person to allow plain http', (address) => {
  expect(checkAddress(address, {})).toMatchObject({ error: { kind: 'blocked-address' } });
  expect(checkAddress(address, { allowsPlainHttp: true }).ok).toBe(true);
});

test.each([
  '',
  'api.openai.com/v1',
  'file:///etc/passwd',
  'ftp://example.com/',
  'data:application/json,{}',
  'https://me:secret@example.com/v1',
  'https://token@example.com/v1',
])('%s is never asked', (address) => {
  const checked = checkAddress(address, { allowsPlainHttp: true });
  expect(checked).toMatchObject({ error: { kind: 'blocked-address' } });
  expect(JSON.stringify(checked)).not.toContain('secret');
});

test('every preset with an address may be asked without a warning', () => {
  const addresses = Object.values(modelPresets).map(({ baseUrl }) => baseUrl);
  for (const address of addresses.filter((text) => text !== '')) {
    expect(checkAddress(address, {}).ok).toBe(true);
  }
});
