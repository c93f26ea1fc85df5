import { isLoopback } from '../../../core/settings/loopback.js';

/** Where an address leads, as far as it matters to somebody who is about to send an answer there. */
type ModelAddress =
  | { readonly kind: 'wrong'; readonly why: string }
  | { readonly kind: 'this-machine'; readonly host: string }
  | { readonly kind: 'encrypted'; readonly host: string }
  | { readonly kind: 'open'; readonly host: string };

/** Reads a base URL for the screen. What may be sent where is decided by main, which reads it by the same parser. */
export function readAddress(baseUrl: string): ModelAddress {
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : null;
  if (url?.protocol !== 'https:' && url?.protocol !== 'http:') {
    return { kind: 'wrong', why: 'It must begin with https://, or http:// on this machine.' };
  }
  if (url.username !== '' || url.password !== '') {
    return { kind: 'wrong', why: 'It holds a name or a password; the key has a field of its own.' };
  }
  const { host } = url;
  if (isLoopback(url.hostname)) return { kind: 'this-machine', host };
  return { kind: url.protocol === 'https:' ? 'encrypted' : 'open', host };
}
