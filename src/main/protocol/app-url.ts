import { resolve, sep } from 'node:path';

export const scheme = 'app';
const host = 'hotseat';
const appOrigin = `${scheme}://${host}`;
export const startUrl = `${appOrigin}/index.html`;

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  mjs: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  woff2: 'font/woff2',
  ttf: 'font/ttf',
  wasm: 'application/wasm',
  zip: 'application/zip',
  gz: 'application/gzip',
};

type AppFile = { readonly path: string; readonly type: string };

/** The file under `root` that an address of the app names; null for all else. Pure: the file may be missing. */
export function fileFor(address: string, root: string): AppFile | null {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url?.protocol !== `${scheme}:` || url.host !== host) return null;
  const name = decoded(url.pathname);
  if (name === null || /[\\\0]|%|(^|\/)\.\.?(\/|$)/.test(name)) return null;
  const path = resolve(root, `.${name}`);
  const type = types[path.slice(path.lastIndexOf('.') + 1)];
  if (!path.startsWith(resolve(root) + sep) || type === undefined) return null;
  return { path, type };
}

/** Whether a page of ours is at `address`; the dev server's count where there is one. */
export function isOwnPage(address: string, devServer: string | null): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, host: own, origin } = new URL(address);
  if (protocol === `${scheme}:` && own === host) return true;
  return devServer !== null && origin === new URL(devServer).origin;
}

function decoded(pathname: string): string | null {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return null; // a malformed escape names no file
  }
}
