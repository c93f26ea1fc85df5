import { createHash } from 'node:crypto';
import http from 'node:http';
import https from 'node:https';
import { Transform } from 'node:stream';
import { progress } from '../step.js';

const STALLED_MS = 20_000;
const MAX_REDIRECTS = 5;

/** @param {string | URL} url */
export function clientFor(url) {
  return new URL(url).protocol === 'http:' ? http : https;
}

/**
 * A URL's body as a stream, redirects followed. Fails when there is no answer, no 200, or no byte for 20 s.
 * @param {string | URL} url
 * @returns {Promise<import('node:http').IncomingMessage>}
 */
export function openUrl(url, redirectsLeft = MAX_REDIRECTS) {
  return new Promise((resolve, reject) => {
    const request = clientFor(url).get(url, { timeout: STALLED_MS }, (response) => {
      const { statusCode = 0, headers } = response;
      if (statusCode === 200) return resolve(response);
      response.resume();
      if (headers.location && statusCode >= 300 && statusCode < 400 && redirectsLeft > 0) {
        return resolve(openUrl(new URL(headers.location, url), redirectsLeft - 1));
      }
      reject(new Error(`${new URL(url).host} answered ${statusCode}`));
    });
    request.on('timeout', () =>
      request.destroy(new Error(`no answer from ${new URL(url).host} for ${STALLED_MS / 1000} s`)),
    );
    request.on('error', reject);
  });
}

/**
 * Lets bytes through, shows how many of `totalBytes` came, and fails at the end when they are not the expected ones.
 * @param {string} what shown beside the progress
 * @param {string} integrity as in a lock file: sha512-<base64>
 * @param {number} totalBytes
 */
export function verified(what, integrity, totalBytes) {
  const hash = createHash('sha512');
  const report = progress(what);
  let done = 0;
  return new Transform({
    transform(chunk, _encoding, next) {
      hash.update(chunk);
      report((done += chunk.length), totalBytes);
      next(null, chunk);
    },
    flush(end) {
      const actual = `sha512-${hash.digest('base64')}`;
      end(
        actual === integrity ? null : new WrongContentError(`expected ${integrity}, got ${actual}`),
      );
    },
  });
}

/** The bytes came, but are not those that were pinned. */
export class WrongContentError extends Error {}
