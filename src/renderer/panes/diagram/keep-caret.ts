const margin = 8;
const copied = [
  'fontFamily',
  'fontSize',
  'fontWeight',
  'lineHeight',
  'padding',
  'tabSize',
] as const;

/**
 * Keeps the line that is being written in sight when the field gets lower, as it does when a message comes below it: the browser
 * keeps what stands at its top. Ends with the returned function.
 */
export function keepCaret(area: HTMLTextAreaElement): () => void {
  let height = area.clientHeight;
  const observer = new ResizeObserver(() => {
    const isLower = area.clientHeight < height;
    height = area.clientHeight;
    if (!isLower || document.activeElement !== area) return;
    const hidden = caretBottom(area) + margin - area.scrollTop - area.clientHeight;
    if (hidden > 0) area.scrollTop += hidden;
  });
  observer.observe(area);
  return () => observer.disconnect();
}

/** Where the caret's line ends, from the top of the text; a field does not tell, so its text is laid out once more. */
function caretBottom(area: HTMLTextAreaElement): number {
  const copy = document.createElement('div');
  const style = getComputedStyle(area);
  // Where one part of the font cannot be written in short, all of it in short is empty.
  for (const name of copied) copy.style[name] = style[name];
  Object.assign(copy.style, {
    ...{ position: 'absolute', visibility: 'hidden', boxSizing: 'border-box' },
    ...{
      width: `${String(area.clientWidth)}px`,
      whiteSpace: 'pre-wrap',
      overflowWrap: 'break-word',
    },
  });
  copy.textContent = area.value.slice(0, area.selectionEnd);
  const caret = copy.appendChild(document.createElement('span'));
  caret.textContent = '\u200b';
  document.body.append(copy);
  const bottom = caret.offsetTop + caret.offsetHeight;
  copy.remove();
  return bottom;
}
