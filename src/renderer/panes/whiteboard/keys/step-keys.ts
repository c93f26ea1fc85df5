type Press = Pick<
  KeyboardEvent,
  'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'isComposing'
>;

/** Whether a key ends the name that is being written: Enter does, Shift Enter begins a line. */
export const endsName = ({
  key,
  ctrlKey,
  metaKey,
  altKey,
  shiftKey,
  isComposing,
}: Press): boolean =>
  key === 'Enter' && !ctrlKey && !metaKey && !altKey && !shiftKey && !isComposing;

/** Whether a key takes a step back, or takes it again; null for all others. */
export function historyStep({
  key,
  ctrlKey,
  metaKey,
  altKey,
  shiftKey,
}: Press): 'undo' | 'redo' | null {
  if (!(ctrlKey || metaKey) || altKey || key.toLowerCase() !== 'z') return null;
  return shiftKey ? 'redo' : 'undo';
}
