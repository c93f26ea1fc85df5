import type { AttemptState } from '../attempt/attempt-state.js';
import { clockWords } from '../attempt/clock-words.js';
import { notesTitle } from '../attempt/scratchpad.js';
import { counted } from '../counted.js';
import type { Place } from '../grade/grade.js';
import { isStatement } from '../interviewer/is-statement.js';
import type { Phase } from '../prompt/prompt.js';
import { assertNever } from '../result.js';

/**
 * What a link to a place says, such as "Design · 14:02", "Question 3 · 1:12" or "Code 12–18"; what stands there is no question
 * where the words that are quoted of it ask nothing.
 */
export function placeWords(place: Place, phases: readonly Phase[], quote = ''): string {
  switch (place.kind) {
    case 'text':
      return `${notesTitle(phases, place.phaseId)} · ${clockWords(place.atSec)}`;
    case 'question':
      return `${isStatement(quote) ? 'In the conversation' : `Question ${String(place.index + 1)}`} · ${clockWords(place.atSec)}`;
    case 'code':
      return place.toLine > place.fromLine
        ? `Code ${String(place.fromLine)}–${String(place.toLine)}`
        : `Code ${String(place.fromLine)}`;
    case 'board':
      return `Board${parts(place.ids.length)}`;
    case 'diagram':
      return `Diagram${parts(place.ids.length)}`;
    case 'tests':
      if (place.names.length === 0) return 'All tests';
      return counted(place.names.length, 'test');
    default:
      return assertNever(place);
  }
}

/** Boxes and arrows alike are parts: an id alone does not tell which it is. None are named where its text is quoted. */
function parts(count: number): string {
  return count === 0 ? '' : ` · ${counted(count, 'part')}`;
}

/** Where in the conversation the question of a place stands; null where there is no such question. */
export function turnOfQuestion(talk: AttemptState['talk'], questionIndex: number): number | null {
  let asked = -1;
  for (const [index, turn] of talk.entries()) {
    if (turn.who === 'you') asked += 1;
    if (turn.who === 'you' && asked === questionIndex) return index;
  }
  return null;
}

/** What was said at a place in the conversation; '' of any other place. */
export function saidAt(place: Place, talk: AttemptState['talk']): string {
  const turn = place.kind === 'question' ? turnOfQuestion(talk, place.index) : null;
  return turn === null ? '' : (talk[turn]?.text ?? '');
}
