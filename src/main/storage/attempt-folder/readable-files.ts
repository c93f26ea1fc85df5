import type { AttemptState } from '../../../core/attempt/attempt-state.js';
import { boardFile } from '../../../core/board/excalidraw-file.js';
import type { Prompt } from '../../../core/prompt/prompt.js';
import { scratchpad } from '../../../core/attempt/scratchpad.js';
import { clockWords } from '../../../core/attempt/clock-words.js';

/** A part of a finished attempt, as a file that other programs open. */
type Part = { readonly path: string; readonly text: string };

/** The files of a finished attempt; what is empty gets none. The journal stays beside them for the replay. */
export function partsOf(state: AttemptState, prompt: Prompt): readonly Part[] {
  const board = [...state.board.values()].filter((element) => !element.isDeleted);
  const notes = prompt.phases.map(({ id }) => ({
    path: `notes/${id}.md`,
    text: state.texts[id]?.text ?? '',
  }));
  const code = `code.${prompt.code?.language === 'javascript' ? 'js' : 'py'}`;
  return [
    ...notes,
    { path: 'scratchpad.md', text: state.texts[scratchpad.id]?.text ?? '' },
    { path: code, text: state.code.text },
    { path: 'diagram.mmd', text: state.diagram.text },
    { path: 'board.excalidraw', text: board.length === 0 ? '' : boardFile(board) },
    { path: 'talk.md', text: talkOf(state) },
  ].filter(({ text }) => text !== '');
}

function talkOf(state: AttemptState): string {
  return state.talk
    .map(({ who, atSec, text }) => {
      const name = who === 'you' ? 'You' : 'Interviewer';
      return `**${name}** (${clockWords(atSec)}): ${text}\n`;
    })
    .join('\n');
}
