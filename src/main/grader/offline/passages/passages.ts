import type { Answer } from '../../../../core/answer/answer.js';
import { longestPiece } from '../../../../core/attempt/timed-text.js';
import type { DrawingGraph, GraphGroup } from '../../../../core/graph/drawing-graph.js';
import type { AliasTable } from '../../text/fold-words.js';
import { findTerms, type Hit, type HitTable, type TermIndex } from '../../text/term-match.js';
import { listedIn } from '../../text/enumerations.js';
import { structureShare } from '../../text/function-words.js';
import { bagOf, type Bag } from '../../text/word-similarity.js';
import { denialOf, deniedIn, isBareDenial } from '../../text/negation.js';
import { segmentsOf, type Segment } from '../../text/segments.js';
import { visibleText } from '../../text/visible-text.js';
import { wordOrderOf, type WordOrder } from '../../text/word-order.js';
import { plainText, type PlainText } from '../../text/tokens.js';

/** A segment with what the judge needs of it. `at` and `end` are offsets in the plain text. */
export type ReadSegment = Segment & {
  readonly at: number;
  readonly end: number;
  readonly bag: Bag;
  readonly denied: readonly Hit[];
  /** Items of long lists. */
  readonly listed: readonly Hit[];
  readonly denial: 'leading' | 'inside' | 'none';
  readonly structure: number;
  readonly wordCount: number;
  readonly wordOrder: WordOrder;
};

/**
 * A phase's text, one question that was asked, or one label of a drawing; `ids` are the label's elements. What was told in the
 * conversation reads like the text of its phase, and has a `questionIndex` as well.
 */
export type Passage = {
  readonly kind: 'phase' | 'question' | 'board' | 'diagram';
  readonly phaseId: string | null;
  readonly questionIndex: number;
  /** The criteria that an answer to a follow-up may be evidence for. */
  readonly repliesTo: readonly string[];
  readonly ids: readonly string[];
  /** Whether a stretch of it was typed, and not pasted. */
  readonly isTyped: (stretch: Pick<Segment, 'from' | 'to'>) => boolean;
  readonly text: PlainText;
  readonly hits: HitTable;
  readonly segments: readonly ReadSegment[];
};

/** What of an answer is read at most, in UTF-16 units: some 13,000 words, five times a long interview. */
export const mostRead = 80_000;

export function passagesOf(
  answer: Answer,
  aliases: AliasTable,
  spell: (word: string) => string,
  index: TermIndex,
): readonly Passage[] {
  let left = mostRead;
  const read = (kind: Passage['kind'], text: string): Passage => {
    const part = text.slice(0, left);
    left -= part.length;
    return passage(kind, plainText(visibleText(part), aliases, spell), index);
  };
  const talk = answer.questions
    .slice(0, mostQuestions)
    .map(({ text, repliesTo = [], statedIn = null }, questionIndex) => ({
      ...read(statedIn === null ? 'question' : 'phase', text),
      phaseId: statedIn,
      questionIndex,
      repliesTo,
    }))
    .map((one) => ({ ...one, isTyped: () => one.segments.length <= mostTyped }));
  return [
    ...talk.filter((one) => !isTalk(one)),
    ...answer.phases.map(({ phaseId, text }) => ({
      ...read('phase', text.text),
      phaseId,
      isTyped: ({ from, to }: Pick<Segment, 'from' | 'to'>) =>
        longestPiece(text, from, to) <= longestTyped,
    })),
    // Behind the notes, so that of what was said and written the note counts.
    ...talk.filter(isTalk),
    ...labelsOf(answer.board).map(({ id, label }) => ({
      ...read('board', label),
      ids: [id],
    })),
    ...labelsOf(answer.diagram).map(({ id, label }) => ({
      ...read('diagram', label),
      ids: [id],
    })),
  ];
}

const mostQuestions = 300;
/** A message of so many sentences is typed. */
const mostTyped = 2;
/** What is typed comes in pieces of a second or two, in UTF-16 units: a fast typist makes 15 a second. */
const longestTyped = 40;
const mostLabels = 200;

/** Labels that say more than a name: of boxes, arrows and groups, with three words or more. */
function labelsOf({ nodes, edges, groups }: DrawingGraph): readonly GraphGroup[] {
  return [...nodes, ...edges, ...groups]
    .filter(({ label }) => label.split(' ').length >= 3)
    .slice(0, mostLabels);
}

/** Whether it was told in the conversation, where it is no question. */
export const isTalk = ({ kind, questionIndex }: Pick<Passage, 'kind' | 'questionIndex'>): boolean =>
  kind === 'phase' && questionIndex >= 0;

function passage(kind: Passage['kind'], text: PlainText, index: TermIndex): Passage {
  const segments = carried(segmentsOf(text).map((segment) => readSegment(segment, text.source)));
  const hits = findTerms(index, text.tokens);
  return {
    ...{ kind, phaseId: null, questionIndex: -1, repliesTo: [], ids: [] },
    isTyped: () => false,
    ...{ text, hits, segments },
  };
}

/** "We should not:" denies what comes next. */
function carried(segments: readonly ReadSegment[]): readonly ReadSegment[] {
  return segments.map((segment, index) => {
    const before = segments[index - 1];
    if (before === undefined || !isBareDenial(before.tokens)) return segment;
    return { ...segment, denied: [{ at: segment.at, end: segment.end }] };
  });
}

function readSegment(segment: Segment, source: string): ReadSegment {
  const { tokens } = segment;
  const wordCount = tokens.filter(({ isWord }) => isWord).length;
  return {
    ...segment,
    at: tokens[0]?.at ?? 0,
    end: tokens.at(-1)?.end ?? 0,
    bag: bagOf(tokens),
    denied: deniedIn(tokens),
    listed: listedIn(tokens),
    denial: denialOf(tokens),
    structure: structureShare(tokens),
    wordCount,
    wordOrder: wordOrderOf(tokens, source),
  };
}
