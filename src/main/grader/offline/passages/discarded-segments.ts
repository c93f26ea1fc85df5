import { phrasingsOf, waysOf, type Criterion } from '../../../../core/prompt/criterion.js';
import type { Prompt } from '../../../../core/prompt/prompt.js';
import { toldTexts } from '../../../../core/prompt/told-texts.js';
import { heldShare, structureOf, type Coverage, type Share } from './term-coverage.js';
import { pairsOf } from '../../text/word-similarity.js';
import type { Passage, ReadSegment } from './passages.js';
import type { PlainText } from '../../text/tokens.js';

/** Segments that earn nothing, and why. */
export type Dropped = ReadonlyMap<ReadSegment, DropReason>;
export type DropReason =
  'copied' | 'pasted' | 'repeated' | 'not-prose' | 'scrambled' | 'list' | 'denied';

/** The texts of which a pasted copy earns nothing, each as its pairs of neighbouring words. */
export type Sealed = {
  readonly told: readonly Pairs[];
  readonly texts: readonly Pairs[];
  /** All that is said of one criterion. */
  readonly criteria: readonly Pairs[];
};
type Pairs = ReadonlySet<string>;

const copiedShare = 0.8;
const leastRubricCopies = 5;

export function sealedIn(prompt: Prompt, plain: (text: string) => PlainText): Sealed {
  const pairs = (text: string): Pairs => pairsOf(plain(text).tokens);
  const sealed = prompt.rubric.map((criterion) => textsOf(criterion).map(pairs));
  return {
    told: toldTexts(prompt).map(pairs),
    texts: sealed.flat(),
    criteria: sealed.map(
      (all, index) =>
        new Set([...all, pairs(cuesOf(prompt.rubric[index]))].flatMap((one) => [...one])),
    ),
  };
}

/**
 * What cannot be evidence: copies of the question or of a told fact, repetitions, data for programs, scrambled words, bare lists
 * of terms. Of what the rubric says some sentences are kept, and all that was typed: then it is known by heart, as who has read
 * the report of an attempt before should.
 */
export function droppedIn(
  passages: readonly Passage[],
  prompt: Prompt,
  { told, texts, criteria }: Sealed,
  coverage: Coverage,
): Dropped {
  const dropped = new Map<ReadSegment, DropReason>();
  const copies: ReadSegment[] = [];
  const seen = new Set<string>();
  for (const passage of passages) {
    const { kind, text, segments } = passage;
    const scrambled = scrambledIn(segments);
    const listed = termListsIn(passage, coverage);
    const denied = deniedIn(segments);
    for (const segment of segments) {
      const said = text.plain.slice(segment.at, segment.end);
      const source = text.source.slice(segment.from, segment.to);
      if (segment.wordCount >= 4 && seen.has(said)) dropped.set(segment, 'repeated');
      else if (isForPrograms(source, prompt)) dropped.set(segment, 'not-prose');
      else if (kind === 'phase' && isCopied(segment, told, 5)) dropped.set(segment, 'copied');
      else if (scrambled.has(segment)) dropped.set(segment, 'scrambled');
      else if (listed.has(segment)) dropped.set(segment, 'list');
      else if (denied.has(segment)) dropped.set(segment, 'denied');
      else if (
        !passage.isTyped(segment) &&
        (isCopied(segment, texts, 4) || isCopied(segment, criteria, 8))
      )
        copies.push(segment);
      seen.add(said);
    }
  }
  if (copies.length >= leastRubricCopies) for (const copy of copies) dropped.set(copy, 'pasted');
  return dropped;
}

/** Cues in the order in which the file lists them. */
const cuesOf = (criterion: Criterion | undefined): string =>
  [...(criterion?.cues ?? []).flat(), ...(criterion?.contradicts ?? [])]
    .join(' ')
    .replaceAll('*', '');

function textsOf(criterion: Criterion): readonly string[] {
  const { title, novice, strong, nearMisses } = criterion;
  return [title, novice, strong, ...phrasingsOf(criterion), ...waysOf(criterion), ...nearMisses];
}

function isCopied(segment: ReadSegment, texts: readonly Pairs[], leastWords: number): boolean {
  if (segment.wordCount < leastWords) return false;
  const pairs = [...pairsOf(segment.tokens)];
  return texts.some(
    (text) => pairs.filter((pair) => text.has(pair)).length >= pairs.length * copiedShare,
  );
}

/** JSON, or a criterion's id: somebody talks to the grader and not to the interviewer. */
function isForPrograms(source: string, prompt: Prompt): boolean {
  if (/"[\w-]{1,60}"\s*:/.test(source)) return true;
  return prompt.rubric.some(({ id }) => id.split('-').length >= 3 && source.includes(id));
}

const around = 4;

// One in two thousand honest segments falls below, telegraphic notes included, and nineteen in twenty of references whose
// words were shuffled (measured on the bank's 60 references and blind paraphrases, and on 16 drafts of four levels).
const reach = 12;
const leastPairs = 25;
const leastMean = -0.046;

/** Segments amid text whose words stand in no English order. */
function scrambledIn(segments: readonly ReadSegment[]): ReadonlySet<ReadSegment> {
  return new Set(
    segments.filter((_, index) => {
      const near = segments.slice(Math.max(0, index - reach), index + reach + 1);
      const pairs = near.reduce((sum, { wordOrder }) => sum + wordOrder.pairs, 0);
      const sum = near.reduce((total, { wordOrder }) => total + wordOrder.sum, 0);
      return pairs >= leastPairs && sum < leastMean * pairs;
    }),
  );
}

/**
 * Segments amid text most of which denies: a reference answer turned round, sentence by sentence. Honest answers deny
 * in two of five sentences at most (measured on references and drafts of four levels).
 */
function deniedIn(segments: readonly ReadSegment[]): ReadonlySet<ReadSegment> {
  return new Set(
    segments.filter((_, index) => {
      const near = nearIn(segments, index);
      const leading = near.filter(({ denial }) => denial === 'leading').length;
      const all = near.filter(({ denial }) => denial !== 'none').length;
      return all >= Math.max(4, near.length * 0.6) || leading >= Math.max(3, near.length * 0.55);
    }),
  );
}

const nearIn = (segments: readonly ReadSegment[], index: number): readonly ReadSegment[] =>
  segments.slice(Math.max(0, index - around), index + around + 1);

/** Words of structure that stand in a sentence's order: one may be all terms, and says how they hang together. */
const leastOfSentence = 0.3;

/**
 * Segments amid text that is made of the rubric's terms and little else. In honest notes, terse ones too, a stretch
 * held three terms of four words and a fifth of structure at most (measured as above).
 */
function termListsIn({ kind, segments }: Passage, coverage: Coverage): ReadonlySet<ReadSegment> {
  if (kind === 'question') return new Set(); // questions are short by nature, and judged one by one
  const shares = segments.flatMap((segment) => coverage.get(segment) ?? []);
  return new Set(
    segments.filter(({ structure, wordOrder }, index) => {
      const own = shares[index];
      if (own !== undefined && own.content >= 16 && isList([own], 0.9, 0.15)) return true;
      const near = shares.slice(Math.max(0, index - around), index + around + 1);
      if (near.reduce((sum, { content }) => sum + content, 0) < 16) return false;
      if (structure >= leastOfSentence && wordOrder.sum > 0) return false;
      return isList(near, 0.8, 0.22) || isList(near, 0.92, 0.32);
    }),
  );
}

const isList = (shares: readonly Share[], leastHeld: number, mostStructure: number): boolean =>
  heldShare(shares) >= leastHeld && structureOf(shares) < mostStructure;
