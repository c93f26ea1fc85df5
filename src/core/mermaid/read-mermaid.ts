import { emptyGraph, type DrawingGraph } from '../graph/drawing-graph.js';
import { readFlow } from './flowchart.js';
import { readSequence } from './sequence-diagram.js';
import { drawnSource } from './source-text.js';

const flow =
  /^\s*(?:flowchart-elk|flowchart|graph)\b(?:[^\S\n]+(?:TB|TD|BT|RL|LR)\b|[^\S\n]*[<>^v](?=\s|;))?/;
const sequence = /^\s*sequenceDiagram\b/;

/**
 * The graph of a Mermaid flowchart or sequence diagram; other kinds read as empty. It never throws, skips what it does
 * not know, and reads comments, directives and styles as nothing. An arrow without a head, or with two, is two-way.
 */
export function readDiagram(mermaid: string): DrawingGraph {
  const source = drawnSource(mermaid);
  const flowHead = flow.exec(source);
  if (flowHead !== null) return readFlow(source.slice(flowHead[0].length));
  const sequenceHead = sequence.exec(source);
  if (sequenceHead !== null) return readSequence(source.slice(sequenceHead[0].length));
  return emptyGraph;
}

/** Which way a flowchart says that it runs, across or down the page; null where it is none, or says nothing. */
export function directionIn(mermaid: string): 'LR' | 'TB' | null {
  const head = flow.exec(drawnSource(mermaid))?.[0] ?? '';
  const said = /(?:TB|TD|BT|RL|LR|[<>^v])$/.exec(head.trimEnd())?.[0];
  if (said === undefined) return null;
  return ['LR', 'RL', '<', '>'].includes(said) ? 'LR' : 'TB';
}
