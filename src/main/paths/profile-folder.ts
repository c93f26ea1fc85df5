import { accessSync, constants, lstatSync, mkdirSync, mkdtempSync, type Stats } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lateCrypto } from '../files/late-crypto.js';

/**
 * Where Chromium keeps its profile for a data folder that brings its own. A folder that cannot be written is shown all the
 * same; Chromium needs one that can, and gets the same one again where nobody else has taken its name.
 */
export function profileFor(dataDir: string): string {
  const profile = join(dataDir, 'profile');
  if (canHold(profile, () => true)) return profile;
  const name = lateCrypto().createHash('sha256').update(dataDir).digest('hex').slice(0, 16);
  const usual = join(tmpdir(), `hotseat-${name}`);
  // In a folder that belongs to all, anybody may have made one of this name, and would read and change the profile.
  return canHold(usual, isOursAlone) ? usual : mkdtempSync(`${usual}-`);
}

/** Makes the folder where it is missing. A link would have Chromium write wherever it leads. */
function canHold(path: string, isTrusted: (found: Stats) => boolean): boolean {
  try {
    mkdirSync(path, { recursive: true, mode: 0o700 });
    accessSync(path, constants.W_OK);
    const found = lstatSync(path);
    return found.isDirectory() && isTrusted(found);
  } catch {
    return false;
  }
}

/** On Windows the temporary folder is each person's own. */
const isOursAlone = ({ uid, mode }: Stats): boolean =>
  process.platform === 'win32' || (uid === process.getuid?.() && (mode & 0o077) === 0);
