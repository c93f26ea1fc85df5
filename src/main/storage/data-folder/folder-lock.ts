import { mkdirSync, statSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { lateCrypto } from '../../files/late-crypto.js';

/** Who works on a data folder: the app with its window, or a repair from a terminal. */
type Holder = 'app' | 'repair';

export type Hold =
  | { readonly kind: 'mine'; readonly release: () => Promise<void> }
  | { readonly kind: 'taken'; readonly by: Holder };

const attempts = 5;
const longestAnswerMs = 2000;

/**
 * Takes a data folder for this process, or answers who has it and knocks there. It is a socket that
 * somebody listens on, not a file: it ends with its process, so no crash leaves it behind. `onKnock`
 * is called when another comes for the folder.
 */
export async function holdFolder(root: string, as: Holder, onKnock: () => void): Promise<Hold> {
  return holdAddress(addressOf(root), as, onKnock);
}

export async function holdAddress(address: string, as: Holder, onKnock: () => void): Promise<Hold> {
  for (let tries = 0; tries < attempts; tries += 1) {
    const server = await listen(address, as, onKnock);
    if (server !== null) return { kind: 'mine', release: () => close(server) };
    const by = await knock(address);
    if (by !== null) return { kind: 'taken', by };
    await clearLeftOver(address);
  }
  throw new Error('the data folder could be neither taken nor reached');
}

/** By device and inode, so that links, mounts and upper case lead to one folder. */
function addressOf(root: string): string {
  const name = `hotseat-${userInfo().uid}-${identityOf(root)}`;
  if (process.platform === 'linux') return `\0${name}`; // abstract: it has no file
  if (process.platform === 'win32') return `\\\\.\\pipe\\${name}`;
  return join(tmpdir(), `${name}.sock`);
}

function identityOf(root: string): string {
  try {
    mkdirSync(root, { recursive: true, mode: 0o700 });
    const { dev, ino } = statSync(root, { bigint: true });
    return `${dev}-${ino}`;
  } catch {
    return lateCrypto().createHash('sha256').update(root).digest('hex').slice(0, 32); // no folder yet, and none can be made
  }
}

function listen(address: string, as: Holder, onKnock: () => void): Promise<Server | null> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => {
      socket.on('error', () => undefined); // who knocked is gone; the knock counts
      socket.end(as);
      onKnock();
    });
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(null);
      else reject(error);
    });
    server.listen(address, () => resolve(server.unref()));
  });
}

/** Who listens there; null where nobody does. One that is too busy to answer still holds it. */
function knock(address: string): Promise<Holder | null> {
  return new Promise((resolve) => {
    let said = '';
    const socket = connect(address);
    socket.setTimeout(longestAnswerMs, () => {
      resolve('app');
      socket.destroy();
    });
    socket.on('data', (data) => (said += data.toString()));
    socket.on('end', () => resolve(said === 'repair' ? 'repair' : 'app'));
    socket.on('error', () => resolve(null));
  });
}

/**
 * Only a socket that is a file is left behind by a crash (macOS). It is renamed before it is removed:
 * another process may have taken the address since it was found dead.
 */
async function clearLeftOver(address: string): Promise<void> {
  if (!address.startsWith('/')) return;
  const aside = `${address}.${lateCrypto().randomBytes(4).toString('hex')}`;
  try {
    await rename(address, aside);
  } catch {
    return; // somebody else has cleared it
  }
  if ((await knock(aside)) === null) await rm(aside, { force: true });
  else await rename(aside, address);
}

const close = (server: Server): Promise<void> =>
  new Promise((resolve) => server.close(() => resolve()));
