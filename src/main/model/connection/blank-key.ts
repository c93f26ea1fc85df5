/**
 * The text without the key in it, plain or as JSON may write it: .NET puts \u002B for a plus, PHP \/ for a slash, and
 * JSON inside a string of JSON doubles the backslashes. Whatever is parsed out of the text later is then without it too.
 */
export function withoutKey(text: string, key: string): string {
  return key === '' ? text : text.replace(patternOf(key), '…');
}

/** Backslashes are bounded, so that a reply made of them is read in one go. */
const backslashes = String.raw`\\{1,8}`;

const patternOf = (key: string): RegExp => new RegExp(Array.from(key, signPattern).join(''), 'g');

function signPattern(sign: string): string {
  const hex = sign.charCodeAt(0).toString(16).padStart(4, '0');
  const anyCase = hex.replace(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`);
  const plain = `\\x${hex.slice(2)}`; // as a number: some signs mean something in a pattern
  return `(?:${plain}|${backslashes}(?:u${anyCase}|${plain}))`;
}
