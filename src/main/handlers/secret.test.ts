import { expect, test, vi } from 'vitest';
import { ok } from '../../core/result.js';
import { secretHandlers } from './secret.js';
import type { Services } from './services.js';

// Bug: where the disk had refused the new server, the key that was entered for it was kept for the old one, and sent there.
test('a key is kept for the server that it was entered for, or not at all', async () => {
  const set = vi.fn(async () => ok(undefined));
  const services = {
    storage: Promise.resolve({
      settings: { data: () => ({ model: { baseUrl: 'https://old.example/v1' } }) },
    }),
    secrets: async () => ({ set, status: async () => ({ kept: 'session', hasKeyring: true }) }),
  } as unknown as Services;
  const handlers = secretHandlers(services);
  const entered = { key: 'k', keep: 'session' } as const;
  const reply = await handlers['secret:set']({ ...entered, baseUrl: 'https://new.example/v1' });
  expect(reply).toMatchObject({ ok: false, error: { kind: 'wrong-state' } });
  expect(set).not.toHaveBeenCalled();
  await handlers['secret:set']({ ...entered, baseUrl: 'https://old.example/v1' });
  expect(set).toHaveBeenCalledWith('https://old.example/v1', 'k', 'session');
});
