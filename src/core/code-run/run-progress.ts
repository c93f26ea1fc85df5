import { isRecord } from '../is-record.js';
import {
  cut,
  maxMessage,
  maxOutput,
  notRun,
  runVerdicts,
  type CodeRun,
  type CodeTest,
  type PartResult,
  type RunVerdict,
} from './code-run.js';

/** What a sandbox tells while it runs. Part 0 is the code by itself, part n the n-th test of the job. */
export type RunMessage =
  | { readonly kind: 'started'; readonly part: number }
  | { readonly kind: 'ended'; readonly part: number; readonly result: PartResult }
  | { readonly kind: 'finished' }
  /** The language's runtime itself gave up; nothing more will come. */
  | { readonly kind: 'broken' };

/** How a sandbox came to its end: by itself, by the clock, by the person, or by breaking. */
export type RunEnd = 'finished' | 'timed-out' | 'stopped' | 'broken';

/** A run under way. */
export type Running = {
  readonly parts: readonly (PartResult | null)[];
  readonly current: number | null;
};

/** A run of so many tests, before its first message. */
export const beginRun = (tests: number): Running => ({
  parts: Array.from({ length: tests + 1 }, () => null),
  current: null,
});

/** The parts that have a result. */
export const donePartsOf = ({ parts }: Running): readonly number[] =>
  parts.flatMap((part, index) => (part === null ? [] : [index]));

/** The run after a message. A part's first result stands: code that gets hold of the channel cannot better it. */
export function afterMessage(run: Running, message: RunMessage): Running {
  switch (message.kind) {
    case 'started':
      return run.parts[message.part] === null ? { ...run, current: message.part } : run;
    case 'ended':
      return run.current === message.part ? settled(run, message.result) : run;
    case 'finished':
    case 'broken':
      return run;
  }
}

/** The run after its sandbox has gone: the part that was under way gets its verdict from how that came. */
export function afterExit(run: Running, end: RunEnd, limitSec: number): Running {
  return settled(run, lastWord(end, limitSec));
}

/** What a person sees of a run that is over, whether or not it came to its end. */
export function codeRunOf(tests: readonly CodeTest[], run: Running, tookMs: number): CodeRun {
  const part = (index: number): PartResult => run.parts[index] ?? notRun;
  return {
    program: part(0),
    results: tests.map(({ name }, index) => ({ name, ...part(index + 1) })),
    tookMs,
  };
}

function settled(run: Running, result: PartResult): Running {
  if (run.current === null) return run;
  return { parts: run.parts.with(run.current, result), current: null };
}

function lastWord(end: RunEnd, limitSec: number): PartResult {
  switch (end) {
    case 'timed-out': {
      const message = `Stopped after ${String(limitSec)} s: it loops forever, or is too slow.`;
      return { ...notRun, verdict: 'timed-out', message };
    }
    case 'stopped':
      return { ...notRun, message: 'You stopped it.' };
    case 'broken':
    case 'finished':
      return {
        ...notRun,
        verdict: 'error',
        message: 'It crashed the interpreter.',
      };
  }
}

/** A message of a sandbox, which the candidate's code may have got at; null where it is none. */
export function parseRunMessage(data: unknown, parts: number): RunMessage | null {
  if (!isRecord(data)) return null;
  const { kind, part } = data;
  if (kind === 'finished' || kind === 'broken') return { kind };
  if (typeof part !== 'number' || !Number.isInteger(part) || part < 0 || part >= parts) return null;
  if (kind === 'started') return { kind, part };
  const result = kind === 'ended' ? parsePart(data['result']) : null;
  return result === null ? null : { kind: 'ended', part, result };
}

function parsePart(data: unknown): PartResult | null {
  if (!isRecord(data)) return null;
  const { verdict, message, line, output } = data;
  if (!isVerdict(verdict) || typeof message !== 'string' || typeof output !== 'string') return null;
  return {
    verdict,
    message: cut(message, maxMessage),
    line: typeof line === 'number' && Number.isInteger(line) && line > 0 ? line : null,
    output: cut(output, maxOutput),
  };
}

const isVerdict = (value: unknown): value is RunVerdict =>
  runVerdicts.some((verdict) => verdict === value);
