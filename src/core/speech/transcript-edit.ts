/** What is typed into a text, at its caret. */
type Insertion = { readonly at: number; readonly insert: string };

/**
 * A transcript as it goes into notes whose caret (or the end of whose selection) is at `caret`, in UTF-16 units: apart from
 * the words before and after it. An empty transcript inserts nothing.
 */
export function transcriptEdit(text: string, caret: number, transcript: string): Insertion {
  const at = Math.min(Math.max(0, caret), text.length);
  const said = transcript.trim();
  if (said === '') return { at, insert: '' };
  const before = at === 0 || isBlank(text.charAt(at - 1)) ? '' : ' ';
  const after = at === text.length || isBlank(text.charAt(at)) ? '' : ' ';
  return { at, insert: `${before}${said}${after}` };
}

const isBlank = (letter: string): boolean => /^\s$/.test(letter);
