import type { CodeLanguage } from '../../../../core/code-run/code-run.js';

const jump = /^(?:return|raise|throw|continue|break)\b/;
const guard = /^(?:\}?\s*else\s+)?(?:if|for|while)\b/;
const never = /^(?:if|elif|while) {0,4}\(? {0,4}(?:False|false|0|None|null) {0,4}\)? {0,4}[:{]?$/;

/**
 * Of code without its comments and strings, the lines that can run, each by its index: not what stands after a jump in
 * the same block, nor under a condition that never holds. It follows layout, not flow; where tests have run they decide.
 */
export function liveLines(lines: readonly string[], language: CodeLanguage): readonly boolean[] {
  return language === 'python' ? liveByIndent(lines) : liveByBraces(lines);
}

function liveByIndent(lines: readonly string[]): readonly boolean[] {
  /** Lines this deep or deeper are dead. */
  let deadFrom = Number.POSITIVE_INFINITY;
  let next = Number.POSITIVE_INFINITY;
  let open = 0;
  let isContinued = false;
  return lines.map((line) => {
    const text = line.trim();
    if (text === '') return true;
    if (open === 0 && !isContinued) {
      const indent = line.length - line.trimStart().length;
      if (indent < deadFrom) deadFrom = Number.POSITIVE_INFINITY;
      if (next <= indent) deadFrom = next;
      next = Number.POSITIVE_INFINITY;
      if (deadFrom === Number.POSITIVE_INFINITY && jump.test(text)) next = indent;
      if (deadFrom === Number.POSITIVE_INFINITY && never.test(text)) next = indent + 1;
    }
    open = Math.max(0, open + balance(text, '([{', ')]}'));
    isContinued = text.endsWith('\\');
    return deadFrom === Number.POSITIVE_INFINITY;
  });
}

function liveByBraces(lines: readonly string[]): readonly boolean[] {
  /** Lines within this many braces or more are dead. */
  let deadFrom = Number.POSITIVE_INFINITY;
  let next = Number.POSITIVE_INFINITY;
  let depth = 0;
  let open = 0;
  /** The line before, and the one with which its statement began. */
  let before = '';
  let begun = '';
  return lines.map((line) => {
    const text = line.trim();
    if (text === '') return true;
    const closed = /^\}*/.exec(text)?.[0].length ?? 0;
    if (depth - closed < deadFrom) deadFrom = Number.POSITIVE_INFINITY;
    const isCase = open === 0 && /^(?:case\b|default\s*:)/.test(text);
    if (isCase && deadFrom === depth) deadFrom = Number.POSITIVE_INFINITY;
    const isOver = open === 0 && depth <= next; // what a return hands back may take many lines
    if (isOver && depth === next && closed === 0 && !isCase) deadFrom = next;
    if (isOver) next = Number.POSITIVE_INFINITY;
    const isLive = deadFrom === Number.POSITIVE_INFINITY;
    const isGuarded = /\belse$/.test(before) || (guard.test(begun) && before.endsWith(')'));
    if (isLive && !isGuarded && jump.test(text)) next = depth;
    if (isLive && never.test(text)) next = depth + 1;
    if (open === 0) begun = text;
    depth = Math.max(0, depth + balance(text, '{', '}'));
    open = Math.max(0, open + balance(text, '([', ')]'));
    before = text;
    return isLive;
  });
}

const balance = (text: string, opening: string, closing: string): number =>
  Array.from(text).reduce(
    (sum, sign) => sum + Number(opening.includes(sign)) - Number(closing.includes(sign)),
    0,
  );
