/**
 * Excalidraw hears arrow keys go up wherever they were pressed, and binds the arrow that is selected anew; undo then leaves it
 * out, as changed since. So those of other fields and dialogs do not come to it. Ends with the returned function.
 */
export function keepArrowKeysOut(frame: HTMLElement): () => void {
  // It listens at the document, one step further out.
  const { body } = document;
  const onKeyUp = (event: KeyboardEvent): void => {
    const isHere = event.target instanceof Node && frame.contains(event.target);
    if (event.key.startsWith('Arrow') && !isHere) event.stopPropagation();
  };
  body.addEventListener('keyup', onKeyUp);
  return () => body.removeEventListener('keyup', onKeyUp);
}
