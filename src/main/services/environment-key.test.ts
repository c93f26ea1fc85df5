import { expect, test } from 'vitest';
import { takeModelVariables } from './environment-key.js';

test('the key and all that the SDK would read leave the environment, and nothing else does', () => {
  const env = {
    PATH: '/bin',
    OPENAI_API_KEY: 'sk-canary',
    OPENAI_BASE_URL: 'http://127.0.0.1:1/v1',
    OPENAI_ADMIN_KEY: 'sk-admin',
    openai_api_key: 'sk-small',
  };
  const { key } = takeModelVariables(env);
  expect(key).toEqual({ OPENAI_API_KEY: 'sk-canary', OPENAI_BASE_URL: 'http://127.0.0.1:1/v1' });
  expect(env).toEqual({ PATH: '/bin' });
});

test('what came by the pipe counts as given, and goes into the environment of an app started anew', () => {
  const env: Record<string, string> = { PATH: '/bin' };
  const { key, lend } = takeModelVariables(env, { OPENAI_API_KEY: 'sk-canary' });
  expect(key.OPENAI_API_KEY).toBe('sk-canary');
  lend(() => expect(env['OPENAI_API_KEY']).toBe('sk-canary'));
  expect(env).toEqual({ PATH: '/bin' });
});

test('an app that is started anew inherits them; afterwards they are gone again', () => {
  const env: Record<string, string> = { OPENAI_API_KEY: 'sk-canary', OPENAI_LOG: 'off' };
  const whole = { ...env };
  const { lend } = takeModelVariables(env);
  let inherited = {};
  lend(() => (inherited = { ...env }));
  expect(inherited).toEqual(whole);
  expect(env).toEqual({});
});
