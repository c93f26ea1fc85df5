import type { CriterionVerdict, Evidence } from '../../../../core/grade/grade.js';
import type { Bag } from '../../text/word-similarity.js';
import type { Candidate } from '../evidence/candidates.js';
import type { Passage, ReadSegment } from '../passages/passages.js';
import type { ReadCriterion } from '../read-answer.js';
import type { Compiled } from '../rubric/compile-rubric.js';
import { withoutRepeats } from './quote-evidence.js';
import { mostEnded } from './quoted-stretch.js';

/** Of the words of a criterion's name and strong answer, by their weight, so much more has to stand in a sentence that is added. */
const leastGain = 0.08;
const mostAdded = 2;
const mostOfClosing = 8;

/**
 * A verdict whose quotes of the notes take in the sentence before or after, where that says more of the criterion and the whole
 * is no longer than three lines: a passage is judged by one or two sentences, and a reader wants the thought. Its second stays
 * that of what was judged, by which a hint is paid.
 */
export function withWholeThoughts(
  verdict: CriterionVerdict,
  { compiled, candidates }: ReadCriterion,
): CriterionVerdict {
  if (['clarifying', 'anti-pattern'].includes(compiled.criterion.kind)) return verdict;
  const { evidence, closest = [] } = verdict;
  const all = [...evidence, ...closest];
  for (const index of all.keys())
    for (let added = 0; added < mostAdded; added += 1) {
      const wider = widerBy(index, all, compiled, candidates);
      if (wider === null) break;
      all[index] = wider;
    }
  const near = withoutRepeats(all.slice(evidence.length));
  return {
    ...verdict,
    evidence: withoutRepeats(all.slice(0, evidence.length)),
    ...(near.length === 0 ? {} : { closest: near }),
  };
}

/** The quote with its neighbour that says most, if one does that no other quote has; null where there is none, or no room. */
function widerBy(
  index: number,
  all: readonly Evidence[],
  compiled: Compiled,
  candidates: readonly Candidate[],
): Evidence | null {
  const one = all[index];
  if (one?.place.kind !== 'text') return null;
  const { place } = one;
  const passage = candidates.find((each) => isNotes(each.passage, place.phaseId))?.passage;
  if (passage === undefined) return null;
  const { segments } = passage;
  const first = segments.findIndex(({ from }) => from >= place.start);
  const last = segments.findLastIndex(({ to }) => to <= place.end);
  if (first < 0 || last < first) return null;
  const said = new Set(segments.slice(first, last + 1).flatMap(({ bag }) => [...bag]));
  const isShown = ({ from, to }: ReadSegment): boolean =>
    all.some(
      ({ place: other }) =>
        other.kind === 'text' &&
        other.phaseId === place.phaseId &&
        other.start < to &&
        other.end > from,
    );
  const [best] = [[first - 1, first] as const, [last + 1, last] as const]
    .flatMap(([at, beside]) => {
      const segment = segments[at];
      if (segment === undefined || segment.paragraph !== segments[beside]?.paragraph) return [];
      // A quote begins with no half sentence.
      if (at < beside && segment.isContinued) return [];
      const alone = saidAlone(passage, at, candidates);
      if (alone === undefined || isShown(segment)) return [];
      const isWanted = hasAll(alone) || (at > beside && isClosing(alone, segment));
      const gain = gainOf(segment.bag, said, compiled) + (isWanted ? leastGain : 0);
      return gain < leastGain ? [] : [{ segment, gain }];
    })
    .toSorted((a, b) => b.gain - a.gain);
  if (best === undefined) return null;
  const start = Math.min(best.segment.from, place.start);
  const end = Math.max(best.segment.to, place.end);
  if (end - start > mostEnded) return null;
  return { quote: passage.text.source.slice(start, end), place: { ...place, start, end } };
}

const isNotes = ({ kind, phaseId, questionIndex }: Passage, of: string): boolean =>
  kind === 'phase' && phaseId === of && questionIndex < 0;

/** A sentence as evidence; none where it is told, denied or taken back: such a one beside it bears nothing out. */
const saidAlone = (
  passage: Passage,
  at: number,
  candidates: readonly Candidate[],
): Candidate | undefined =>
  candidates.find(
    (one) =>
      one.passage === passage &&
      one.first === at &&
      one.last === at &&
      !one.isTold &&
      !one.isDenied &&
      !one.isDoubtful,
  );

/** It speaks of all that the criterion asks, whatever its words. */
const hasAll = ({ within, groups }: Candidate): boolean => groups > 1 && within.length === groups;

/** A short sentence that follows and has most of the terms: "A model never calls the payment API." */
const isClosing = ({ within, groups }: Candidate, { wordCount }: ReadSegment): boolean =>
  wordCount <= mostOfClosing && within.length > 1 && 2 * within.length > groups;

/** How much of the criterion's words stands in some that others do not have. */
function gainOf(words: Bag, said: Bag, { strong, title, weigh }: Compiled): number {
  const wanted = new Set([...strong, ...title]);
  const added = [...words].filter((word) => wanted.has(word) && !said.has(word));
  const weight = added.reduce((sum, word) => sum + weigh.word(word), 0);
  return weight / Math.max(weigh.bag(wanted), Number.EPSILON);
}
