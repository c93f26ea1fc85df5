import { Window } from 'happy-dom';
import { readDiagram } from '../../core/mermaid/read-mermaid.js';

type FlowDb = {
  readonly getVertices: () => ReadonlyMap<string, unknown>;
  readonly getEdges: () => readonly unknown[];
  readonly getSubGraphs: () => readonly { readonly id: string }[];
};

/** What the real mermaid says against a flowchart, and what of it our own reader does not see. */
export async function mermaidProblems(source: string): Promise<readonly string[]> {
  const mermaid = await loadMermaid();
  try {
    const { db } = (await mermaid.mermaidAPI.getDiagramFromText(source)) as unknown as {
      db: FlowDb;
    };
    const graph = readDiagram(source);
    const groups = new Set(db.getSubGraphs().map(({ id }) => id));
    const boxes = [...db.getVertices().keys()].filter((id) => !groups.has(id)).length;
    const arrows = db.getEdges().length;
    return [
      ...(boxes === graph.nodes.length
        ? []
        : [`mermaid sees ${String(boxes)} boxes, the grader ${String(graph.nodes.length)}`]),
      ...(arrows === graph.edges.length
        ? []
        : [`mermaid sees ${String(arrows)} arrows, the grader ${String(graph.edges.length)}`]),
    ];
  } catch (error) {
    return [
      `mermaid refuses it: ${error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)}`,
    ];
  }
}

let loaded: Promise<typeof import('mermaid').default> | null = null;

/** mermaid wants a document even to parse. */
function loadMermaid(): Promise<typeof import('mermaid').default> {
  loaded ??= (async () => {
    const window = new Window();
    Object.assign(globalThis, { window, document: window.document });
    // eslint-disable-next-line no-restricted-syntax -- a check asks the real mermaid; no window loads this
    const { default: mermaid } = await import('mermaid');
    mermaid.initialize({ startOnLoad: false, htmlLabels: false });
    return mermaid;
  })();
  return loaded;
}
