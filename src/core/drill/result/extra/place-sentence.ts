import type { DrawingGraph } from '../../../graph/drawing-graph.js';
import { labelIn } from '../label-in.js';
import { namesOf } from '../names-of.js';

/** What there is to say of a box that only the person drew where its words say nothing: where it stands, and a question. */
export function placeSentence(id: string, drawn: DrawingGraph): string {
  if (labelIn(drawn, id) === '')
    return 'It has no label, so nobody who reads the board can tell what it is for.';
  const ends = drawn.edges.flatMap(({ from, to, isTwoWay }) => [
    { from, to },
    ...(isTwoWay ? [{ from: to, to: from }] : []),
  ]);
  const before = namesOf(
    ends.flatMap(({ from, to }) => (to === id ? [from] : [])),
    drawn,
  );
  const after = namesOf(
    ends.flatMap(({ from, to }) => (from === id ? [to] : [])),
    drawn,
  );
  if (before === '' && after === '')
    return 'No arrow joins it to anything: what does it get, from whom, and who would miss it?';
  if (after === '')
    return `It stands after ${before}, and no arrow leads on: who uses what it does or holds?`;
  if (before === '')
    return `It stands before ${after}, and no arrow leads to it: what sets it going, and what would break without it?`;
  const place =
    before === after ? `is joined with ${before}` : `stands after ${before} and before ${after}`;
  return `It ${place}, and no box of the reference was recognised in it: what would break without it?`;
}
