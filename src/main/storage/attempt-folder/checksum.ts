import { hashOf } from '../../files/sha256.js';

const sealPattern = /^([^]*),\n "sha256": "([0-9a-f]{64})"\n\}\n$/;

/** What a file says of itself: `none` where it was written before files were sealed, or by somebody else. */
type Seal = 'whole' | 'broken' | 'none';

/** An object as the text of a file that stands for itself: its last field is the hash of all before it. */
export function withChecksum(value: object): string {
  const body = JSON.stringify(value, null, 1).slice(0, -'\n}'.length);
  return `${body},\n "sha256": "${hashOf(body)}"\n}\n`;
}

/** The data of such a text, and whether it is as it was written; `undefined` where it is no JSON. */
export function withoutChecksum(text: string): { readonly data: unknown; readonly seal: Seal } {
  const [, body, hash] = sealPattern.exec(text) ?? [];
  if (body === undefined || hash === undefined) return { data: parsed(text), seal: 'none' };
  return { data: parsed(`${body}\n}`), seal: hashOf(body) === hash ? 'whole' : 'broken' };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
