import { findTerms, termIndex, type Hit, type TermGroup } from '../../text/term-match.js';
import type { Token } from '../../text/tokens.js';
import { wordSet } from '../../text/word-set.js';
import { once } from './worked-out.js';

/** Two steps that a text names the other way round than the ways to meet a criterion, the one that it puts first at first. */
type Misplaced = readonly [before: Stretch, after: Stretch];
/** Where each group stands first in a text. */
type Hits = readonly (Hit | null)[];
type Stretch = Pick<Token, 'from' | 'to'>;

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth'];
const onward = wordSet('then afterwards finally last lastly next');

/** So many ways name both steps, and so large a share of them in one order. */
const least = { ways: 5, share: 0.8 };

/** Finds two steps, told by ordinals, that most of the ways name in the other order; a step is what its first cue term names. */
export function orderFinder(
  ways: readonly (readonly Token[])[],
  groups: readonly TermGroup[],
): (said: readonly Token[]) => Misplaced | null {
  const index = termIndex(groups);
  const hitsIn = (text: readonly Token[]): Hits => {
    const found = findTerms(index, text);
    return groups.map((group) => found.get(group)?.[0] ?? null);
  };
  const firsts = once(() => ways.map(hitsIn));
  const isBefore = (one: number, other: number): boolean => {
    const both = firsts().filter(
      (way) => (way[one] ?? null) !== null && (way[other] ?? null) !== null,
    );
    const inOrder = both.filter((way) => (way[one]?.at ?? 0) < (way[other]?.at ?? 0)).length;
    return both.length >= least.ways && inOrder >= least.share * both.length;
  };
  return (tokens) => {
    const heads = stepsIn(tokens).map((step) => headOf(step, hitsIn(step)));
    for (const [at, early] of heads.entries())
      for (const late of heads.slice(at + 1)) {
        const [one, other] = [early?.groups[0], late?.groups[0]];
        if (one === undefined || other === undefined || !isBefore(other, one)) continue;
        if (
          early !== null &&
          late !== null &&
          !early.groups.some((group) => late.groups.includes(group))
        )
          return [early.stretch, late.stretch];
      }
    return null;
  };
}

/** The groups of which a term stands first in a step. */
function headOf(
  step: readonly Token[],
  hits: Hits,
): { readonly groups: readonly number[]; readonly stretch: Stretch } | null {
  const first = Math.min(...hits.map((hit) => hit?.at ?? Infinity));
  const heads = hits.filter((hit) => hit?.at === first);
  const end = Math.max(...heads.map((hit) => hit?.end ?? 0));
  const tokens = step.filter((token) => token.at >= first && token.end <= end);
  const [token] = tokens;
  if (token === undefined) return null;
  return {
    groups: hits.flatMap((hit, index) => (hit?.at === first ? [index] : [])),
    stretch: { from: token.from, to: tokens.at(-1)?.to ?? token.to },
  };
}

/** The stretches that ordinals in order begin: "first …", "second …", "1. …"; behind two of them "then" goes on. */
function stepsIn(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const steps: Token[][] = [];
  let next = 0;
  for (const [at, token] of tokens.entries()) {
    if (beginsStep(tokens, at, next)) {
      steps.push([]);
      next += 1;
    }
    steps.at(-1)?.push(token);
  }
  return steps;
}

function beginsStep(tokens: readonly Token[], at: number, next: number): boolean {
  const [token, after] = [tokens[at], tokens[at + 1]];
  if (token === undefined) return false;
  const before = tokens[at - 1]?.text ?? '.';
  const isHead =
    '.,;:'.includes(before) ||
    before === 'and' ||
    before === 'the' ||
    ['step', 'stage'].includes(before);
  if (!isHead) return false;
  if (token.text === ordinals[next] || token.text === `${ordinals[next] ?? ''}ly`) return true;
  if (token.text === String(next + 1) && ['.', ')', ':'].includes(after?.text ?? '')) return true;
  return next > 1 && onward.has(token.text);
}
