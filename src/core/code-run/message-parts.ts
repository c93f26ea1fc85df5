/** A part's message as it is read: what is wrong, what was compared, and where it came from. */
type MessageParts = {
  readonly headline: string;
  /** "expected [2]" and "got [1]"; none where the test compares nothing. */
  readonly compared: readonly string[];
  readonly trace: readonly string[];
};

const sides = ['expected ', 'got '];

/** Between the values of a tuple that a Python test hands over. */
const between = ' · ';

/**
 * Takes a message of a run apart; the harnesses write what was compared after its first line, or in its place. A first line
 * that is no more than what came out, which the test handed over again, is left out; one of values alone says that they are
 * of the test.
 */
export function messageParts(message: string): MessageParts {
  const parts = partsOf(message);
  if (parts.compared.length === 0) return parts;
  const said = parts.headline.replace(/^AssertionError: /, '');
  const values = said.split(between);
  if ([said, `(${values.join(', ')})`].includes(parts.compared[1]?.slice('got '.length) ?? ''))
    return { ...parts, headline: '' };
  return values.every((one) => value.test(one))
    ? { ...parts, headline: `The test also shows ${said}` }
    : parts;
}

function partsOf(message: string): MessageParts {
  const [first = '', ...rest] = message.split('\n');
  const hasHeadline = !first.startsWith('expected ');
  const lines = hasHeadline ? rest : [first, ...rest];
  const isCompared = sides.every((side, at) => lines[at]?.startsWith(side) === true);
  return {
    headline: hasHeadline || !isCompared ? first : '',
    compared: isCompared ? lines.slice(0, 2) : [],
    trace: isCompared ? lines.slice(2) : rest,
  };
}

/** Both sides as a block of fixed width, one under the other. */
export const alignedSides = (compared: readonly string[]): string =>
  compared.map((line) => line.replace(/^got /, 'got      ')).join('\n');

/**
 * What an assertion says, under no exception's name, as if the person's own code had raised it. A value alone is what the code
 * returned: behind "The test says" it would read as what was expected.
 */
export function assertedWords(headline: string): string {
  const [, said] = /^AssertionError: (.*)$/s.exec(headline) ?? [];
  if (said === undefined) return headline;
  return value.test(said) ? `got ${said}` : `The test says: ${said}`;
}

const value =
  /^(?:[[({].*[\])}]|[-−]?\d[\d.,_e+-]*|[-−]?(?:inf|nan|Infinity)|NaN|None|null|undefined|true|false|True|False|'[^']*'|"[^"]*")$/s;

const longestResult = 160;

/**
 * What a failed test shows of the code, to be compared with what it shows of other code: the message without what was
 * expected and where it came from, numbers to six digits, cut. Empty where the message is.
 */
export function resultWords(message: string): string {
  // Of the bank's wrong solutions the first line was kept too.
  const { headline, compared } = partsOf(message);
  return [headline, ...compared.slice(1)]
    .filter((line) => line !== '')
    .join(' | ')
    .replaceAll(/(?<!\d)\d+\.\d+(?:e[-+]?\d+)?/g, (number) =>
      String(Number(Number(number).toPrecision(6))),
    )
    .replaceAll(/\s+/g, ' ')
    .slice(0, longestResult)
    .trim();
}
