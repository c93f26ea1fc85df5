import { readDrawing } from '../reading/read-drawing.js';

/** `mayPass`: at another moment it may be drawn. */
export type DrawProblem = {
  readonly line: number | null;
  readonly message: string;
  readonly mayPass?: true;
};

/**
 * Mermaid draws on the window's own thread, where no timer can stop it, so what is too much for it must not reach it.
 * A round of twelve prompts, the largest of ours, has 8,000 characters and 150 arrows.
 */
const most = { characters: 20_000, lines: 800, parts: 200, arrows: 200 } as const;

/** What stands against drawing a text; null where it may be drawn. */
export async function drawProblem(text: string): Promise<DrawProblem | null> {
  const settings = settingsIn(text);
  if (settings !== null) return settings;
  const lines = text.split('\n').length;
  if (text.length > most.characters || lines > most.lines) {
    const bounds = `${most.characters.toLocaleString('en')} characters and ${String(most.lines)} lines`;
    return { line: null, message: `it is too long; at most ${bounds} are drawn` };
  }
  // Few signs can make many arrows: `a & b & c --> d & e & f`.
  const graph = await readDrawing({ kind: 'diagram', text });
  if (graph === null) return { line: null, message: 'it takes too long to read', mayPass: true };
  const { nodes, edges, groups } = graph;
  if (edges.length <= most.arrows && nodes.length + groups.length <= most.parts) return null;
  const bounds = `${String(most.parts)} components and ${String(most.arrows)} arrows`;
  return { line: null, message: `it has too much in it; at most ${bounds} are drawn` };
}

/** Settings of the drawing itself, which decide how mermaid works; a diagram of others must not. */
function settingsIn(text: string): DrawProblem | null {
  const directive = text.indexOf('%%{');
  if (directive !== -1) {
    const line = text.slice(0, directive).split('\n').length;
    return { line, message: 'directives such as %%{init}%% are not supported; remove it' };
  }
  if (!/^\s*---/.test(text)) return null;
  return { line: 1, message: 'front matter is not supported; begin with the kind of diagram' };
}
