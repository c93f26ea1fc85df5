import type { BoardElement } from '../../../../core/board/board-element.js';
import { readBoard } from '../../../../core/board/read-board.js';
import { shapesWords as words } from './shapes-words.js';

type Board = readonly BoardElement[];
type Seen = { readonly name: string; readonly place: string };
type Named = ReadonlyMap<string, Seen>;

/** What undo or redo has changed on a board, in words; '' where nothing that is drawn. */
export function undoneWords(before: Board, after: Board): string {
  const [was, is] = [namedOn(before), namedOn(after)];
  const names = (ids: Iterable<string>, on: Named): readonly string[] =>
    [...ids].map((id) => on.get(id)?.name ?? '');
  const gone = names(
    [...was.keys()].filter((id) => !is.has(id)),
    was,
  );
  const back = names(
    [...is.keys()].filter((id) => !was.has(id)),
    is,
  );
  const both = [...is.keys()].filter((id) => was.has(id));
  const renamed = both.filter((id) => was.get(id)?.name !== is.get(id)?.name);
  const moved = names(
    both.filter((id) => was.get(id)?.place !== is.get(id)?.place && !renamed.includes(id)),
    is,
  );
  const parts = [
    ...said(words.gone, gone),
    ...said(words.back, back),
    ...renamed.map((id) => words.renamed(was.get(id)?.name ?? '', is.get(id)?.name ?? '')),
    ...said(words.movedBack, moved),
  ];
  return parts.length > 0 || isSame(before, after) ? parts.join('; ') : words.otherChange;
}

const most = 4;

function said(say: (names: string) => string, names: readonly string[]): readonly string[] {
  if (names.length === 0) return [];
  const shown = names.slice(0, most).join(', ');
  return [say(names.length > most ? words.andMore(shown, names.length - most) : shown)];
}

/** Boxes by name and place, arrows by what they lead to: where their bends lie is nobody's news. */
function namedOn(board: Board): Named {
  const { nodes, edges, groups } = readBoard(board);
  const labels = new Map([...nodes, ...groups].map(({ id, label }) => [id, words.nameOf(label)]));
  const places = new Map(board.map((one) => [one.id, `${String(one['x'])} ${String(one['y'])}`]));
  const end = (id: string | null): string => labels.get(id ?? '') ?? words.loose;
  const seen = new Map<string, Seen>();
  for (const [id, name] of labels) seen.set(id, { name, place: places.get(id) ?? '' });
  for (const { id, from, to, label, isTwoWay } of edges)
    seen.set(id, { name: words.connected(end(from), end(to), isTwoWay, label), place: '' });
  return seen;
}

const isSame = (before: Board, after: Board): boolean => {
  const drawn = (board: Board): string =>
    board
      .flatMap(({ id, version, isDeleted }) => (isDeleted ? [] : [`${id} ${String(version)}`]))
      .toSorted()
      .join('\n');
  return drawn(before) === drawn(after);
};
