import { Transform } from 'node:stream';

const BLOCK = 512;

/**
 * A stream that takes a tar in and gives the bytes of one file in it: Node can gunzip, but knows no tar.
 * Format: https://pubs.opengroup.org/onlinepubs/9699919799/utilities/pax.html (ustar)
 * @param {string} name the entry's whole path
 */
export function tarEntry(name) {
  let header = Buffer.alloc(0);
  let contentLeft = 0;
  let paddingLeft = 0;
  let isWanted = false;
  let isFound = false;

  return new Transform({
    transform(chunk, _encoding, done) {
      let at = 0;
      while (at < chunk.length) {
        if (contentLeft > 0) {
          const part = chunk.subarray(at, at + contentLeft);
          if (isWanted) this.push(part);
          contentLeft -= part.length;
          at += part.length;
        } else if (paddingLeft > 0) {
          const skipped = Math.min(paddingLeft, chunk.length - at);
          paddingLeft -= skipped;
          at += skipped;
        } else {
          const part = chunk.subarray(at, at + BLOCK - header.length);
          header = Buffer.concat([header, part]);
          at += part.length;
          if (header.length < BLOCK) continue;
          contentLeft = Number.parseInt(text(header, 124, 12), 8) || 0;
          paddingLeft = (BLOCK - (contentLeft % BLOCK)) % BLOCK;
          isWanted = text(header, 0, 100) === name;
          isFound ||= isWanted;
          header = Buffer.alloc(0);
        }
      }
      done();
    },
    flush(done) {
      done(isFound && contentLeft === 0 ? null : new Error(`the archive ended without ${name}`));
    },
  });
}

/** @param {Buffer} block @param {number} start @param {number} length */
function text(block, start, length) {
  return block.toString('latin1', start, start + length).replace(/\0.*$/s, '');
}
