import { withoutMarks } from '../../../../core/answer/without-marks.js';
import { isOfFormula, type Segment } from '../../text/segments.js';
import { stem } from '../../text/stem.js';
import type { Token } from '../../text/tokens.js';
import type { Bag } from '../../text/word-similarity.js';
import type { Candidate } from '../evidence/candidates.js';

/** A line or two of a report, in UTF-16 units. */
const mostQuote = 280;

/** In the passage's source, in UTF-16 units. */
type Stretch = { readonly start: number; readonly end: number };
type Window = Pick<Candidate, 'first' | 'last' | 'hits'> & {
  readonly passage: {
    readonly segments: readonly Segment[];
    readonly text: { readonly source: string };
  };
  /** What the person is asked about: the clause that has most of its words is in the quote. */
  readonly asked?: Bag | undefined;
};

/**
 * What is quoted of a window: its whole sentences or list items, where they are no longer than a line or two; else the window;
 * and of a long one the clauses that hold most of the criterion's words.
 */
export function quotedStretch(window: Window): Stretch {
  const { passage, hits, asked } = window;
  const { segments } = passage;
  const [first, last] = withoutOtherItem(window);
  const between = (from: number, to: number): Stretch => {
    const start = segments[from]?.from ?? 0;
    return { start, end: closing(segments[to]?.tokens ?? [])?.to ?? start };
  };
  const isWhole = (at: number): boolean => segments[at]?.isContinued !== true;
  let [from, to] = [first, last];
  while (from > 0 && !isWhole(from)) from -= 1;
  while (to + 1 < segments.length && !isWhole(to + 1)) to += 1;
  const options = [
    between(from, to),
    between(from, last),
    between(first, to),
    between(first, last),
  ];
  const [poolFrom, poolTo] = asked === undefined ? [first, last] : [from, to];
  const tokens = segments.slice(poolFrom, poolTo + 1).flatMap((segment) => segment.tokens);
  const clauses = clausesOf(tokens);
  const about = nearestTo(asked, clauses);
  const [needed] = about === null ? [] : (clauses[about] ?? []);
  // A sentence that begins in it is not cut before its end for a line more.
  const most = to > last ? mostEnded : mostQuote;
  const whole = options.find(
    ({ start, end }, at) =>
      end - start <= (at === 0 ? most : mostQuote) &&
      (needed === undefined || (start <= needed.from && end > needed.from)),
  );
  if (whole !== undefined) return whole;
  const run = mostSaid(clauses, hits, { about });
  return run === null ? between(first, last) : toItsEnd(run, clauses);
}

/** Without the line above or below that has none of what was looked for: another list item is another thought. */
function withoutOtherItem({ passage, first, last, hits }: Window): readonly [number, number] {
  const [one, other] = [passage.segments[first], passage.segments[last]];
  if (one === undefined || other === undefined || last !== first + 1) return [first, last];
  if (!passage.text.source.slice(one.to, other.from).includes('\n')) return [first, last];
  const [inOne, inOther] = [heldBy(one, hits), heldBy(other, hits)];
  if (inOne > 0 && inOther === 0) return [first, first];
  return inOther > 0 && inOne === 0 ? [last, last] : [first, last];
}

const heldBy = ({ tokens }: Segment, hits: Window['hits']): number =>
  hits.filter((hit) => tokens.some(({ at, end }) => at >= hit.at && end <= hit.end)).length;

/** A line of a reason, in UTF-16 units. */
const mostShort = 150;
/** A word or two say little: then the sentence is quoted from its start. */
const leastShort = 40;

/** The sentence of a window that holds most of the criterion's words; of a long one as many clauses as fit in a line. */
export function shortQuote({ passage, first, last, hits }: Evident): string {
  const [most] = passage.segments
    .slice(first, last + 1)
    .toSorted((a, b) => heldBy(b, hits) - heldBy(a, hits));
  const tokens = most?.tokens ?? [];
  const start = tokens[0]?.from ?? 0;
  const fitting = tokens.filter(({ to }) => to - start <= mostShort);
  const whole = { start, end: closing(fitting)?.to ?? start };
  const run =
    fitting.length === tokens.length
      ? whole
      : mostSaid(clausesOf(tokens), hits, { longest: mostShort });
  const { start: from, end } = run === null || run.end - run.start < leastShort ? whole : run;
  const text = passage.text.source.slice(from, end);
  return withoutMarks(text.replaceAll(/\s+/g, ' ')).replace(/[.]$/, '');
}

type Evident = Pick<Candidate, 'passage' | 'first' | 'last' | 'hits'>;

/** Commas, colons and the like end a clause, as does an opening bracket before it. */
function clausesOf(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const clauses: Token[][] = [];
  let open: Token[] = [];
  const close = (): void => {
    if (open.length > 0) clauses.push(open);
    open = [];
  };
  for (const [index, token] of tokens.entries()) {
    const isApart = (tokens[index + 1]?.from ?? token.to + 1) > token.to;
    const isOpened = token.text === '(' && !isOfFormula(tokens[index - 1]);
    const isBroken = isOpened || isDash(token, tokens[index - 1]);
    if (isBroken) close();
    open.push(token);
    const isEnd = !token.isWord && isApart && ',;:.!?)'.includes(token.text);
    if (isEnd && !isOfFormula(tokens[index + 1])) close();
  }
  close();
  return clauses;
}

const isDash = ({ isWord, text, from }: Token, before: Token | undefined): boolean =>
  !isWord && '-–—→'.includes(text) && before !== undefined && before.to < from;

/** A word that two clauses share by chance makes none the nearest. */
const leastAsked = 2;

/** The clause, by its place, that has most of some words; null where none has two. */
function nearestTo(asked: Bag | undefined, clauses: readonly (readonly Token[])[]): number | null {
  const held = clauses.map(
    (clause) =>
      new Set(clause.map(({ text }) => stem(text)).filter((word) => asked?.has(word) === true))
        .size,
  );
  const most = Math.max(0, ...held);
  return most < leastAsked ? null : held.indexOf(most);
}

/**
 * The run of clauses that fits and holds most hits, the shortest of those; a clause that does not fit is cut at a word. Where
 * one is asked `about`, it is among them.
 */
function mostSaid(
  clauses: readonly (readonly Token[])[],
  hits: Window['hits'],
  {
    longest = mostQuote,
    about = null,
  }: { readonly longest?: number; readonly about?: number | null },
): Stretch | null {
  const held = clauses.map(
    (clause) =>
      hits.filter((hit) => clause.some(({ at, end }) => at >= hit.at && end <= hit.end)).length,
  );
  let best = null as { readonly run: readonly Token[]; readonly held: number } | null;
  for (const from of clauses.keys()) {
    let count = 0;
    for (let to = from; to < clauses.length; to += 1) {
      count += held[to] ?? 0;
      const run = clauses.slice(from, to + 1).flat();
      if (to > from && lengthOf(run) > longest) break;
      if (about !== null && (from > about || to < about)) continue;
      if (best === null || count > best.held) best = { run, held: count };
    }
  }
  if (best === null) return null;
  const [{ from } = { from: 0 }] = best.run;
  const fitting = best.run.filter(({ to }) => to - from <= longest);
  const start = fitting.find(({ isWord, text }) => isWord || text === '(')?.from;
  const end = closing(fitting)?.to;
  return start === undefined || end === undefined ? null : { start, end };
}

/** Rather a line more than a cut just before the end. */
export const mostEnded = 360;

/** With the clauses that follow, to the end of the sentence, where all of them fit: it often ends in what decides. */
function toItsEnd({ start, end }: Stretch, clauses: readonly (readonly Token[])[]): Stretch {
  const after = clauses.filter(([first]) => (first?.from ?? 0) >= end);
  const ending = after.findIndex(isEnd);
  const rest = after.slice(0, ending < 0 ? after.length : ending + 1).flat();
  const isEnded = clauses.some((clause) => clause.some(({ to }) => to === end) && isEnd(clause));
  const last = isEnded ? undefined : closing(rest)?.to;
  return last === undefined || last - start > mostEnded ? { start, end } : { start, end: last };
}

const isEnd = (clause: readonly Token[]): boolean => '.!?'.includes(clause.at(-1)?.text ?? ' ');

/** Where a quote may end: no comma and no "=" hangs on behind it. */
const closing = (tokens: readonly Token[]): Token | undefined =>
  tokens.findLast(({ isWord, text }) => isWord || !',;:(=+*/<'.includes(text));

const lengthOf = (run: readonly Token[]): number => (run.at(-1)?.to ?? 0) - (run[0]?.from ?? 0);
