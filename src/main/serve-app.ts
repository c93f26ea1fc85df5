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

/** Serves the built renderer, and nothing else, at app://hotseat/. */
export function serveFiles(session: Session, rendererFolder: string): void {
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
      return new Response(new Uint8Array(await readFile(file.path)), { headers });
    } catch {
      return notFound(); // whatever the reason, there is no such file for the page
    }
  });
}

const notFound = (): Response => new Response(null, { status: 404 });
