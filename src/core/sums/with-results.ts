import { calledIn } from './functions.js';
import { numberWords } from './number-words.js';
import { plainAmount, type Amount } from './plain-amount.js';
import { sumIn } from './sum-text.js';

const mostLines = 200;
/** The rate of a line: the "day" of "1200 * 60 / day". */
const rate = /^(.*\S)\s*\/\s*(s|min|hour|h|day|week|month|year)$/;

/**
 * A scratchpad with what its sums come to, "1440000 * 0.18 * 0.90 = 233,300", as it stands beside them in the room. Lines
 * that have a result of their own stay, as do those that need more than plain numbers and one unit, but for the results
 * that the room's own reader has for these, one for each line.
 */
export function withResults(text: string, ofRoom: readonly (string | null)[] = []): string {
  const scope = new Map<string, Amount>();
  return text
    .split('\n')
    .map((line, at) => {
      const result = at < mostLines ? resultOf(line, scope, ofRoom[at] ?? null) : null;
      return result === null ? line : `${line.replace(/=\s*$/, '').trimEnd()} = ${result}`;
    })
    .join('\n');
}

function resultOf(line: string, scope: Map<string, Amount>, ofRoom: string | null): string | null {
  const sum = sumIn(line, scope);
  if (sum === null) return null;
  const [, head = sum.expression, per = ''] = rate.exec(sum.expression) ?? [];
  const amount = plainAmount(head, scope);
  if (amount !== null && sum.name !== null && per === '') scope.set(sum.name, amount);
  // `chunks = 50k * 60` waits for a result behind it, `50k * 60 = 3M` has its own.
  const [, ...behind] = line.split('=').filter((part) => part.trim() !== '');
  const isDone = behind.length > (sum.name === null ? 0 : 1);
  const isSum = /[-+*/^]/.test(head.replaceAll(/e[-+]/g, 'e')) || calledIn(head).length > 0;
  if (isDone || !isSum) return null;
  return (amount === null ? null : amountWords(amount, per)) ?? ofRoom;
}

/** Bytes are shown in the largest unit that leaves a whole one. */
const bytes = ['PB', 'TB', 'GB', 'MB', 'kB', 'B'] as const;
const measured =
  /^(?:ms|s|secs?|seconds?|min|mins|minutes?|h|hrs?|hours?|days?|weeks?|months?|years?|[kMGTP]i?B|KiB)$/;
/** Other amounts are told in another unit. */
const [fewest, most] = [0.1, 100_000];

function amountWords({ value, unit }: Amount, per: string): string | null {
  const [own = '', ...each] = unit.split('/');
  const isOdd = Math.abs(value) < fewest || Math.abs(value) >= most;
  const at = bytes.findIndex((name) => name === own);
  const isRate = each.length > 0 && at === -1;
  if ((measured.test(own) || isRate) && (per !== '' || (isOdd && at === -1))) return null;
  const inBytes = at !== -1 && (isOdd || own === 'B') ? value * powerOf(at) : null;
  const fit = inBytes === null ? undefined : bytes.find((_, n) => Math.abs(inBytes) >= powerOf(n));
  const shownAs = inBytes === null ? own : (fit ?? 'B');
  const words = numberWords(
    inBytes === null ? value : inBytes / powerOf(bytes.findIndex((name) => name === shownAs)),
  );
  const name = [shownAs, ...each, ...(per === '' ? [] : [per])].join('/');
  return words === null ? null : `${words} ${name}`.trimEnd();
}

/** The bytes in one of the units above. */
const powerOf = (at: number): number => 1000 ** (bytes.length - 1 - at);
