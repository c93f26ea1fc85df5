// @vitest-environment happy-dom
import mermaid from 'mermaid';
import { beforeAll, describe, expect, it } from 'vitest';
import { readDiagram } from '../../../core/mermaid/read-mermaid.js';
import { labelText } from '../../../core/mermaid/source-text.js';
import { flowSamples, sequenceSamples } from './diagram-samples.fixture.js';

// The bug that this catches: a grader that reads an arrow which the person does not see, or misses one that they do.

type Vertex = { readonly id: string; readonly text?: string; readonly labelType?: string };
type FlowEdge = {
  readonly start: string;
  readonly end: string;
  readonly text: string;
  readonly type: string;
  readonly stroke: string;
};
type Sub = { readonly id: string; readonly title: string; readonly nodes: readonly string[] };
type FlowDb = {
  readonly getVertices: () => Map<string, Vertex>;
  readonly getEdges: () => readonly FlowEdge[];
  readonly getSubGraphs: () => readonly Sub[];
};
type SequenceDb = {
  readonly getActors: () => Map<string, { readonly description: string }>;
  readonly getMessages: () => readonly {
    readonly from?: string;
    readonly to?: string;
    readonly message: unknown;
    readonly type: number;
  }[];
};

beforeAll(() => mermaid.initialize({ startOnLoad: false, htmlLabels: false }));

/** The one way to what mermaid parsed; its `parse` tells the kind of diagram alone. */
const diagramOf = (source: string): Promise<{ readonly db: unknown }> =>
  mermaid.mermaidAPI.getDiagramFromText(source);

/** mermaid hides entities behind these marks while it parses. */
const shown = (text: string): string =>
  labelText(text.replaceAll('ﬂ°°', '#').replaceAll('ﬂ°', '#').replaceAll('¶ß', ';'));

const isTwoWay = (type: string): boolean => type === 'arrow_open' || type.startsWith('double');

describe.each(Object.entries(flowSamples))('a flowchart with %s', (_name, source) => {
  it('reads as mermaid reads it', async () => {
    const diagram = await diagramOf(source);
    const db = diagram.db as FlowDb;
    const subs = db.getSubGraphs();
    const subIds = new Set(subs.map(({ id }) => id));
    const graph = readDiagram(source);
    const theirs = [...db.getVertices().values()]
      .filter(({ id }) => !subIds.has(id))
      .map(({ id, text = id, labelType }) => ({
        id,
        label: shown(labelType === 'markdown' ? `\`${text}\`` : text),
        groupId: subs.find(({ nodes }) => nodes.includes(id))?.id ?? null,
      }));
    const byId = (a: { id: string }, b: { id: string }): number => a.id.localeCompare(b.id);
    expect(graph.nodes.map(({ shape: _shape, ...node }) => node).toSorted(byId)).toEqual(
      theirs.toSorted(byId),
    );
    expect(graph.edges.map(({ id: _id, ...edge }) => edge)).toEqual(
      db
        .getEdges()
        .filter(({ stroke }) => stroke !== 'invisible')
        .map(({ start, end, text, type }) => ({
          from: start,
          to: end,
          label: shown(text),
          isTwoWay: isTwoWay(type),
        })),
    );
    expect(graph.groups.toSorted(byId)).toEqual(
      subs.map(({ id, title }) => ({ id, label: shown(title) })).toSorted(byId),
    );
  });
});

// Types 0 to 6 and 24, 25 are solid and dotted lines; the rest are notes, blocks and activations.
const messageTypes = new Set([0, 1, 3, 4, 5, 6, 24, 25, 33, 34]);
const bothOrNone = new Set([5, 6, 33, 34]);

describe.each(Object.entries(sequenceSamples))('a sequence diagram with %s', (_name, source) => {
  it('reads as mermaid reads it', async () => {
    const diagram = await diagramOf(source);
    const db = diagram.db as SequenceDb;
    const graph = readDiagram(source);
    expect(graph.nodes.map(({ id, label }) => [id, label])).toEqual(
      [...db.getActors()].map(([id, { description }]) => [id, shown(description)]),
    );
    expect(
      graph.edges.map(({ from, to, label, isTwoWay: both }) => [from, to, label, both]),
    ).toEqual(
      db
        .getMessages()
        .filter(({ type }) => messageTypes.has(type))
        .map(({ from, to, message, type }) => [
          from,
          to,
          shown(String(message)),
          bothOrNone.has(type),
        ]),
    );
  });
});
