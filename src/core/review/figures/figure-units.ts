/**
 * What a figure measures. `size` is what one of it is in the base unit. A share may be written as 0.8 or as 80 %. Of a count
 * `noun` is the word behind it, cut to a stem, or '' where none stands there.
 */
export type Unit = {
  readonly kind: 'bytes' | 'seconds' | 'gpu-seconds' | 'share' | 'money' | 'count';
  readonly size: number;
  readonly noun: string;
  /** A count of one thing and no other, by what stands behind it: "80 GFLOP", "5x", "60 L4". */
  readonly isOwn?: true;
};

export const magnitudes: Readonly<Record<string, number>> = {
  thousand: 1e3,
  million: 1e6,
  mn: 1e6,
  billion: 1e9,
  bn: 1e9,
  trillion: 1e12,
  k: 1e3,
  K: 1e3,
  M: 1e6,
  B: 1e9,
  T: 1e12,
};

const unit = (kind: Unit['kind'], size: number): Unit => ({ kind, size, noun: '' });

const own = (noun: string): Unit => ({ kind: 'count', size: 1, noun, isOwn: true });

const known: readonly (readonly [RegExp, Unit])[] = [
  [/^(?:(?:percentage |percent)?points?|pts?)\b/, { kind: 'count', size: 1, noun: 'point' }],
  [/^(?:[x×](?! ?[\d(])(?!\p{L})|fold\b)/u, own('times')],
  [/^(?:%|per ?cent\b|percent\b)/, unit('share', 0.01)],
  [/^(?:K|k)i?B\b|^kilobytes?\b/, unit('bytes', 1e3)],
  [/^KiB\b/, unit('bytes', 1024)],
  [/^MiB\b/, unit('bytes', 2 ** 20)],
  [/^MB\b|^megabytes?\b/, unit('bytes', 1e6)],
  [/^GiB\b/, unit('bytes', 2 ** 30)],
  [/^GB\b|^gigabytes?\b/, unit('bytes', 1e9)],
  [/^TiB\b/, unit('bytes', 2 ** 40)],
  [/^TB\b|^terabytes?\b/, unit('bytes', 1e12)],
  [/^bytes?\b/, unit('bytes', 1)],
  [/^(?:K|k)(?:ilo)?bits?\b/, unit('bytes', 1e3 / 8)],
  [/^M(?:ega)?bits?\b/, unit('bytes', 1e6 / 8)],
  [/^G(?:iga)?bits?\b/, unit('bytes', 1e9 / 8)],
  [/^ns\b|^nanoseconds?\b/, unit('seconds', 1e-9)],
  [/^(?:µs|μs|us)(?!\p{L})|^microseconds?\b/u, unit('seconds', 1e-6)],
  [/^ms\b|^milliseconds?\b/, unit('seconds', 1e-3)],
  [/^GPU[ -](?:s|secs?|seconds?)\b/, unit('gpu-seconds', 1)],
  [/^GPU[ -](?:min|minutes?)\b/, unit('gpu-seconds', 60)],
  [/^GPU[ -](?:h|hrs?|hours?)\b/, unit('gpu-seconds', 3600)],
  [/^(?:s|sec|secs|seconds?)\b/, unit('seconds', 1)],
  [/^(?:min|mins|minutes?)\b/, unit('seconds', 60)],
  [/^(?:h|hrs?|hours?)\b/, unit('seconds', 3600)],
  // A card by its model is a GPU: "52 L4".
  [/^(?:L4|L40S?|T4|A10G?|[ABHV][12]00)s?(?![\p{L}\p{N}])/u, own('gpu')],
  ...['', 'M', 'G', 'T', 'P'].map(
    (many) => [new RegExp(`^${many}FLOPs?\\b`, 'i'), own(`${many}flop`.toLowerCase())] as const,
  ),
  [/^(?:dollars?|USD|euros?|EUR|€)(?!\p{L})/u, unit('money', 1)],
];

const noNoun =
  /^(?:a|an|as|of|in|on|to|and|or|is|are|for|at|with|by|from|per|the|that|this|then|than|so|but|which|when|if|not|no|vs|instead|again|max|still|already|against|where|while|who|they|we|it|he|she|hence|thus|was|were|has|have|will|can|each|apiece|all)\b/i;

/** The unit that a text begins with: "GB of vectors", "million chunks", "questions per second". */
export function unitOf(text: string): Unit {
  // A line that begins with a capital is another sentence.
  const [line = ''] = text.split(/\n(?=[^\p{Ll}])/u, 1);
  const rest = line.replace(/^[\s-]+/, '');
  const [, magnitude = '', behind = ''] =
    /^(thousand|million|billion|trillion)s?\b([\s\S]*)$/.exec(rest) ?? [];
  if (magnitude !== '') {
    const inner = unitOf(behind);
    return { ...inner, size: inner.size * (magnitudes[magnitude] ?? 1) };
  }
  const found = known.find(([pattern]) => pattern.test(rest));
  if (found !== undefined) return found[1];
  const [nouns = ''] = noNoun.test(rest)
    ? []
    : (/^\p{L}[\p{L}-]*(?:\s+\p{L}[\p{L}-]*){0,2}/u.exec(rest) ?? []);
  return { kind: 'count', size: 1, noun: nouns.toLowerCase() };
}

const periods: readonly (readonly [RegExp, number])[] = [
  [/^s(?:ec(?:ond)?)?$/, 1],
  [/^min(?:ute?)?$/, 60],
  [/^h(?:our|r)?$/, 3600],
  [/^(?:day|night)$/, 86_400],
  [/^week$/, 604_800],
  [/^month$/, 30 * 86_400],
  [/^year$/, 365 * 86_400],
];
/** The phrase behind a figure, as far as it is one. */
const phrase = /^[^\d.,;:()=+\n]{0,48}/u;
const pers = /(?:\b(?:per|an?|each|every)\s|\/)\s*(\p{L}+)/gu;

/**
 * What an amount is per, as the word that names it: "day" of "GB a day", "card" of "GB a day per card"; null where it is whole.
 */
export function perOf(behind: string): string | null {
  const [text = ''] = phrase.exec(behind) ?? [];
  const found = [...text.matchAll(pers)].map(([, word = '']) => word.toLowerCase());
  return found.find((word) => secondsOf(word) === null) ?? found[0] ?? null;
}

/** How many seconds such a word stands for; null where it names no time. A month has 30 days. */
export const secondsOf = (per: string | null): number | null =>
  per === null ? null : (periods.find(([pattern]) => pattern.test(per))?.[1] ?? null);

const plainShares = ['share', 'probability', 'factor', 'kappa', '(no unit)'];

/** The unit of an estimate as its author names it; what has no unit of its own may be written as a share. */
export function expectedUnit(words: string): Unit {
  if (plainShares.includes(words)) return unit('share', 1);
  return unitOf(words);
}
