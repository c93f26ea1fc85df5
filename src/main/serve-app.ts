import { protocol, type Session } from 'electron';
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

/** Serves the built renderer, and nothing else, at app://hotseat/. Resolves once a first script has been handed over. */
export function serveFiles(session: Session, rendererFolder: string): Promise<void> {
  let sent = (): void => undefined;
  const isSent = new Promise<void>((resolve) => (sent = resolve));
  session.protocol.handle(scheme, async ({ method, url }) => {
    if (method !== 'GET') return new Response(null, { status: 405, headers: { allow: 'GET' } });
    const file = fileFor(url, rendererFolder);
    if (file === null) return notFound();
    try {
      const headers = {
        'content-type': file.type,
        'content-security-policy': policyFor(file.type, file.path),
        'x-content-type-options': 'nosniff',
        'cross-origin-opener-policy': 'same-origin',
        'referrer-policy': 'no-referrer',
      };
      const body = new Uint8Array(await readFile(file.path));
      if (file.type.startsWith('text/javascript')) setTimeout(sent, handOverMs);
      return new Response(body, { headers });
    } catch {
      return notFound(); // whatever the reason, there is no such file for the page
    }
  });
  return isSent;
}

/** How long main is left to the bytes of a script before it does something else. */
const handOverMs = 4;

const notFound = (): Response => new Response(null, { status: 404 });
