import { fork, type ChildProcess } from 'node:child_process';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { pathToFileURL } from 'node:url';
import type { SentBank, ToCheck } from './check-process.js';
import type { Row } from '../report/report-rows.js';

const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;

/** The rows of every prompt, in the bank's order, made on all cores: the work grows with the square of the bank. */
export async function rowsOfAll(bank: SentBank): Promise<readonly (readonly Row[])[]> {
  const results: (readonly Row[])[] = [];
  let next = 0;
  const work = async (): Promise<void> => {
    // Processes, as tsx does not reach into threads on Node 20.
    const child = fork(new URL('./check-process.ts', import.meta.url), {
      execArgv: ['--import', tsx],
      serialization: 'advanced',
    });
    send(child, bank);
    while (next < bank.prompts.length) {
      const index = next;
      next += 1;
      results[index] = await answerOf(child, index);
    }
    child.disconnect();
  };
  const count = Math.min(availableParallelism(), bank.prompts.length);
  await Promise.all(Array.from({ length: count }, work));
  return results;
}

const send = (child: ChildProcess, message: ToCheck): boolean => child.send(message);

function answerOf(child: ChildProcess, index: number): Promise<readonly Row[]> {
  return new Promise((resolve, reject) => {
    const ended = (): void => reject(new Error(`the check of prompt ${String(index)} ended early`));
    child.once('exit', ended);
    child.once('message', (rows: readonly Row[]) => {
      child.off('exit', ended);
      resolve(rows);
    });
    send(child, index);
  });
}
