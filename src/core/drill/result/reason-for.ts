import type { DrawingGraph, GraphEdge } from '../../graph/drawing-graph.js';
import type { Prompt } from '../../prompt/prompt.js';
import { labelIn, shortName } from './label-in.js';
import { namesOf } from './names-of.js';
import { ownSentences } from './own-sentence.js';
import { sentenceOn } from './reference-sentence.js';

export type Told = Pick<Prompt, 'rubric' | 'reference'>;

/**
 * Why a box of the reference is there: what the reference answer, else a criterion's strong answer says of it by its name. Empty
 * where neither does, or where that stands at another box, which is in `used`.
 */
export function reasonFor(
  id: string,
  reference: DrawingGraph,
  told: Told,
  used: ReadonlySet<string>,
): string {
  const strong = told.rubric
    .filter(({ kind }) => kind === 'component' || kind === 'deep-dive')
    .map((criterion) => firstSentence(criterion.strong));
  return (
    [told.reference.answer, ...strong]
      .flatMap((text) => ownSentences(id, reference, text))
      .find((sentence) => !used.has(sentence)) ?? ''
  );
}

/**
 * Why an arrow of the reference is there: what the strong answer to a criterion that draws, else the reference answer, says of
 * both ends in one sentence; else what it carries, or what its end lacks without it; empty where nothing of that is known.
 */
export function arrowReason(edge: GraphEdge, reference: DrawingGraph, told: Told): string {
  const ends = [labelIn(reference, edge.from), labelIn(reference, edge.to)];
  const strong = told.rubric
    .filter(({ kind, graph }) => kind !== 'anti-pattern' && graph !== undefined)
    .map((criterion) => firstSentence(criterion.strong));
  for (const text of [...strong, told.reference.answer]) {
    const said = sentenceOn(ends, text);
    if (said !== null) return said;
  }
  return edge.label === '' ? lackWords(edge, reference) : `It carries “${edge.label}”.`;
}

function lackWords(edge: GraphEdge, { edges, nodes, groups }: DrawingGraph): string {
  const graph = { edges, nodes, groups };
  const [from, to] = [shortName(graph, edge.from), shortName(graph, edge.to)];
  const others = (end: 'from' | 'to'): number =>
    edges.filter((other) => other.id !== edge.id && other[end] === edge[end]).length;
  if (others('to') === 0) return `Without it nothing reaches ${to}.`;
  if (others('from') === 0) return `Without it ${from} leads nowhere.`;
  return '';
}

/** Where a box of the reference stands, by its arrows: what is left to say of one that no text tells of. */
export function whereWords(id: string, reference: DrawingGraph): string {
  const ends = reference.edges.map(({ from, to }) => [from, to] as const);
  const before = namesOf(
    ends.flatMap(([from, to]) => (to === id ? [from] : [])),
    reference,
  );
  const after = namesOf(
    ends.flatMap(([from, to]) => (from === id ? [to] : [])),
    reference,
  );
  const places = [before === '' ? '' : `after ${before}`, after === '' ? '' : `before ${after}`];
  const told = places.filter((place) => place !== '').join(', ');
  return told === '' ? '' : `In the reference it stands ${told}.`;
}

/** How a strong answer is praised, which is no reason for a box: "Names the parts and cuts those that are ours: …". */
const praise = /^(?:Names|Says|Explains|Gives|States|Knows|Tells|Lists) [^:.;]{1,70}: /;

function firstSentence(text: string): string {
  const told = text.replaceAll(/\s+/g, ' ').trim().replace(praise, '');
  const plain = `${told.slice(0, 1).toUpperCase()}${told.slice(1)}`;
  const end = plain.search(/[.;](?=\s\p{Lu})/u);
  return end < 0 ? plain : `${plain.slice(0, end)}.`;
}
