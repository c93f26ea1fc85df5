import type { DrawingGraph, GraphEdge } from '../../../graph/drawing-graph.js';
import { saysElse } from '../../arrow-flow.js';
import type { BoxMatch } from '../../match/box-match.js';
import { labelIn, shortName } from '../label-in.js';
import { ownSentences } from '../own-sentence.js';
import type { Told } from '../reason-for.js';
import { sentenceOn } from '../reference-sentence.js';
import type { GlossarySentence } from './glossary-sentence.js';
import { kindOfLabel } from './kind-of-label.js';
import { kindSentences } from './kind-sentence.js';
import { placeSentence } from './place-sentence.js';

type Both = {
  readonly drawn: DrawingGraph;
  readonly reference: DrawingGraph;
  readonly boxes: BoxMatch;
  /** By the ids of drawn boxes: what of before a change each is, by its label there, where the change takes that away. */
  readonly gone?: ReadonlyMap<string, string>;
  readonly glossary?: (label: string) => GlossarySentence | null;
};

/**
 * What there is to say of a box that only the person drew, in sentences: what the reference says or does in its place; else,
 * or where it goes without, what such a box is worth; else where it stands. What is in `used` stands at another box, and is not
 * said of a kind or by the answer again.
 */
export function extraReason(
  id: string,
  both: Both,
  told: Told,
  used: ReadonlySet<string> = new Set(),
): readonly string[] {
  const { drawn, reference } = both;
  const gone = both.gone?.get(id);
  if (gone !== undefined)
    return [
      `Before the change it would have counted as “${gone}”, a box that the change takes away.`,
    ];
  const said = sentenceOn([labelIn(drawn, id)], told.reference.answer);
  const isOfABox = reference.nodes.some(
    (box) => said !== null && ownSentences(box.id, reference, told.reference.answer).includes(said),
  );
  if (said !== null && !isOfABox && !used.has(said))
    return [`The reference answer says it without a box: “${said}”`];
  const meant = (edges: readonly GraphEdge[], end: 'from' | 'to'): readonly string[] =>
    edges.flatMap((edge) => both.boxes.get(edge[end] ?? '') ?? []);
  const before = meant(
    drawn.edges.filter(({ to }) => to === id),
    'from',
  );
  const after = meant(
    drawn.edges.filter(({ from }) => from === id),
    'to',
  );
  const direct = reference.edges.find(
    ({ from, to }) => before.includes(from ?? '') && after.includes(to ?? ''),
  );
  if (direct !== undefined) {
    const [from, to] = [shortName(reference, direct.from), shortName(reference, direct.to)];
    const worth = worthOf(id, both, used) ?? 'What would break without it?';
    return [`The reference goes from ${from} to ${to} without it.`, worth];
  }
  return [worthOf(id, both, used) ?? placeSentence(id, drawn)];
}

/** What such a box is worth, by the most exact name that it has: a term of several words, its kind, a term. */
function worthOf(
  id: string,
  { drawn, glossary = () => null }: Both,
  used: ReadonlySet<string>,
): string | null {
  const label = labelIn(drawn, id);
  const shape = drawn.nodes.find((node) => node.id === id);
  const term = glossary(label);
  // A cylinder says that something is kept; the name in it may say what.
  const isStore = shape?.shape === 'store' && (shape.kind ?? 'store') === 'store';
  const shown = isStore ? null : (shape?.kind ?? null);
  const kind = shown ?? kindOfLabel(label) ?? (isStore ? 'store' : null);
  const ofKind = kind === null ? null : kindSentences[kind];
  const ofTerm = term?.text ?? null;
  const ways = term?.isExact === true ? [ofTerm, ofKind] : [ofKind, ofTerm];
  return ways.find((way) => way !== null && !used.has(way)) ?? null;
}

/** Why an arrow that only the person drew is none of the reference's. */
export function extraArrowReason(edge: GraphEdge, { drawn, reference, boxes }: Both): string {
  const [from, to] = [edge.from ?? '', edge.to ?? ''];
  if (edge.from === null || edge.to === null) return 'It is attached at one end only.';
  const isKnown = (id: string): boolean => (boxes.get(id) ?? []).length > 0;
  for (const end of [from, to])
    if (!isKnown(end)) return `The reference has no “${shortName(drawn, end)}”.`;
  const way = over(boxes.get(from) ?? [], boxes.get(to) ?? [], reference);
  if (way !== null) return `The reference gets there over ${shortName(reference, way)}.`;
  const [starts, ends] = [boxes.get(from) ?? [], boxes.get(to) ?? []];
  const opposed = reference.edges.find(
    (one) => ends.includes(one.from ?? '') && starts.includes(one.to ?? ''),
  );
  if (opposed !== undefined) {
    const [start, end] = [opposed.from, opposed.to].map((id) => shortName(reference, id));
    const more = saysElse(edge, opposed, drawn, reference)
      ? '; what yours says may be a flow of its own'
      : ', and nothing back';
    return `The reference has ${start ?? ''} → ${end ?? ''}${more}.`;
  }
  return 'In the reference these two are not joined.';
}

/** A box over which arrows lead from one of the first to one of the last. */
function over(
  starts: readonly string[],
  ends: readonly string[],
  { edges }: DrawingGraph,
): string | null {
  const next = edges.filter(({ from }) => starts.includes(from ?? '')).map(({ to }) => to);
  const found = edges.find(({ from, to }) => next.includes(from) && ends.includes(to ?? ''));
  return found?.from ?? null;
}
