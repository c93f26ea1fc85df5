import { hashOf } from '../../files/sha256.js';

const checksumPattern = /^([^]*),\n "sha256": "([0-9a-f]{64})"\n\}\n$/;

/** What a file's own checksum says: `none` where it was written before there was one, or by somebody else. */
type Checksum = 'matches' | 'differs' | 'none';

/** An object as the text of a file that stands for itself: its last field is the hash of all before it. */
export function withChecksum(value: object): string {
  const body = JSON.stringify(value, null, 1).slice(0, -'\n}'.length);
  return `${body},\n "sha256": "${hashOf(body)}"\n}\n`;
}

/** The data of such a text, and whether it is as it was written; `undefined` where it is no JSON. */
export function withoutChecksum(text: string): {
  readonly data: unknown;
  readonly checksum: Checksum;
} {
  const [, body, hash] = checksumPattern.exec(text) ?? [];
  if (body === undefined || hash === undefined) return { data: parsed(text), checksum: 'none' };
  return { data: parsed(`${body}\n}`), checksum: hashOf(body) === hash ? 'matches' : 'differs' };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
