import type { DrawingGraph, GraphEdge } from '../../graph/drawing-graph.js';
import { cueOf, holdsCue, singular, wordsOf, type Words } from '../../prompt/cue-match.js';
import type { Criterion } from '../../prompt/criterion.js';
import type { Prompt } from '../../prompt/prompt.js';
import { namingStems, stemOf } from '../match/label-terms.js';
import { joinsOf, labelIn, shortName } from './joins.js';
import { isEarly, sentenceOn } from './reference-sentence.js';

export type Told = Pick<Prompt, 'rubric' | 'reference'>;

/**
 * Why a box of the reference is there: the strong answer to the criterion that draws it or speaks of it most, by words that
 * few others hold; else what the reference answer says of it; else what it joins. Not what is in `used`, which stands at
 * another box.
 */
export function reasonFor(
  id: string,
  reference: DrawingGraph,
  told: Told,
  used: ReadonlySet<string> = new Set(),
): string {
  const label = labelIn(reference, id);
  const words = wordsOf(shortName(reference, id));
  const stems = namingStems(label);
  const all = told.rubric.filter(({ kind }) => kind === 'component' || kind === 'deep-dive');
  const labels = reference.nodes.map((node) => wordsOf(shortName(reference, node.id)));
  const drawnBy = ({ graph }: Criterion): number =>
    Math.max(
      0,
      ...Object.values(graph?.nodes ?? {}).map((terms) =>
        sumOf(terms, (term) => share(cueOf(term), words, labels)),
      ),
    );
  const texts = new Map(
    all.map((criterion) => [
      criterion,
      stemsIn(`${criterion.title} ${criterion.change} ${criterion.strong}`),
    ]),
  );
  const spokenOf = (criterion: Criterion): number =>
    sumOf(stems, (stem) => {
      const holders = [...texts.values()].filter((held) => held.has(stem)).length;
      return texts.get(criterion)?.has(stem) === true ? 1 / holders : 0;
    });
  // What names a part of a label is of another box: `Queue time` is not why there is a queue.
  const isOwn = (criterion: Criterion): boolean => {
    const sentence = firstSentence(criterion.strong);
    const isNamedIn = (text: string): boolean => {
      const shown = stemsIn(text);
      return stems.filter((stem) => shown.has(stem)).length * 2 > stems.length;
    };
    if (drawnBy(criterion) >= leastDrawn && isNamedIn(criterion.title)) return true;
    return isNamedIn(sentence) && isEarly(wordsOf(sentence), stems);
  };
  const best = bestBy(
    all.filter((one) => isOwn(one) && !used.has(firstSentence(one.strong))),
    (criterion) => drawnBy(criterion) + spokenOf(criterion),
  );
  const said = sentenceOn([label], told.reference.answer);
  if (best !== null && (said === null || used.has(said) || spokenOf(best) > 0))
    return firstSentence(best.strong);
  return said === null || used.has(said) ? joinsOf(id, reference) : said;
}

/** What a term says of one label among all: 1 where no other holds it, 0 where this one does not. */
const share = (term: Words, words: Words, labels: readonly Words[]): number =>
  holdsCue(words, term) ? 1 / labels.filter((other) => holdsCue(other, term)).length : 0;

/** Less is a term that several boxes share, such as `replica*`. */
const leastDrawn = 0.75;

const stemsIn = (text: string): ReadonlySet<string> =>
  new Set(wordsOf(text).flatMap((word) => [stemOf(word), stemOf(singular(word))]));

const sumOf = <T>(all: readonly T[], of: (one: T) => number): number =>
  all.reduce((sum, one) => sum + of(one), 0);

/**
 * Why an arrow of the reference is there: the strong answer to the criterion that draws it; else what the reference answer
 * says of both ends in one sentence; else what it carries, or what its end lacks without it.
 */
export function arrowReason(edge: GraphEdge, reference: DrawingGraph, told: Told): string {
  const [from, to] = [labelIn(reference, edge.from), labelIn(reference, edge.to)];
  const [start, end] = [wordsOf(from), wordsOf(to)];
  const best = bestBy(drawnCriteria(told), ({ graph }) => {
    const roles = graph?.nodes ?? {};
    const counts = (graph?.edges ?? []).map(([one, other]) => {
      const [first, second] = [countIn(roles[one] ?? [], start), countIn(roles[other] ?? [], end)];
      return first > 0 && second > 0 ? first + second : 0;
    });
    return Math.max(0, ...counts);
  });
  if (best !== null) return firstSentence(best.strong);
  const said = sentenceOn([from, to], told.reference.answer);
  if (said !== null) return said;
  return edge.label === '' ? lackWords(edge, reference) : `It carries “${edge.label}”.`;
}

function lackWords(edge: GraphEdge, { edges, nodes, groups }: DrawingGraph): string {
  const graph = { edges, nodes, groups };
  const [from, to] = [shortName(graph, edge.from), shortName(graph, edge.to)];
  const others = (end: 'from' | 'to'): number =>
    edges.filter((other) => other.id !== edge.id && other[end] === edge[end]).length;
  if (others('to') === 0) return `Without it nothing reaches ${to}.`;
  if (others('from') === 0) return `Without it ${from} leads nowhere.`;
  return `${to} works on what ${from} gives it.`;
}

const drawnCriteria = ({ rubric }: Told): readonly Criterion[] =>
  rubric.filter(({ kind, graph }) => kind !== 'anti-pattern' && graph !== undefined);

const countIn = (terms: readonly string[], words: readonly string[]): number =>
  terms.filter((term) => holdsCue(words, cueOf(term))).length;

function bestBy<T>(all: readonly T[], countOf: (one: T) => number): T | null {
  let best: { readonly one: T; readonly count: number } | null = null;
  for (const one of all) {
    const count = countOf(one);
    if (count > (best?.count ?? 0)) best = { one, count };
  }
  return best?.one ?? null;
}

/** How a strong answer is praised, which is no reason for a box: "Names the parts and cuts those that are ours: …". */
const praise = /^(?:Names|Says|Explains|Gives|States|Knows|Tells|Lists) [^:.;]{1,70}: /;

function firstSentence(text: string): string {
  const told = text.replaceAll(/\s+/g, ' ').trim().replace(praise, '');
  const plain = `${told.slice(0, 1).toUpperCase()}${told.slice(1)}`;
  const end = plain.search(/[.;](?=\s\p{Lu})/u);
  return end < 0 ? plain : `${plain.slice(0, end)}.`;
}
