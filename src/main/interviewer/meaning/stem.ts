import { singular } from '../../../core/prompt/cue-match.js';

const endings = [
  'ations',
  'ation',
  'ness',
  'ments',
  'ment',
  'ings',
  'ing',
  'edly',
  'ed',
  'ly',
  'es',
  'er',
  'ers',
  'e',
];
const shortest = 4;

/** A crude stem: enough to join `documents` with `document`, `updated` with `update`, `latencies` with `latency`. */
export function stem(word: string): string {
  const base = british(singular(word));
  for (const ending of endings) {
    const rest = base.length - ending.length;
    if (rest >= shortest && base.endsWith(ending)) return undoubled(base.slice(0, rest));
  }
  return base.endsWith('y') && base.length > shortest ? `${base.slice(0, -1)}i` : base;
}

/** `normalize` as `normalise`, `behavior` as `behaviour`. */
function british(word: string): string {
  return word.replace('iz', 'is').replace(/or$/, (end) => (word.length > 5 ? 'our' : end));
}

/** `planning` leaves `plann`, which is `plan`. */
function undoubled(base: string): string {
  const last = base.at(-1) ?? '';
  const isTwice = base.at(-2) === last && 'bdgmnprt'.includes(last);
  return isTwice ? base.slice(0, -1) : base;
}
