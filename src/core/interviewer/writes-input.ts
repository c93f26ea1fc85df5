/** What a test is called that looks whether the code leaves its arguments alone. */
const ofInput =
  /\b(?:input|base|argument|caller'?s \w+)\b.*\b(?:left|alone|unchanged|as it was)\b/i;

export const isOfInput = (testName: string): boolean => ofInput.test(testName);

const opener = /\b(?:def\s+\w+|function\s*\w*)\s*\(([^)]*)\)/g;
const loop = /\bfor\s*\(?\s*(?:const\s+|let\s+)?([\w\s,()[\]]+?)\s+(?:in|of)\s+([^:{]+)/g;
/** Another name for a list or one of its rows; a slice is a copy. */
const alias = /\b(\w+)\s*=\s*(\w+)(?:\[[^\]:\n]*\])?\s*(?:;|#|$)/gm;
const changing =
  'append|extend|insert|pop|remove|clear|sort|reverse|push|unshift|shift|splice|fill';

/**
 * Whether code seems to write into what it was given: by an index, or by a method that changes a list, on a parameter or
 * on a row that a loop takes out of one. A guess from its text, for whether a hint would be news; false for no function.
 */
export function writesInput(code: string): boolean {
  const names = new Set(
    [...code.matchAll(opener)].flatMap(([, list = '']) => namesIn(list.replaceAll(/=[^,]*/g, ''))),
  );
  names.delete('self');
  // Twice, so that rows of rows are found in whatever order the loops stand.
  for (let round = 0; round < 2; round += 1) {
    for (const [, taken = '', from = ''] of code.matchAll(loop)) {
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

const namesIn = (text: string): readonly string[] =>
  (text.match(/[A-Za-z_]\w*/g) ?? []).filter((name) => !helpers.has(name));

const helpers = new Set(['enumerate', 'zip', 'range', 'len', 'reversed', 'entries', 'sorted']);
