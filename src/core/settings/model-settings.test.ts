import { expect, test } from 'vitest';
import {
  hasConsent,
  missingOf,
  noModel,
  withServer,
  type ModelSettings,
} from './model-settings.js';

const local: ModelSettings = {
  ...noModel,
  preset: 'ollama',
  baseUrl: 'http://127.0.0.1:11434/v1',
  model: 'qwen',
  isCareful: true,
  consentedTo: 'http://127.0.0.1:11434/v1',
  allowsPlainHttp: true,
  pricePerMTokIn: 1,
};

test('consent, model and permission given for one server do not hold for another', () => {
  const moved = withServer(local, 'custom', 'http://elsewhere.example/v1');
  expect(hasConsent(local)).toBe(true);
  expect(hasConsent(moved)).toBe(false);
  expect(moved).toMatchObject({ model: '', allowsPlainHttp: false, pricePerMTokIn: null });
  expect(moved.isCareful).toBe(true);
});

test('another name for the same address loses nothing', () => {
  expect(withServer(local, 'custom', local.baseUrl)).toEqual({ ...local, preset: 'custom' });
});

test('consent to the empty address is no consent', () => {
  expect(hasConsent({ ...noModel, consentedTo: '' })).toBe(false);
});

test('what is missing is named in the order in which it is set', () => {
  expect(missingOf(noModel)).toBe('server');
  expect(missingOf({ ...local, preset: null })).toBe('server');
  expect(missingOf({ ...local, model: '' })).toBe('model');
  expect(missingOf(local)).toBeNull();
});
