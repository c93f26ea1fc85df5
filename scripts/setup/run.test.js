import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { runIntoLog } from './logs.js';

test('what is patient, and all that it starts, leaves the cores to others', async () => {
  // The second tells the weight of its session too, where the kernel weighs sessions.
  const told = `
    const { existsSync, readFileSync } = require('node:fs');
    const session = '/proc/self/autogroup';
    console.log(os.getPriority(), existsSync(session) ? readFileSync(session, 'utf8').trim() : '');`;
  const child = `require('node:child_process').spawnSync(process.execPath, ['-e', ${JSON.stringify(told)}], { stdio: 'inherit' })`;
  const { log } = await runIntoLog('run-test', process.execPath, ['-e', child], {
    isPatient: true,
  });
  expect(readFileSync(log, 'utf8').trim().split('\n').at(-1)).toMatch(
    /^10 (?:\/autogroup-\d+ nice 10)?$/,
  );
});
