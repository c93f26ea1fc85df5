import { isNodeKind, type ShelfKind } from '../../../../core/graph/node-kind.js';

const type = 'application/x-hotseat-shape';

export const dragShape = (data: DataTransfer, kind: ShelfKind): void => {
  data.setData(type, kind);
  data.effectAllowed = 'copy';
};

/** The shape that is dropped; null where something else is. */
export function droppedShape(data: DataTransfer): ShelfKind | null {
  const kind = data.getData(type);
  return isNodeKind(kind) && kind !== 'store' ? kind : null;
}
