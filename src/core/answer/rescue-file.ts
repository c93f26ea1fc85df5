import type { AttemptState } from '../attempt/attempt-state.js';
import { notesParts } from '../attempt/scratchpad.js';
import { boardScene } from '../board/excalidraw-file.js';
import type { Phase } from '../prompt/prompt.js';
import { fenced } from './fenced.js';

/**
 * An attempt as a Markdown answer file: questions, notes by phase, code, diagram, and the drawing as
 * the elements of an `.excalidraw` file. For saving elsewhere what the journal cannot take.
 */
export function rescueText(title: string, phases: readonly Phase[], state: AttemptState): string {
  const asked = state.talk.filter((turn) => turn.who === 'you').map((turn) => `- ${turn.text}`);
  const drawn = [...state.board.values()].filter((element) => !element.isDeleted);
  const board = drawn.length === 0 ? '' : block('json', JSON.stringify(boardScene(drawn)));
  const parts = [
    `# ${title}`,
    section('Questions', asked.join('\n')),
    ...notesParts(phases).map((phase) => section(phase.title, state.texts[phase.id]?.text ?? '')),
    section('Code', block('', state.code.text)),
    section('Diagram', block('mermaid', state.diagram.text)),
    section('Whiteboard', board),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

const section = (title: string, body: string): string =>
  body.trim() === '' ? '' : `## ${title}\n\n${body}`;

const block = (language: string, body: string): string =>
  body.trim() === '' ? '' : fenced(language, body);
