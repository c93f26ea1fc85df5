import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openSecrets, type Keyring } from './secrets.js';

const key = 'sk-canary-3141592653';
const here = 'https://api.example.com/v1';
const elsewhere = 'https://elsewhere.example/v1';

const flip = (bytes: Uint8Array): Uint8Array => bytes.map((byte) => byte ^ 0x5a);
const keyring: Keyring = {
  hasKeyring: () => true,
  encrypt: (text) => flip(Buffer.from(text)),
  decrypt: (encrypted) => Buffer.from(flip(encrypted)).toString(),
};
const broken: Keyring = {
  ...keyring,
  decrypt: () => {
    throw new Error('the keyring has changed');
  },
};

async function keyFile(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'hotseat-secrets-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  return join(folder, 'keys.json');
}

test('a key goes to the server that it was entered for, and to no other', async () => {
  const secrets = openSecrets({ file: await keyFile(), keyring, env: {} });
  await secrets.set(here, key, 'session');
  expect(await secrets.keyFor('https://api.example.com/other/path')).toBe(key);
  expect(await secrets.keyFor(elsewhere)).toBeNull();
  expect(await secrets.keyFor('http://api.example.com/v1')).toBeNull();
  expect(await secrets.keyFor('https://api.example.com:8443/v1')).toBeNull();
});

test('a key for the session leaves nothing on the disk, also where one was stored before', async () => {
  const file = await keyFile();
  const secrets = openSecrets({ file, keyring, env: {} });
  await secrets.set(here, key, 'session');
  await expect(stat(file)).rejects.toThrow('ENOENT');
  await secrets.set(here, 'sk-older', 'disk');
  await secrets.set(here, key, 'session');
  const later = openSecrets({ file, keyring, env: {} });
  expect(await later.status(here)).toEqual({ kept: 'nowhere', hasKeyring: true });
});

test('a stored key is encrypted, readable by its owner alone, and there at the next start', async () => {
  const file = await keyFile();
  const secrets = openSecrets({ file, keyring, env: {} });
  await secrets.set(here, key, 'disk');
  await secrets.set(elsewhere, 'sk-second', 'disk');
  expect(await readFile(file, 'utf8')).not.toContain(key);
  expect((await stat(file)).mode & 0o077).toBe(0);
  const later = openSecrets({ file, keyring, env: {} });
  expect(await later.keyFor(here)).toBe(key);
  await later.forget(here);
  expect((await later.status(here)).kept).toBe('nowhere');
  expect(await later.keyFor(elsewhere)).toBe('sk-second');
});

test('a keyring that is gone costs the key and nothing else', async () => {
  const file = await keyFile();
  await openSecrets({ file, keyring, env: {} }).set(here, key, 'disk');
  const later = openSecrets({ file, keyring: broken, env: {} });
  expect((await later.status(here)).kept).toBe('unreadable');
  expect(await later.keyFor(here)).toBeNull();
  await later.set(here, key, 'session');
  expect(await later.keyFor(here)).toBe(key);
});

test.each(['', '\0\0', '[]', '{"schema":1}', '{"schema":9,"keys":{}}'])(
  'a key file that holds %j is no key, and can be replaced',
  async (text) => {
    const file = await keyFile();
    await writeFile(file, text);
    const secrets = openSecrets({ file, keyring, env: {} });
    expect((await secrets.status(here)).kept).toBe('nowhere');
    await secrets.set(here, key, 'disk');
    expect(await secrets.keyFor(here)).toBe(key);
  },
);

test('a key of the environment goes where the environment says, and to OpenAI where it says nothing', async () => {
  const file = await keyFile();
  const env = { OPENAI_API_KEY: key };
  const secrets = openSecrets({ file, keyring, env });
  expect(await secrets.keyFor('https://api.openai.com/v1')).toBe(key);
  expect(await secrets.keyFor(here)).toBeNull();
  const moved = openSecrets({ file, keyring, env: { ...env, OPENAI_BASE_URL: here } });
  expect(await moved.keyFor(here)).toBe(key);
  expect(await moved.keyFor('https://api.openai.com/v1')).toBeNull();
});

test('what is no address of a server takes no key', async () => {
  const secrets = openSecrets({ file: await keyFile(), keyring, env: {} });
  for (const address of ['', 'file:///etc', 'nonsense']) {
    expect(await secrets.set(address, key, 'session')).toMatchObject({ ok: false });
    expect(await secrets.keyFor(address)).toBeNull();
  }
});
