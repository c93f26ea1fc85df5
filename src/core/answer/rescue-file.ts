import type { AttemptState } from '../attempt/attempt-state.js';
import { boardScene } from '../board/excalidraw-file.js';
import type { Phase } from '../prompt/prompt.js';

/**
 * An attempt as a Markdown answer file: questions, notes by phase, code, diagram, and the drawing as
 * the elements of an `.excalidraw` file. For saving elsewhere what the journal cannot take.
 */
export function rescueText(title: string, phases: readonly Phase[], state: AttemptState): string {
  const asked = state.talk.filter((turn) => turn.who === 'you').map((turn) => `- ${turn.text}`);
  const drawn = [...state.board.values()].filter((element) => !element.isDeleted);
  const board = drawn.length === 0 ? '' : fenced('json', JSON.stringify(boardScene(drawn)));
  const parts = [
    `# ${title}`,
    section('Questions', asked.join('\n')),
    ...phases.map((phase) => section(phase.title, state.texts[phase.id]?.text ?? '')),
    section('Code', fenced('', state.code.text)),
    section('Diagram', fenced('mermaid', state.diagram.text)),
    section('Whiteboard', board),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

const section = (title: string, body: string): string =>
  body.trim() === '' ? '' : `## ${title}\n\n${body}`;

function fenced(language: string, body: string): string {
  if (body.trim() === '') return '';
  const longest = Math.max(2, ...[...body.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${body}\n${fence}`;
}
