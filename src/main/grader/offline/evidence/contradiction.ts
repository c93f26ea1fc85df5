import { scratchpad } from '../../../../core/attempt/scratchpad.js';
import { figuresIn } from '../../../../core/review/figures/figures-in-text.js';
import { isNumber, isStructure } from '../../text/function-words.js';
import { deniedIn } from '../../text/negation.js';
import { stem } from '../../text/stem.js';
import type { Hit } from '../../text/term-match.js';
import type { Token } from '../../text/tokens.js';
import { wordSet } from '../../text/word-set.js';
import type { ReadSegment } from '../passages/passages.js';
import type { Compiled } from '../rubric/compile-rubric.js';
import type { Candidate } from './candidates.js';
import { overlaps } from './support.js';
import { areContrasted, areTwoCases } from './two-cases.js';

/** So much of the words of the shorter of two sentences stands in the other: they are about one thing. */
const sameThing = { opposite: { share: 0.5, words: 2 }, value: { share: 0.75, words: 3 } } as const;
/** Rounding and another way to count are no contradiction. */
const sameValue = 1.1;

/**
 * The first of the candidates that says the opposite of a passage that meets the criterion, or the same with another value; null
 * where none does. Whoever says both has not said which holds.
 */
export function contradictionOf(
  met: Candidate,
  candidates: readonly Candidate[],
  compiled: Compiled,
): Candidate | null {
  const others = candidates.filter(
    (one) =>
      one.first === one.last &&
      isProse(one) &&
      !overlaps(one, met) &&
      (one.isReversed || !areContrasted(met, one, compiled)),
  );
  const isOpposed = (one: Candidate): boolean =>
    isOpposite(met, one, compiled) && !(isParallel(met, one) && areTwoCases(met, one, compiled));
  return others.find((one) => isOpposed(one) || hasOtherValue(met, one)) ?? null;
}

/** Two sentences of one frame, none of which turns the criterion round. */
const isParallel = (met: Candidate, other: Candidate): boolean =>
  !other.isReversed &&
  segmentsOf(other).some((there) =>
    segmentsOf(met).some((here) => isSameThing(here, there, sameThing.opposite)),
  );

/** A "no" in a sentence on another side of the criterion takes nothing back: it has to name what was said. */
const isOpposite = (met: Candidate, other: Candidate, compiled: Compiled): boolean =>
  (((other.isReversedAtLength && !isLeftOpen(other)) ||
    (other.isReversed && 2 * other.within.length >= other.groups)) &&
    isOfOnePhase(met, other)) ||
  leansAway(met, other) ||
  (other.isOpposed &&
    !deniesAsAuthor(other, compiled) &&
    segmentsOf(other).some((there) =>
      segmentsOf(met).some((here) => isSameThing(here, there, sameThing.opposite)),
    ));

/** "No timer that refills, it is lazy" denies what the author's own ways deny, and takes nothing back. */
function deniesAsAuthor(other: Candidate, { ways }: Compiled): boolean {
  const own = segmentsOf(other).flatMap(({ tokens, denied }) => headsOf(tokens, denied));
  return (
    !other.isReversed &&
    own.length > 0 &&
    own.every((head) => ways.some((way) => headsOf(way, deniedIn(way)).includes(head)))
  );
}

/** What each denial hits first. */
const headsOf = (tokens: readonly Token[], denied: readonly Hit[]): readonly string[] =>
  denied.flatMap(({ at, end }) => {
    const head = tokens.find(
      (token) => token.isWord && !isStructure(token) && token.at >= at && token.end <= end,
    );
    return head === undefined ? [] : [stem(head.text)];
  });

/** A sum in the scratchpad belongs to every phase. */
const isOfOnePhase = ({ passage: met }: Candidate, { passage: other }: Candidate): boolean =>
  met.phaseId === other.phaseId || met.phaseId === scratchpad.id;

/** So near to the criterion's name that it speaks of it. */
const leastOfName = { otherSide: 0.35, denied: 0.4 } as const;

/** It speaks of the criterion by its name, and takes its other side or denies a part of it. */
function leansAway(met: Candidate, other: Candidate): boolean {
  const { titleLikeness, within, groups, isTold } = other;
  if (!isOfOnePhase(met, other) || isTold || isLeftOpen(other)) return false;
  if (deniesCase(other)) return false;
  if (other.isPartlyDenied && titleLikeness >= leastOfName.denied) return true;
  const isNamed = titleLikeness >= leastOfName.otherSide && 2 * within.length >= groups;
  return isNamed && other.isOtherSide();
}

const open = wordSet('if unless whether otherwise whoever');

/** "If both were random" and a question claim nothing. */
export const isLeftOpen = (one: Candidate): boolean =>
  segmentsOf(one).some(
    ({ isQuestion, tokens }) => isQuestion || tokens.some(({ text }) => open.has(text)),
  );

/** "I take it when the base does not fit": in that case it holds, and nothing is denied. */
const deniesCase = (one: Candidate): boolean =>
  segmentsOf(one).some(({ tokens, denied }) => {
    const from = tokens.find(({ text }) => text === 'when')?.at ?? Infinity;
    return denied.length > 0 && denied.every(({ at }) => at > from);
  });

const isProse = ({ passage: { kind } }: Candidate): boolean => kind === 'phase';

function hasOtherValue(met: Candidate, other: Candidate): boolean {
  const [there] = segmentsOf(other);
  if (there === undefined || there.isQuestion) return false;
  return segmentsOf(met).some(
    (here) => isSameThing(here, there, sameThing.value) && differs(met, here, other, there),
  );
}

const segmentsOf = ({ passage, first, last }: Candidate): readonly ReadSegment[] =>
  passage.segments.slice(first, last + 1);

function isSameThing(
  one: ReadSegment,
  other: ReadSegment,
  least: { readonly share: number; readonly words: number },
): boolean {
  const [first, second] = [headOf(one), headOf(other)];
  if (first !== null && second !== null && first !== second) return false;
  const [a, b] = [wordsOf(one), wordsOf(other)];
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared >= least.words && shared >= least.share * Math.min(a.size, b.size);
}

/** The symbol that a sentence begins with, which is what it is about: "dB = …", "dA = …". */
function headOf({ tokens: [first] }: ReadSegment): string | null {
  const isSymbol =
    first?.isWord === true && !isStructure(first) && first.text.length <= mostOfSymbol;
  return isSymbol ? first.text : null;
}

const mostOfSymbol = 3;

function wordsOf({ tokens, bag }: ReadSegment): ReadonlySet<string> {
  const numbers = new Set(tokens.filter(isNumber).map(({ text }) => text));
  return new Set([...bag].filter((word) => !numbers.has(word) && !/^\d/.test(word)));
}

/** One figure each, of the same unit, that are apart. More of them are a sum, and no claim. */
function differs(met: Candidate, here: ReadSegment, other: Candidate, there: ReadSegment): boolean {
  const [a, ...moreHere] = figuresIn(sourceOf(met, here));
  const [b, ...moreThere] = figuresIn(sourceOf(other, there));
  if (a === undefined || b === undefined || moreHere.length + moreThere.length > 0) return false;
  if (a.unit.kind !== b.unit.kind || a.unit.noun !== b.unit.noun) return false;
  return Math.max(a.value, b.value) > sameValue * Math.min(a.value, b.value);
}

const sourceOf = ({ passage }: Candidate, { from, to }: ReadSegment): string =>
  passage.text.source.slice(from, to);
