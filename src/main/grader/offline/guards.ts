import type { Prompt } from '../../../core/prompt.js';
import type { AliasTable } from './fold.js';
import { pairsOf } from './lexical.js';
import type { Passage, ReadSegment } from './passages.js';
import { plainText } from './words.js';

/** Segments that earn nothing, and why. */
export type Dropped = ReadonlyMap<ReadSegment, DropReason>;
export type DropReason = 'copied' | 'repeated' | 'not-prose' | 'scrambled' | 'list';

const copiedShare = 0.8;
const leastCopied = 5;
const leastRubricCopies = 3;

/**
 * What cannot be evidence: copies of the question, of a told fact or of the rubric, repetitions, data for programs,
 * scrambled words, bare lists of terms. One or two sentences that happen to say what the rubric says are kept.
 */
export function droppedIn(
  passages: readonly Passage[],
  prompt: Prompt,
  aliases: AliasTable,
): Dropped {
  const dropped = new Map<ReadSegment, DropReason>();
  const told = toldTexts(prompt).map((text) => pairsOf(plainText(text, aliases).tokens));
  const sealed = rubricTexts(prompt).map((text) => pairsOf(plainText(text, aliases).tokens));
  const copies: ReadSegment[] = [];
  const seen = new Set<string>();
  for (const { kind, text, segments } of passages) {
    const scrambled = scrambledIn(segments);
    const listed = listedIn(segments);
    for (const segment of segments) {
      const said = text.plain.slice(segment.at, segment.end);
      const source = text.source.slice(segment.from, segment.to);
      if (segment.wordCount >= 4 && seen.has(said)) dropped.set(segment, 'repeated');
      else if (isForPrograms(source, prompt)) dropped.set(segment, 'not-prose');
      else if (kind === 'phase' && isCopied(segment, told)) dropped.set(segment, 'copied');
      else if (scrambled.has(segment)) dropped.set(segment, 'scrambled');
      else if (listed.has(segment)) dropped.set(segment, 'list');
      else if (isCopied(segment, sealed)) copies.push(segment);
      seen.add(said);
    }
  }
  if (copies.length >= leastRubricCopies) for (const copy of copies) dropped.set(copy, 'copied');
  return dropped;
}

function toldTexts(prompt: Prompt): readonly string[] {
  return [
    prompt.statement,
    prompt.curveball.text,
    ...prompt.phases.map(({ ask }) => ask ?? ''),
    ...prompt.facts.map(({ answer }) => answer),
    ...prompt.followUps.map(({ ask }) => ask),
  ];
}

function rubricTexts(prompt: Prompt): readonly string[] {
  return prompt.rubric.flatMap(({ title, novice, strong, phrasings, nearMisses }) => [
    ...[title, novice, strong],
    ...phrasings,
    ...nearMisses,
  ]);
}

function isCopied(segment: ReadSegment, texts: readonly ReadonlySet<string>[]): boolean {
  if (segment.wordCount < leastCopied) return false;
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

/** Segments amid text in which English breaks too often for a person to have written it. */
function scrambledIn(segments: readonly ReadSegment[]): ReadonlySet<ReadSegment> {
  return new Set(
    segments.filter((segment, index) => {
      const near = segments.slice(Math.max(0, index - around), index + around + 1);
      const broken = near.reduce((sum, one) => sum + one.broken, 0);
      const breakable = near.reduce((sum, one) => sum + one.breakable, 0);
      const isOwn = segment.broken >= 2 && segment.broken >= segment.breakable * 0.4;
      return isOwn || (broken >= 3 && broken >= breakable * 0.15);
    }),
  );
}

const thin = 0.15;

/** Segments without structure amid others like them, and long ones by themselves. */
function listedIn(segments: readonly ReadSegment[]): ReadonlySet<ReadSegment> {
  const isThin = ({ structure }: ReadSegment): boolean => structure < thin;
  return new Set(
    segments.filter((segment, index) => {
      if (!isThin(segment)) return false;
      if (segment.wordCount >= 14) return true;
      const near = segments.slice(Math.max(0, index - around), index + around + 1);
      const thinNear = near.filter(isThin);
      return thinNear.length >= 4 && thinNear.length >= near.length * 0.6;
    }),
  );
}
