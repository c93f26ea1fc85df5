import type { OwnDrawing } from '../drawings/large-drawings.js';

const titles: Readonly<Record<OwnDrawing, string>> = { board: 'Board', diagram: 'Diagram' };

type Pair = { readonly title: string; readonly before: OwnDrawing; readonly after: OwnDrawing };

/** Board beside board and diagram beside diagram; whoever drew once with each has the two beside each other. */
export function pairsOf(
  before: readonly OwnDrawing[],
  after: readonly OwnDrawing[],
): readonly Pair[] {
  const [first, second] = [before[0], after[0]];
  if (before.length === 1 && after.length === 1 && first && second && first !== second)
    return [
      {
        title: `${titles[first]} and ${titles[second].toLowerCase()}`,
        before: first,
        after: second,
      },
    ];
  return [...new Set([...before, ...after])].map((drawing) => ({
    ...{ title: titles[drawing], before: drawing, after: drawing },
  }));
}
