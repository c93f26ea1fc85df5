import { writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { snapshotOf } from '../../src/core/sandbox/start-python.js';
import { looksLikeBrowser } from '../../src/main/runner/browser-like.js';
import { readPython } from '../../src/main/runner/python-parts.js';

// A process of its own, since Pyodide takes over whatever it is started in: node --import tsx <this file> <target>

const [, , target = ''] = process.argv;
const self = process; // the name is taken away below
const parts = await readPython();
looksLikeBrowser();
const snapshot = await snapshotOf(globalThis, await parts());
await writeFile(target, await promisify(gzip)(snapshot, { level: 9 }));
self.exit(0);
