import { expect, test } from 'vitest';
import { missingOf, noModel, withServer, type ModelSettings } from './model-settings.js';

const local: ModelSettings = {
  ...noModel,
  preset: 'ollama',
  baseUrl: 'http://127.0.0.1:11434/v1',
  model: 'qwen',
  isCareful: true,
  pricePerMTokIn: 1,
};

test('model and prices of one server do not hold for another', () => {
  const moved = withServer(local, 'custom', 'http://elsewhere.example/v1');
  expect(moved).toMatchObject({ model: '', pricePerMTokIn: null });
  expect(moved.isCareful).toBe(true);
});

test('another name for the same address loses nothing', () => {
  expect(withServer(local, 'custom', local.baseUrl)).toEqual({ ...local, preset: 'custom' });
});

test('what is missing is named in the order in which it is set', () => {
  expect(missingOf(noModel)).toBe('server');
  expect(missingOf({ ...local, preset: null })).toBe('server');
  expect(missingOf({ ...local, model: '' })).toBe('model');
  expect(missingOf(local)).toBeNull();
});
