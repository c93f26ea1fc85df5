/** Stretches without a blank. By hand, since a pasted megabyte is counted as one types. */
export function countWords(text: string): number {
  let words = 0;
  let isInWord = false;
  for (let at = 0; at < text.length; at += 1) {
    const isBlank = text.charCodeAt(at) <= 32 || text[at] === '\u00a0';
    if (!isBlank && !isInWord) words += 1;
    isInWord = !isBlank;
  }
  return words;
}
