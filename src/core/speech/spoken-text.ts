/** Marks of Markdown that nobody says. */
const marks = new Set(['*', '_', '`', '#', '>', '|', '$', '~']);

/**
 * A text in Markdown as a voice says it: without marks, of a link its words alone, each line as a sentence of its own.
 * Formulas are said letter by letter; there is no better way without knowing them.
 */
export function spokenText(markdown: string): string {
  return markdown
    .split('\n')
    .map((line) => sentence(plain(withoutBullet(line.trim()))))
    .filter((line) => line !== '')
    .join(' ');
}

const withoutBullet = (line: string): string => line.replace(/^[-+*] /, '');

function plain(line: string): string {
  let text = '';
  for (let at = 0; at < line.length; at += 1) {
    const letter = line.charAt(at);
    if (letter === ']' && line[at + 1] === '(') {
      const end = line.indexOf(')', at);
      at = end === -1 ? at : end;
    } else if (letter !== '[' && letter !== ']' && !isMark(line, at)) text += letter;
  }
  return text.trim();
}

/** An underscore within a name is said with it: `user_id`. */
function isMark(line: string, at: number): boolean {
  const letter = line.charAt(at);
  if (!marks.has(letter)) return false;
  return letter !== '_' || !isLetter(line.charAt(at - 1)) || !isLetter(line.charAt(at + 1));
}

const isLetter = (letter: string): boolean => /^[0-9A-Za-z]$/.test(letter);

const sentence = (line: string): string =>
  line === '' || /[.!?:;,]$/.test(line) ? line : `${line}.`;
