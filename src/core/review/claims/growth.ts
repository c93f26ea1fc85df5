/**
 * How a cost grows, as "O(n log n)" says it: the names of the sizes that are multiplied, once for each power, in lower case; and
 * those within the logarithm, null where there is none. O(1) has no sizes.
 */
export type Growth = { readonly sizes: readonly string[]; readonly log: readonly string[] | null };

const logarithm = /\\?\b(?:log|ln|lg)(?:_?\{?(?:2|10|e)\}?|₂|₁₀)?(?![a-z])/g;
const mark = '§';
const unread = /[+\-−√/'!|]|sqrt|\bm(?:in|ax)\b(?!_)/;
const piece = /§|[\p{Ll}_]{1,24}|\^\{?\d\}?|[²³]|\d{1,9}/gu;

/** What stands within the brackets of "O(…)"; null where it is a sum, a root, or anything else that is not read for sure. */
export function growthOf(within: string): Growth | null {
  const text = within
    .toLowerCase()
    .replaceAll(logarithm, mark)
    .replaceAll(/\\(?:cdot|times|,|;)/g, '·');
  const [outside = '', inside, ...more] = text.split(mark);
  // "n log n · d": what stands behind a logarithm may be outside of it.
  if (unread.test(text) || more.length > 0 || /[·*×]\s*\S/.test(inside ?? '')) return null;
  const sizes = sizesIn(outside);
  const log = inside === undefined ? null : sizesIn(inside);
  return sizes === null || (inside !== undefined && (log === null || log.length === 0))
    ? null
    : { sizes, log };
}

/** Null where a power has no size, or a number is no power: "O(1)" alone is a number. */
function sizesIn(text: string): readonly string[] | null {
  const sizes: string[] = [];
  for (const [one] of text.matchAll(piece)) {
    const last = sizes.at(-1);
    const [power] = /\d/.exec(one.replace('²', '2').replace('³', '3')) ?? [];
    if (power === undefined) sizes.push(...namesIn(one));
    else if (/^[\^²³]/.test(one) && last !== undefined)
      for (let times = 1; times < Number(power); times += 1) sizes.push(last);
    else if (one !== '1') return null;
  }
  return sizes;
}

/** "nkd" are three sizes, "hits" and "max_batch" are one. */
const namesIn = (word: string): readonly string[] =>
  /^[b-df-hj-np-tv-z]{2,3}$/.test(word) ? Array.from(word) : [word];
