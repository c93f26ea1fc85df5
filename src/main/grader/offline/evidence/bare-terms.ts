import { isStructure, isJoined, between } from '../../text/function-words.js';
import type { Hit } from '../../text/term-match.js';
import type { ReadSegment } from '../passages/passages.js';
import type { Compiled } from '../rubric/compile-rubric.js';
import { type Share, heldShare } from '../passages/term-coverage.js';
import type { Token } from '../../text/tokens.js';
import { stem } from '../../text/stem.js';

export function isListed(hits: readonly Hit[], window: readonly ReadSegment[]): boolean {
  const items = window.flatMap(({ listed }) => listed);
  const isItem = ({ at, end }: Hit): boolean =>
    items.some((item) => at >= item.at && end <= item.end);
  return hits.length > 0 && hits.every(isItem);
}

/** Whether a segment that holds hits only lists them: nearly all of it is terms, and nothing joins them. */
export function isThin(
  segment: ReadSegment,
  groups: readonly (readonly Hit[])[],
  { criterion, joints }: Compiled,
  share: Share | undefined,
  isPair: boolean,
): boolean {
  const own = groups
    .map((hits) => hits.filter(({ at, end }) => at >= segment.at && end <= segment.end))
    .filter((hits) => hits.length > 0);
  if (share === undefined || own.length === 0) return false;
  if (heldShare([share]) < mostlyTerms && share.content - share.held > 1) return false;
  if (criterion.kind === 'clarifying' && segment.isQuestion && segment.wordCount <= shortQuestion)
    return false;
  if (isPair && segment.wordCount <= 3) return true;
  const { structure } = segment;
  if (own.length === 1) return structure < leastStructure && (isPair || segment.wordCount > 3);
  const isOpenQuestion =
    criterion.kind === 'clarifying' && isStructure(segment.tokens[0] ?? noToken);
  const hits = closest(own);
  if (isOpenQuestion || isJoined(between(segment.tokens, hits))) return false;
  if (share.isBound || isAttested(segment, hits, joints)) return false;
  return structure < 0.25 || segment.wordCount < 8;
}

/** One hit of each group, as near to each other as there are. */
function closest(groups: readonly (readonly Hit[])[]): readonly Hit[] {
  const starts = groups.flat().toSorted((a, b) => a.at - b.at);
  const spans = starts.map((start) => groups.map((hits) => hits.find(({ at }) => at >= start.at)));
  const whole = spans.flatMap((span) => {
    const hits = span.filter((hit) => hit !== undefined);
    return hits.length === groups.length ? [hits] : [];
  });
  const width = (hits: readonly Hit[]): number =>
    Math.max(...hits.map(({ end }) => end)) - Math.min(...hits.map(({ at }) => at));
  return whole.toSorted((a, b) => width(a) - width(b))[0] ?? groups.flat();
}

/** "Spike profile: ramp, duration?" asks, terse as it is; a question of more words that only lists does not. */
const shortQuestion = 14;
const mostlyTerms = 0.7;
const leastStructure = 0.15;
const noToken: Token = {
  text: '',
  single: '',
  isWord: false,
  at: 0,
  end: 0,
  from: 0,
  to: 0,
};

/** Two hits side by side as the rubric has them side by side, such as "canary rollout". */
function isAttested(
  { tokens }: ReadSegment,
  hits: readonly Hit[],
  joints: ReadonlySet<string>,
): boolean {
  const said = tokens.filter(({ isWord }) => isWord);
  const hitOf = ({ at, end }: Token): Hit | undefined =>
    hits.find((hit) => at >= hit.at && end <= hit.end);
  return said.some((token, index) => {
    const next = said[index + 1];
    if (next?.at !== token.end + 1) return false;
    const [left, right] = [hitOf(token), hitOf(next)];
    if (left === undefined || right === undefined || left === right) return false;
    return joints.has(`${stem(token.text)} ${stem(next.text)}`);
  });
}
