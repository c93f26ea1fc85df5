import { takeSnapshots } from '../../../state/attempt/attempt-session.js';
import { theAttempt } from '../../../state/attempt/attempt-store.js';
import { allCommands, useCommands } from '../../../state/commands/commands.js';

/** Puts a text in place of the diagram's, as if typed. */
type Write = (text: string) => void;

let write: Write | null = null;
let waiting: string | null = null;

/** The diagram's pane can be written to from now on; returns how to stop. What waited for it is written. */
export function connectDiagramWriter(writer: Write): () => void {
  write = writer;
  if (waiting !== null) writer(waiting);
  waiting = null;
  return () => {
    if (write === writer) write = null;
  };
}

/** The room is left, with it what waited for its diagram. */
export const forgetWaitingText = (): void => void (waiting = null);

/** The diagram's text as it stands now. */
export function diagramText(): string {
  takeSnapshots();
  return theAttempt().live.state.diagram.text;
}

/** Shows the diagram's pane and puts a text there. */
export function writeDiagram(text: string): void {
  showPane('diagram');
  if (write === null) waiting = text;
  else write(text);
}

export const showPane = (pane: 'whiteboard' | 'diagram'): boolean => runRoom(pane);

/** Dismisses what the interviewer said beside the board; false where nothing stands there. */
export const putTalkAside = (): boolean => runRoom('dismiss');

/** Writes the whiteboard as Mermaid, into the diagram's pane. */
export const fromBoard = (): void => void runCommand('board-to-mermaid');

const runRoom = (name: string): boolean => runCommand(`room-${name}`);

function runCommand(wanted: string): boolean {
  const command = allCommands(useCommands.getState()).find(({ id }) => id === wanted);
  command?.run();
  return command !== undefined;
}
