import type { Evidence, Verdict } from '../../../../core/grade/grade.js';
import type { Criterion } from '../../../../core/prompt/criterion.js';
import type { Prompt } from '../../../../core/prompt/prompt.js';
import { secondOf, type TimedText } from '../../../../core/attempt/timed-text.js';
import { codeLines } from './code-without-comments.js';
import type { Compiled } from '../rubric/compile-rubric.js';
import { holdsTerm } from '../../text/term-match.js';
import type { AliasTable } from '../../text/fold-words.js';
import { liveLines } from './reachable-lines.js';
import { plainText, type Token } from '../../text/tokens.js';

export type CodeFound = { readonly verdict: Verdict; readonly evidence: readonly Evidence[] };

type Line = { readonly number: number; readonly tokens: readonly Token[] };

const mostLines = 8;
const mostCode = 60_000;
/** A name of more parts is a sentence in disguise. */
const mostNameParts = 3;

/** What working lines can show: they ask nothing, and a name such as `centroids` in right code is no slip told in words. */
const showsInCode: ReadonlySet<Criterion['kind']> = new Set(['component', 'deep-dive']);

/** Looks in code for a criterion's cue groups, all within eight lines that do something. */
export function codeFinder(
  prompt: Prompt,
  code: TimedText,
  aliases: AliasTable,
): (compiled: Compiled) => CodeFound | null {
  const written = prompt.code === undefined ? [] : writtenLines(prompt.code, code.text, aliases);
  const source = code.text.split('\n');
  return ({ criterion, groups, contradicts }) => {
    if (written.length === 0 || !showsInCode.has(criterion.kind)) return null;
    const lines = written.filter(({ tokens }) => !holdsTerm(contradicts, tokens));
    const held = lines.map(({ tokens }) => groups.map((group) => holdsTerm(group, tokens)));
    const window = smallest(lines, held, groups.length);
    if (window === null) return null;
    const isAll = window.groups === groups.length;
    // Code that sorts has half of the words of "Avoids sorting".
    if (!isAll && (criterion.tests ?? []).length === 0) return null;
    const [fromLine, toLine] = [lines[window.first]?.number ?? 1, lines[window.last]?.number ?? 1];
    const start = source.slice(0, fromLine - 1).reduce((sum, line) => sum + line.length + 1, 0);
    const quote = source.slice(fromLine - 1, toLine).join('\n');
    const atSec = secondOf(code, start, start + quote.length) ?? 0;
    return {
      verdict: isAll ? 'met' : 'partial',
      evidence: [{ quote, place: { kind: 'code', fromLine, toLine, atSec } }],
    };
  };
}

export function writtenLines(
  task: NonNullable<Prompt['code']>,
  text: string,
  aliases: AliasTable,
): readonly Line[] {
  const given = new Set(codeLines(task.starter, task.language).map((line) => line.trim()));
  const lines = codeLines(text.slice(0, mostCode), task.language);
  const isLive = liveLines(lines, task.language);
  return lines
    .map((line, index) => ({ line: line.trim(), number: index + 1 }))
    .filter(
      ({ line, number }) => isLive[number - 1] === true && !given.has(line) && isWorking(line),
    )
    .map(({ line, number }) => ({
      number,
      tokens: plainText(`${line} ; ${withNamesSplit(line)}`, aliases).tokens,
    }));
}

/** Declarations and imports name things; only lines that compute or decide count. */
function isWorking(line: string): boolean {
  if (/^(?:def|class|import|from|function|export|@)\b/.test(line)) return false;
  return /[=+\-*/<>%]|\w\(|^(?:return|raise|throw|if|for|while|yield)\b/.test(line);
}

function withNamesSplit(line: string): string {
  return line.replaceAll(/[A-Za-z][A-Za-z0-9_]*/g, (name) => {
    const parts = name.split(/_+|(?<=[a-z0-9])(?=[A-Z])/).filter((part) => part !== '');
    return parts.length > mostNameParts ? '' : parts.join(' ');
  });
}

type Window = { readonly first: number; readonly last: number; readonly groups: number };

/** The shortest stretch that holds all groups; else, with two or more groups found, the best that lacks one. */
function smallest(
  lines: readonly Line[],
  held: readonly (readonly boolean[])[],
  groups: number,
): Window | null {
  let best: Window | null = null;
  for (let first = 0; first < lines.length; first += 1) {
    const found = new Set<number>();
    for (let last = first; last < lines.length; last += 1) {
      if ((lines[last]?.number ?? 0) - (lines[first]?.number ?? 0) >= mostLines) break;
      for (const [group, isHeld] of (held[last] ?? []).entries()) if (isHeld) found.add(group);
      const isBetter =
        best === null ||
        found.size > best.groups ||
        (found.size === best.groups && last - first < best.last - best.first);
      if (isBetter) best = { first, last, groups: found.size };
    }
  }
  return best !== null && best.groups >= Math.max(2, groups - 1) ? best : null;
}
