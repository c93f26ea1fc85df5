import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { deflateRawSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { tarEntry } from './tar-entry.js';
import { unzip } from './unzip.js';

let folder = '';
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'hotseat-archives-'))));
afterEach(() => rmSync(folder, { recursive: true }));

/** @param {Record<string, string>} files @returns {Buffer} */
function tar(files) {
  const blocks = Object.entries(files).flatMap(([name, content]) => {
    const header = Buffer.alloc(512);
    header.write(name, 0);
    header.write(content.length.toString(8).padStart(11, '0'), 124);
    const padding = Buffer.alloc((512 - (content.length % 512)) % 512);
    return [header, Buffer.from(content), padding];
  });
  return Buffer.concat([...blocks, Buffer.alloc(1024)]);
}

/** @param {Buffer} archive @param {string} name @param {number} chunkBytes */
async function take(archive, name, chunkBytes) {
  const chunks = [];
  for (let at = 0; at < archive.length; at += chunkBytes) {
    chunks.push(archive.subarray(at, at + chunkBytes));
  }
  return Buffer.concat(await Readable.from(chunks).compose(tarEntry(name)).toArray()).toString();
}

const files = { 'package/package.json': '{}', 'package/a': 'x'.repeat(700), 'package/b': 'y' };

test.each([1, 511, 512, 4096])(
  'takes one file out of a tar that comes in chunks of %d',
  async (bytes) => {
    expect(await take(tar(files), 'package/a', bytes)).toBe(files['package/a']);
  },
);

test('says when the tar does not hold the file, or only a part of it', async () => {
  await expect(take(tar(files), 'package/c', 512)).rejects.toThrow('without package/c');
  await expect(take(tar(files).subarray(0, 1600), 'package/a', 512)).rejects.toThrow('without');
});

/** @param {{ name: string, content: string, mode: number }[]} entries @returns {Buffer} */
function zip(entries) {
  const bodies = [];
  const list = [];
  let at = 0;
  for (const { name, content, mode } of entries) {
    const packed = deflateRawSync(content);
    const local = Buffer.alloc(30);
    local.writeUInt16LE(name.length, 26);
    const central = Buffer.alloc(46);
    central.writeUInt16LE(8, 10);
    central.writeUInt32LE(packed.length, 20);
    central.writeUInt32LE(content.length, 24);
    central.writeUInt16LE(name.length, 28);
    central.writeUInt32LE((mode << 16) >>> 0, 38);
    central.writeUInt32LE(at, 42);
    const body = Buffer.concat([local, Buffer.from(name), packed]);
    at += body.length;
    bodies.push(body);
    list.push(central, Buffer.from(name));
  }
  const directory = Buffer.concat(list);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...bodies, directory, end]);
}

test('unpacks the wanted files, executable where they were, and nothing outside of the folder', async () => {
  const path = join(folder, 'some.zip');
  writeFileSync(
    path,
    zip([
      { name: 'App/run', content: 'code '.repeat(99), mode: 0o100755 },
      { name: 'App/../../../data', content: 'text', mode: 0o100644 },
      { name: 'App/left-out', content: 'big', mode: 0o100644 },
    ]),
  );
  const to = join(folder, 'to');
  await unzip(
    path,
    (name) => (name.endsWith('out') ? undefined : name),
    to,
    () => undefined,
  );
  expect(readFileSync(join(to, 'App/run'), 'utf8')).toBe('code '.repeat(99));
  expect(statSync(join(to, 'App/run')).mode & 0o111).toBe(0o111);
  expect(readFileSync(join(to, 'data'), 'utf8')).toBe('text');
  expect(() => statSync(join(to, 'App/left-out'))).toThrow('ENOENT');
});

test('says when a file is no zip', async () => {
  const path = join(folder, 'some.html');
  writeFileSync(path, '<html>Please log in</html>');
  await expect(
    unzip(
      path,
      (name) => name,
      folder,
      () => undefined,
    ),
  ).rejects.toThrow('no zip');
});
