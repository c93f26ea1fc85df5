import type { DrawingGraph } from '../../graph/drawing-graph.js';
import { cueOf, holdsCue, wordsOf } from '../../prompt/cue-match.js';
import type { Prompt } from '../../prompt/prompt.js';

/**
 * Why a box of the reference is there: the strong answer to the criterion whose drawing names it, by most words; where
 * none does, what it joins.
 */
export function reasonFor(
  id: string,
  reference: DrawingGraph,
  { rubric }: Pick<Prompt, 'rubric'>,
): string {
  const words = wordsOf(reference.nodes.find((node) => node.id === id)?.label ?? '');
  const scored = rubric
    .filter(({ kind }) => kind !== 'anti-pattern')
    .map((criterion) => {
      const roles = Object.values(criterion.graph?.nodes ?? {});
      const held = roles.map(
        (terms) => terms.filter((term) => holdsCue(words, cueOf(term))).length,
      );
      return { criterion, count: Math.max(0, ...held) };
    })
    .toSorted((a, b) => b.count - a.count);
  const [best] = scored;
  if (best !== undefined && best.count > 0) return firstSentence(best.criterion.strong);
  return joinsOf(id, reference);
}

/** What a box stands between, in words. */
export function joinsOf(id: string, graph: DrawingGraph): string {
  const label = (other: string | null): string =>
    graph.nodes.find((node) => node.id === other)?.label.split(/[:,]/, 1)[0] ?? '';
  const named = (ids: readonly (string | null)[]): string =>
    [...new Set(ids.map(label).filter((name) => name !== ''))].join(', ');
  const before = named(graph.edges.filter(({ to }) => to === id).map(({ from }) => from));
  const after = named(graph.edges.filter(({ from }) => from === id).map(({ to }) => to));
  if (before === '' && after === '') return 'Nothing is joined to it.';
  if (before === '') return `It leads to ${after}.`;
  return after === ''
    ? `It takes what comes from ${before}.`
    : `It stands between ${before} and ${after}.`;
}

function firstSentence(text: string): string {
  const plain = text.replaceAll(/\s+/g, ' ').trim();
  const end = plain.search(/[.;](?=\s\p{Lu})/u);
  return end < 0 ? plain : `${plain.slice(0, end)}.`;
}
