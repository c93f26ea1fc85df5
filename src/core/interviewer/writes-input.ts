/** What a test is called that looks whether the code leaves its arguments alone. */
const ofInput =
  /\b(?:input|base|argument|caller'?s \w+)\b.*\b(?:left|alone|unchanged|as it was)\b/i;

export const isOfInput = (testName: string): boolean => ofInput.test(testName);

/** Another name for a list or one of its rows; a slice is a copy. */
const alias = /\b(\w+)\s*=\s*(\w+)(?:\[[^\]:\n]*\])?\s*(?:;|#|$)/gm;
const changing =
  'append|extend|insert|pop|remove|clear|sort|reverse|push|unshift|shift|splice|fill';

/**
 * Whether code seems to write into what it was given: by an index, or by a method that changes a list, on a parameter or
 * on a row that a loop takes out of one. A guess from its text, for whether a hint would be news; false for no function.
 */
export function writesInput(code: string): boolean {
  const lines = code.split('\n').map((line) => line.trim());
  const names = new Set(lines.flatMap(parametersIn));
  names.delete('self');
  // Twice, so that rows of rows are found in whatever order the loops stand.
  for (let round = 0; round < 2; round += 1) {
    for (const { taken, from } of lines.flatMap(loopIn)) {
      if (namesIn(from).some((name) => names.has(name)))
        for (const name of namesIn(taken)) names.add(name);
    }
    for (const [, other = '', name = ''] of code.matchAll(alias))
      if (names.has(name)) names.add(other);
  }
  return [...names].some((name) =>
    new RegExp(
      `(?<![\\w.])${name}(?:\\[[^\\]\\n]*\\])+\\s*(?:[-+*/%]|//)?=(?!=)|(?<![\\w.])${name}(?:\\[[^\\]\\n]*\\])*\\.(?:${changing})\\(`,
    ).test(code),
  );
}

function parametersIn(line: string): readonly string[] {
  if (!/^(?:async )?(?:def|function|export function)\b/.test(line)) return [];
  const list = line.slice(line.indexOf('(') + 1, line.lastIndexOf(')'));
  return list.split(',').flatMap((one) => namesIn(one).slice(0, 1));
}

function loopIn(line: string): readonly { readonly taken: string; readonly from: string }[] {
  if (!/^for\b/.test(line)) return [];
  const at = Math.max(line.indexOf(' in '), line.indexOf(' of '));
  return at === -1 ? [] : [{ taken: line.slice(3, at), from: line.slice(at + 4) }];
}

const namesIn = (text: string): readonly string[] =>
  (text.match(/[A-Za-z_]\w*/g) ?? []).filter((name) => !helpers.has(name));

const helpers = new Set('enumerate zip range len reversed entries sorted const let'.split(' '));
