import { useRoom } from '../../state/attempt-store.js';

/** What the diagram says, in words, for those who do not see its picture. */
export function useDiagramWords(): string {
  const isEmpty = useRoom((open) => open.room.state.diagram.text.trim() === '');
  return isEmpty ? '' : 'The diagram as drawn from its text';
}
