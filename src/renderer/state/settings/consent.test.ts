// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { fail, ok } from '../../../core/result.js';
import { agreesToSend } from './consent.js';
import { changeSettings, useSettings } from './settings.js';

// Bug: who chose a model and tested it at once was told that none is chosen.
it('asks nothing of main before it holds what was just chosen', async () => {
  const calls: string[] = [];
  let keep = (): void => undefined;
  const kept = new Promise<void>((resolve) => {
    keep = resolve;
  });
  Object.assign(window, {
    hotseat: {
      on: () => () => undefined,
      call: async (name: string) => {
        if (name === 'settings:write') await kept;
        calls.push(name);
        return name === 'settings:write'
          ? ok(useSettings.getState())
          : fail({ kind: 'cancelled' as const });
      },
    },
  });
  const change = changeSettings({ textScale: 110 });
  const agrees = agreesToSend();
  await Promise.resolve();
  expect(calls).toEqual([]);
  keep();
  expect(await change).toBe(true);
  expect(await agrees).toBe(false);
  expect(calls).toEqual(['settings:write', 'consent:ask']);
});
