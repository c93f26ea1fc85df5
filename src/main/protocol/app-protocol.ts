import { protocol, type ProtocolResponse, type Session } from 'electron';
import { readFile } from 'node:fs/promises';
import { fileFor, scheme } from './app-url.js';
import { policyFor } from './content-policy.js';

/** Must run before `ready`. Without codeCache a start takes 150 ms longer. */
export function registerScheme(): void {
  const privileges = {
    standard: true,
    secure: true,
    supportFetchAPI: true,
    stream: true,
    codeCache: true,
  };
  protocol.registerSchemesAsPrivileged([{ scheme, privileges }]);
}

/**
 * Serves the built renderer, and nothing else, at app://hotseat/. Resolves once the page itself, which is asked
 * for first, has been handed over.
 *
 * By the older of Electron's two ways: `protocol.handle` sends bytes through web streams, which takes 34 ms to load and
 * then main's time for every 64 kB; a start to the library is 25 ms longer by it.
 */
export function serveFiles(session: Session, rendererFolder: string): Promise<void> {
  return new Promise((resolve) => {
    session.protocol.registerBufferProtocol(scheme, ({ method, url }, answer) => {
      void reply(method, url, rendererFolder).then((response) => {
        answer(response);
        setTimeout(resolve, handOverMs);
      });
    });
  });
}

/** How long main is left to the bytes of the page before it does something else. */
const handOverMs = 8;

async function reply(method: string, url: string, folder: string): Promise<ProtocolResponse> {
  if (method !== 'GET') return { statusCode: 405, headers: { allow: 'GET' }, data: nothing };
  const file = fileFor(url, folder);
  if (file === null) return notFound;
  try {
    const [mimeType = '', charset = ''] = file.type.split('; charset=');
    return {
      mimeType,
      charset,
      data: await readFile(file.path),
      headers: {
        'content-type': file.type,
        'content-security-policy': policyFor(file.type, file.path),
        // No cross-origin-opener-policy: the page would start anew in a second process, and nothing here opens another.
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
      },
    };
  } catch {
    return notFound; // whatever the reason, there is no such file for the page
  }
}

const nothing = Buffer.of();
const notFound: ProtocolResponse = { statusCode: 404, data: nothing };
