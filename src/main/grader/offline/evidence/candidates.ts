import { askedBy } from '../passages/clarifying-question.js';
import type { Compiled } from '../rubric/compile-rubric.js';
import type { Hit } from '../../text/term-match.js';
import { type Coverage } from '../passages/term-coverage.js';
import { stem } from '../../text/stem.js';
import { likeness, type Weigh } from '../../text/word-similarity.js';
import type { Dropped, DropReason } from '../passages/discarded-segments.js';
import { isTalk, type Passage, type ReadSegment } from '../passages/passages.js';
import type { Window } from '../passages/windows.js';
import { isDenied } from '../../text/negation.js';
import { once } from '../rubric/worked-out.js';
import { nearnessTo } from '../rubric/text-cluster.js';
import { isListed, isThin } from './bare-terms.js';

/** One or two segments in a row, seen as a claim on one criterion. */
export type Candidate = WindowSignals & {
  /** How strongly the best other passage speaks for the criterion, see support.ts. */
  readonly support: number;
  /** The same of the passages that are in no doubt themselves: only they make one sure. */
  readonly soundSupport: () => number;
};

/** The same, seen alone. */
export type WindowSignals = {
  readonly passage: Passage;
  readonly first: number;
  readonly last: number;
  /** Groups satisfied in the window, by index, and how many are with the segment before and after. */
  readonly within: readonly number[];
  readonly near: number;
  readonly groups: number;
  readonly likeness: number;
  readonly missLikeness: number;
  /** To the criterion's name. */
  readonly titleLikeness: number;
  /** How much it sounds like what meets the criterion, and like what is said about it and does not; see text-cluster.ts. */
  readonly closeness: number;
  readonly halfCloseness: number;
  /** A term of a group stands in a denied stretch, and none of that group anywhere else. */
  readonly isDenied: boolean;
  /** A term of a group stands in a denied stretch, whatever else stands there. */
  readonly isPartlyDenied: boolean;
  /** It speaks of all that the criterion asks, or of most of it, and denies a part of it or turns it round. */
  readonly isOpposed: boolean;
  /** It holds a phrase, and no mere word, that whoever meets the criterion does not say. */
  readonly isReversed: boolean;
  /** The same, and so many words of it that it needs none of the criterion's beside it. */
  readonly isReversedAtLength: boolean;
  /** How telling its terms are: the mean weight of the rarest word of each group. */
  readonly rarity: number;
  /** Its terms stand in a row that nothing joins: named, not explained. */
  readonly isThin: boolean;
  /** All of its terms are items of a long list: named, not explained. */
  readonly isListed: boolean;
  /** What a clarifying criterion wants asked is taken for granted here. */
  readonly isAssumed: boolean;
  /** It neither asks nor says that it assumes: a plain sentence in the clarifying notes, which takes something for granted. */
  readonly isStated: boolean;
  /** It only repeats what the interviewer or the statement told. */
  readonly isTold: boolean;
  /** It holds a phrase that turns the criterion round, or stands in what hardly reads as sentences. */
  readonly isDoubtful: boolean;
  /** Its words may say the criterion the other way round: never sure, however near they are. */
  readonly isOtherSide: () => boolean;
  /** Of a slip: it is nearer to what the author himself says than to any way to make it. */
  readonly isSound: () => boolean;
  readonly hits: readonly Hit[];
  /** It runs over a blank line, where a thought often ends. */
  readonly isAcross: boolean;
};

type Found = { readonly live: readonly Hit[]; readonly dead: readonly Hit[] };

/** What the criteria of one answer are read against. */
export type ReadingContext = {
  readonly weigh: Weigh;
  readonly coverage: Coverage;
  readonly dropped: Dropped;
  readonly told: ReadonlySet<ReadSegment>;
  readonly isGranted: (segment: ReadSegment) => boolean;
};

/** A passage with its windows, which are the same for every criterion. */
type ReadPassage = { readonly passage: Passage; readonly windows: readonly Window[] };

/** The windows of a passage that can be evidence for the criterion, with what speaks for it. */
export function candidatesIn(
  { passage, windows }: ReadPassage,
  compiled: Compiled,
  { weigh, coverage, dropped, told, isGranted }: ReadingContext,
): readonly WindowSignals[] {
  const { segments } = passage;
  const isQuestion = compiled.criterion.kind === 'clarifying';
  const isStated = (segment: ReadSegment): boolean =>
    isQuestion && askedBy(passage, segment) === 'neither';
  const isTold = (segment: ReadSegment): boolean => told.has(segment) && !isQuestion;
  const isLeftOut = (segment: ReadSegment): boolean =>
    isWorthless(dropped.get(segment)) ||
    (isStated(segment) &&
      (isTalk(passage) ||
        told.has(segment) ||
        passage.phaseId !== compiled.criterion.phase ||
        !isGranted(segment)));
  const isBeside = (segment: ReadSegment): boolean =>
    !isLeftOut(segment) && !isTold(segment) && !isStated(segment);
  const perGroup = compiled.groups.map((group) =>
    bySegment(segments, passage.hits.get(group) ?? [], group.isFree || passage.kind === 'question'),
  );
  // "Not that the weight itself is of low rank" turns nothing round; of a slip these are words of rejection, which do.
  const isSlip = compiled.criterion.kind === 'anti-pattern';
  const turning = passage.hits.get(compiled.contradicts) ?? [];
  const contradicted = bySegment(segments, turning, isSlip || passage.kind === 'question');
  return windows.flatMap(({ first, last, segments: window, bag }): WindowSignals[] => {
    if (window.some(isLeftOut) || (window.length > 1 && !window.every(isBeside))) return [];
    const hits = perGroup.map((group) => group.slice(first, last + 1).flatMap(({ live }) => live));
    const isDenied = perGroup.some((group, index) => {
      const dead = group.slice(first, last + 1).some((found) => found.dead.length > 0);
      return dead && hits[index]?.length === 0;
    });
    const isPartlyDenied = perGroup.some((group) =>
      group.slice(first, last + 1).some(({ dead }) => dead.length > 0),
    );
    const named = perGroup.filter((group) =>
      group.slice(first, last + 1).some(({ live, dead }) => live.length + dead.length > 0),
    );
    const isNamed = named.length === perGroup.length;
    const isMostlyNamed = 2 * named.length > perGroup.length;
    const [from, to] = isSlip ? sentenceOf(segments, first, last) : [first, last];
    const turned = contradicted.slice(from, to + 1).flatMap(({ live }) => live);
    const isTurned = turned.length > 0;
    const isReversed = turned.some((hit) => wordsIn(hit, window) > 1);
    const around = perGroup.filter((group) =>
      group.slice(Math.max(0, first - 1), last + 2).some(({ live }, offset) => {
        const segment = segments[Math.max(0, first - 1) + offset];
        return live.length > 0 && segment !== undefined && isBeside(segment);
      }),
    );
    const said = nearnessTo(bag, compiled.said, weigh);
    return [
      {
        passage,
        first,
        last,
        within: hits.flatMap((group, index) => (group.length > 0 ? [index] : [])),
        near: around.length,
        groups: compiled.groups.length,
        likeness: said.nearest,
        missLikeness: Math.max(0, ...compiled.toMisses(bag)),
        titleLikeness: likeness(bag, compiled.title, weigh),
        closeness: said.closeness,
        halfCloseness: nearnessTo(bag, compiled.half, weigh).closeness,
        isDenied,
        isPartlyDenied,
        isOpposed:
          perGroup.length > 0 &&
          ((isNamed && (isDenied || isTurned)) || (isTurned && isMostlyNamed)),
        isReversed,
        isReversedAtLength: turned.some((hit) => wordsIn(hit, window) >= leastOfPhrase),
        rarity: rarityOf(hits, window, weigh),
        isThin: window.some((segment) =>
          isThin(segment, hits, compiled, coverage.get(segment), window.length > 1),
        ),
        isListed: isListed(hits.flat(), window),
        isStated: window.some(isStated),
        isAssumed: isQuestion && !window.some((segment) => askedBy(passage, segment) === 'asked'),
        isTold: window.some(isTold),
        isDoubtful: isTurned || window.some((segment) => dropped.has(segment)),
        isOtherSide: once(() => compiled.isTurned(window.flatMap(({ tokens }) => tokens))),
        isSound: once(() => isSlip && compiled.toSound(bag) > nearer * said.nearest),
        hits: hits.flat(),
        isAcross: new Set(window.map(({ paragraph }) => paragraph)).size > 1,
      },
    ];
  });
}

/** The segments of the sentences that a window is of: "a new model is trained weekly; in shadow first" makes no slip by its first half. */
function sentenceOf(
  segments: readonly ReadSegment[],
  first: number,
  last: number,
): readonly [number, number] {
  let [from, to] = [first, last];
  while (from > 0 && segments[from]?.isContinued === true) from -= 1;
  while (segments[to + 1]?.isContinued === true) to += 1;
  return [from, to];
}

/** Who makes a mistake says right things beside it, in one sentence too. */
const nearer = 1.2;

const leastOfPhrase = 3;

const wordsIn = (hit: Hit, window: readonly ReadSegment[]): number =>
  window.flatMap(({ tokens }) => tokens).filter(({ at, end }) => at >= hit.at && end <= hit.end)
    .length;

/** Copies, repetitions and data say nothing of their own; other odd text may be an honest note. */
const isWorthless = (reason: DropReason | undefined): boolean =>
  reason === 'copied' || reason === 'pasted' || reason === 'repeated' || reason === 'not-prose';

function rarityOf(
  groups: readonly (readonly Hit[])[],
  window: readonly ReadSegment[],
  weigh: Weigh,
): number {
  const tokens = window.flatMap((segment) => segment.tokens);
  const best = groups.map((hits) =>
    Math.max(
      0,
      ...tokens
        .filter(
          ({ at, end, isWord }) => isWord && hits.some((hit) => at >= hit.at && end <= hit.end),
        )
        .map(({ text }) => weigh.word(stem(text))),
    ),
  );
  return best.reduce((sum, weight) => sum + weight, 0) / Math.max(1, best.length);
}

/** Hits by the segment that holds them whole; denied ones are dead unless the group is free. */
function bySegment(
  segments: readonly ReadSegment[],
  hits: readonly Hit[],
  isFree: boolean,
): readonly Found[] {
  let next = 0;
  return segments.map((segment) => {
    const live: Hit[] = [];
    const dead: Hit[] = [];
    while (next < hits.length) {
      const hit = hits[next];
      if (hit === undefined || hit.at >= segment.end) break;
      next += 1;
      if (hit.at < segment.at || hit.end > segment.end) continue;
      if (!isFree && isDenied(hit, segment.denied)) dead.push(hit);
      else live.push(hit);
    }
    return { live, dead };
  });
}
