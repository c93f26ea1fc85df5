import { fork, type ChildProcess } from 'node:child_process';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import {
  limitSec,
  type CodeJob,
  type CodeLanguage,
  type CodeRun,
} from '../../core/code-run/code-run.js';
import { startRun, type RunPorts, type Sandbox } from '../../core/code-run/run-job.js';

/** Runs code as the app does, in plain Node: in a process apart, with an empty environment. */
export function runCode(job: CodeJob, limit = limitSec): Promise<CodeRun> {
  return startRun(job, { limitSec: limit, maxKills: 3 }, ports).done;
}

const ports: RunPorts = {
  sandbox: async (language) => idle.get(language)?.pop() ?? startProcess(language),
  after: (ms, then) => {
    const timer = setTimeout(then, ms);
    return () => clearTimeout(timer);
  },
  nowMs: () => performance.now(),
};

const entries: Readonly<Record<CodeLanguage, string>> = {
  python: 'python-process.ts',
  javascript: 'javascript-process.ts',
};
/** Processes whose run came to its end; starting one takes seconds. They end with this process. */
const idle = new Map<CodeLanguage, Sandbox[]>([
  ['python', []],
  ['javascript', []],
]);
const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;

function startProcess(language: CodeLanguage): Promise<Sandbox> {
  const child = fork(new URL(entries[language], import.meta.url), {
    execArgv: ['--import', tsx, '--disallow-code-generation-from-strings'],
    env: {},
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  return new Promise((resolve, reject) => {
    let words = '';
    child.stderr?.on('data', (data: Buffer) => {
      words = (words + data.toString()).slice(-2000);
    });
    child.once('message', () => resolve(sandboxOf(child, language)));
    child.once('error', reject);
    child.once('exit', () => reject(new Error(`${language} did not start: ${words}`)));
  });
}

function sandboxOf(child: ChildProcess, language: CodeLanguage): Sandbox {
  const sandbox: Sandbox = {
    run: (job, hear) => {
      hold(child);
      child.on('message', hear);
      child.once('exit', () => hear({ kind: 'broken' }));
      child.send(job);
    },
    end: (how) => {
      child.removeAllListeners();
      if (how === 'finished') idle.get(language)?.push(sandbox);
      else child.kill('SIGKILL');
      letGo(child);
    },
  };
  return sandbox;
}

/** A process that runs keeps this one alive; an idle one does not. */
function hold(child: ChildProcess): void {
  child.ref();
  child.channel?.ref();
}

function letGo(child: ChildProcess): void {
  child.unref();
  child.channel?.unref();
  (child.stderr as { unref?: () => void } | null)?.unref?.();
}
