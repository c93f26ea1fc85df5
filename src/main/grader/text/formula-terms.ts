/** A sum: each product of names, written in one order, with its number. A number alone stands under the empty name. */
export type Terms = ReadonlyMap<string, number>;

const mostTerms = 60;
/** These swap two things where their arguments are swapped; of others the order is left aside. */
const isOrdered = (name: string, between: string): boolean => name === 'H' || /[‖|]/.test(between);
const isCalled = (name: string): boolean => /^(?:[A-Z]+|[A-Z]_\w+|\p{L}{3,})$/u.test(name);

const constant = (value: number): Terms => new Map([['', value]]);
const named = (name: string): Terms => new Map([[name, 1]]);

/**
 * A side of a formula with what may change places in one order, so that two ways to write the same are equal; null where it
 * is none. `isWide` reads "log p / q" as the logarithm of p / q.
 */
export function termsOf(signs: readonly string[], isWide: boolean): Terms | null {
  let at = 0;
  const peek = (): string => signs[at] ?? '';
  const take = (): string => signs[at++] ?? '';

  const sum = (): Terms | null => {
    let all: Terms | null = null;
    for (;;) {
      let sign = 1;
      while (peek() === '+' || peek() === '-') sign *= take() === '-' ? -1 : 1;
      const next = product();
      if (next === null) return null;
      all = added(all ?? new Map(), next, sign);
      if (peek() !== '+' && peek() !== '-') return all;
    }
  };
  const product = (): Terms | null => {
    let all = power();
    while (all !== null && startsFactor(peek())) {
      const isDivided = peek() === '/';
      if (isDivided || peek() === '*') take();
      const next = power();
      if (next === null) return null;
      all = times(all, isDivided ? inverse(next) : next);
    }
    return all;
  };
  const power = (): Terms | null => {
    const base = factor();
    if (base === null || peek() !== '^') return base;
    take();
    const raised = factor();
    if (raised === null) return null;
    const [one, other] = [numberOf(base), numberOf(raised)];
    if (one !== null && other !== null) return constant(one ** other);
    return other === 2 ? times(base, base) : named(`(${keyOf(base)})^(${keyOf(raised)})`);
  };
  const factor = (): Terms | null => {
    const text = take();
    if (text === '(') return closed(sum());
    if (/^\d/.test(text)) return constant(Number(text));
    if (!/^\p{L}/u.test(text)) return null;
    if (text === 'log') return logarithm();
    return peek() === '(' && isCalled(text) ? call(text) : named(text);
  };
  const closed = (inner: Terms | null): Terms | null => (take() === ')' ? inner : null);
  const logarithm = (): Terms | null => {
    const isBare = peek() !== '(';
    let inner = power();
    if (isBare && isWide && peek() === '/') {
      take();
      const below = power();
      inner = inner === null || below === null ? null : times(inner, inverse(below));
    }
    return inner === null ? null : logOf(inner);
  };
  const call = (name: string): Terms | null => {
    take();
    const parts: string[] = [];
    let between = '';
    for (;;) {
      const part = sum();
      if (part === null) return null;
      parts.push(keyOf(part));
      const next = take();
      if (next === ')') break;
      if (!/^[,‖|]$/.test(next)) return null;
      between += next;
    }
    const inOrder = isOrdered(name, between) ? parts : parts.toSorted();
    return named(`${name}(${inOrder.join(between[0] ?? '')})`);
  };

  const all = sum();
  return at === signs.length ? all : null;
}

const startsFactor = (text: string): boolean => /^(?:[*/(]|\d|\p{L})/u.test(text);

/** The number that a sum comes to; null where names stand in it. */
export function numberOf(terms: Terms): number | null {
  return [...terms.keys()].every((name) => name === '') ? (terms.get('') ?? 0) : null;
}

/** The same of two sums that are equal, however they are written. */
export const keyOf = (terms: Terms): string =>
  [...terms]
    .filter(([, value]) => value !== 0)
    .map(([name, value]) => `${String(Number(value.toPrecision(6)))}·${name}`)
    .toSorted()
    .join(' + ');

export function added(one: Terms, other: Terms, sign: number): Terms {
  const all = new Map(one);
  for (const [name, value] of other) all.set(name, (all.get(name) ?? 0) + sign * value);
  return all;
}

function times(one: Terms, other: Terms): Terms | null {
  if (one.size * other.size > mostTerms) return null;
  let all: Terms = new Map();
  for (const [a, x] of one)
    for (const [b, y] of other) all = added(all, new Map([[joined(a, b), x * y]]), 1);
  return all;
}

const apart = '\n';
const below = '1/';

/** Both products in one, without what stands above and below. */
function joined(one: string, other: string): string {
  const left: string[] = [];
  for (const name of [...one.split(apart), ...other.split(apart)].filter((it) => it !== '')) {
    const against = left.indexOf(turned(name));
    if (against < 0) left.push(name);
    else left.splice(against, 1);
  }
  return left.toSorted().join(apart);
}

const turned = (name: string): string =>
  name.startsWith(below) ? name.slice(below.length) : below + name;

function inverse(terms: Terms): Terms {
  const [[name, value] = ['', 0], ...more] = terms;
  if (more.length > 0) return named(`${below}(${keyOf(terms)})`);
  const names = name.split(apart).filter((it) => it !== '');
  return new Map([[names.map(turned).toSorted().join(apart), 1 / value]]);
}

/** Of two products; both sums have one term. */
export const ratio = (one: Terms, other: Terms): Terms => times(one, inverse(other)) ?? one;

/** That of a product is the sum of its factors'. */
function logOf(terms: Terms): Terms {
  const [[name, value] = ['', 0], ...more] = terms;
  if (more.length > 0 || value !== 1 || name === '' || name.split(apart).includes('Σ'))
    return named(`log(${keyOf(terms)})`);
  return name
    .split(apart)
    .map((it) =>
      it.startsWith(below) ? ([it.slice(below.length), -1] as const) : ([it, 1] as const),
    )
    .reduce<Terms>((all, [it, sign]) => added(all, named(`log ${it}`), sign), new Map());
}
