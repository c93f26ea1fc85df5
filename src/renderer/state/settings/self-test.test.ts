// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { defaultSettings } from '../../../core/settings/default-settings.js';
import { runSelfTest } from './self-test.js';
import { useSettings } from './settings.js';

afterEach(() => useSettings.setState(defaultSettings, true));

// Bug: a weak model’s self-test, which takes minutes, switched the grader off that was set meanwhile.
test('what a self-test finds is of its model, and not of the one that is set by now', async () => {
  const of = { baseUrl: 'https://a.example/v1', model: 'small' };
  const set = (model: string): void =>
    useSettings.setState({
      grader: 'llm',
      model: { ...defaultSettings.model, ...of, model },
    });
  let chosenMeanwhile = 'small';
  const call = vi.fn(async (name: string) => {
    if (name !== 'model:self-test') return { ok: false, error: { kind: 'internal' } };
    set(chosenMeanwhile);
    return { ok: true, value: { ...of, accuracy: 0.5 } };
  });
  vi.stubGlobal('hotseat', { call, on: () => () => undefined });
  set('small');
  await runSelfTest();
  expect(useSettings.getState().grader).toBe('offline');
  chosenMeanwhile = 'large';
  set('small');
  await runSelfTest();
  expect(useSettings.getState().grader).toBe('llm');
});
