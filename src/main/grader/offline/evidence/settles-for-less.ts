import { isNumber } from '../../text/function-words.js';
import { stem } from '../../text/stem.js';
import type { Token } from '../../text/tokens.js';
import { wordSet } from '../../text/word-set.js';
import type { Bag, Weigh } from '../../text/word-similarity.js';
import type { Compiled } from '../rubric/compile-rubric.js';
import type { Candidate } from './candidates.js';
import { overlaps } from './support.js';

/** So near to what falls short of a criterion, and so much nearer than to what meets it. */
const leastHalf = 0.3;
const leastLean = 0.1;
/** So much of the weight of its words stands in one line that falls short. */
const leastShared = 0.5;

/**
 * The first of the candidates that calls enough what falls short of a criterion, "a nightly job is enough"; null where none does.
 * Nearness alone says nothing: most of what falls short is true as well, and stands beside what meets the criterion in good answers.
 */
export function settlingForLess(
  met: Candidate,
  candidates: readonly Candidate[],
  compiled: Compiled,
): Candidate | null {
  return (
    candidates.find((one) => isLess(one, compiled) && !one.isTold && !overlaps(one, met)) ?? null
  );
}

function isLess(
  { passage, first, last, closeness, halfCloseness }: Candidate,
  { half, weigh }: Compiled,
): boolean {
  const segment = passage.segments[first];
  if (segment === undefined || first !== last || passage.kind !== 'phase') return false;
  if (halfCloseness < leastHalf || halfCloseness - closeness < leastLean) return false;
  if (segment.isQuestion || segment.denial !== 'none' || !isCalledEnough(segment.tokens))
    return false;
  const lines = half.texts.filter((line) => isMostlyIn(segment.bag, line, weigh));
  return isOfNumber(segment.tokens) ? lines.some(callsEnough) : lines.length > 0;
}

/** "One GPU is enough" sizes something, and settles for less only where a line that falls short says so too. */
const isOfNumber = (tokens: readonly Token[]): boolean => {
  const at = tokens.findIndex(({ text }) => verdicts.has(text) || whole.has(text));
  return tokens.slice(0, Math.max(0, at)).some((token) => isNumber(token) || token.text === 'one');
};

const callsEnough = (line: Bag): boolean =>
  [...verdicts, ...whole, 'plenty'].some((word) => line.has(stem(word)));

const verdicts = wordSet('enough sufficient fine ok okay acceptable adequate');
const whole = wordSet('suffices suffice');
const copulas = wordSet("is are be it's that's seems");
/** "If it is enough" leaves it open, and what was enough once may not be now. */
const open = wordSet('if whether unless until when why how hardly barely');

/** "Is enough", "should be fine", "suffices", "will do", and not as a condition. */
function isCalledEnough(tokens: readonly Token[]): boolean {
  if (tokens.some(({ text }) => open.has(text))) return false;
  return tokens.some(({ text }, index) => {
    const before = [tokens[index - 1]?.text ?? '', tokens[index - 2]?.text ?? ''];
    if (verdicts.has(text)) return before.some((word) => copulas.has(word));
    return whole.has(text) || (text === 'do' && before[0] === 'will');
  });
}

/** A number or two words are shared by chance. */
const leastWords = 3;

function isMostlyIn(said: Bag, line: Bag, weigh: Weigh): boolean {
  const shared = [...said].filter((word) => line.has(word));
  const words = shared.filter((word) => !/^\d/.test(word));
  const weight = shared.reduce((sum, word) => sum + weigh.word(word), 0);
  return words.length >= leastWords && weight >= leastShared * weigh.bag(said);
}
