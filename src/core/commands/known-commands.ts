import type { ChordText } from './chord-text.js';

/** A command as menus and the settings of keys list it, also while no screen offers it. */
export type KnownCommand = {
  readonly id: string;
  readonly title: string;
  /** The heading of palette and keys overlay. */
  readonly section: string;
  readonly keys: readonly ChordText[];
};

const of =
  (section: string) =>
  (id: string, title: string, ...keys: readonly ChordText[]): KnownCommand => ({
    id,
    title,
    section,
    keys,
  });

const go = of('Go to');
const library = of('Library');
const today = of('Today');
const room = of('Interview');
const report = of('Report');
const replay = of('Replay');
const look = of('Appearance');
const help = of('Help');

/**
 * The commands that every Hotseat has. The window offers those of its screen; the others stand in the menu too, greyed
 * out. A test holds this list against the commands' sources.
 */
export const knownCommands: readonly KnownCommand[] = [
  go('go-library', 'Go to prompts'),
  go('go-today', 'Go to today', 't'),
  go('go-history', 'Go to history'),
  go('go-trends', 'Go to trends'),
  go('go-glossary', 'Go to glossary'),
  go('go-settings', 'Go to settings', 'Mod+,'),
  library('start', 'Start or continue a mock of the highlighted prompt', 'Enter'),
  library('continue', 'Continue the unfinished attempt', 'c'),
  library('practise', 'Practise the highlighted prompt', 'Shift+Enter'),
  library('round', 'Start a round of theory…', 'r'),
  library('drill', 'Board drill: redraw the highlighted design…', 'b'),
  library('surprise', 'Surprise me: highlight a random prompt', 's'),
  library('search', 'Search', '/', 'Mod+F'),
  library('filter', 'Filter the prompts', 'f'),
  library('show-all', 'Show all prompts'),
  today('today-start', 'Start what comes first today', 'Enter'),
  today('today-soon', 'Ask flash questions before they are due'),
  today('today-anki', 'Export the missed flash cards to Anki…'),
  today('today-anki-all', 'Export all flash cards to Anki…'),
  room('room-whiteboard', 'Whiteboard', 'Mod+1'),
  room('room-diagram', 'Diagram', 'Mod+2'),
  room('room-code', 'Code', 'Mod+3'),
  room('room-notes', 'Notes', 'Mod+4'),
  room('room-ask', 'Ask the interviewer', 'Mod+J'),
  room('room-hint', 'Take a hint', 'Mod+Shift+H'),
  room('room-pause', 'Pause or resume', 'Mod+P'),
  room('room-next', 'Next phase, or submit after the last one', 'Mod+Shift+Enter'),
  room('notes-check', 'Check this phase', 'Alt+C'),
  room('notes-preview', 'Preview the notes, or go back to writing', 'Mod+E'),
  room('room-record', 'Record, or end the recording', 'Alt+R'),
  room('room-read-aloud', 'Read the prompt aloud, or stop'),
  room('code-run', 'Run the code', 'Mod+Enter'),
  room('board-shapes', 'Add a shape to the board…', 'Alt+S'),
  room('board-connect', 'Connect two boxes…', 'Alt+L'),
  room('board-from-mermaid', 'Draw the Mermaid diagram on the board'),
  room('board-to-mermaid', 'Write the board as Mermaid'),
  room('room-left', 'Show or hide the prompt', 'Mod+B'),
  room('room-right', 'Show or hide the notes', 'Mod+Alt+B'),
  room('room-alone', 'Focus mode', 'F11'),
  room('room-leave', 'Leave the interview'),
  report('review-settle', 'Settle what is open', 's'),
  report('review-check-found', 'Check what was found', 'v'),
  report('review-dispute', 'Dispute a verdict', 'd'),
  report('review-round-again', 'Take this round again, with the same questions'),
  report('review-recordings', 'Go to the recordings', 'l'),
  report('review-replay', 'Replay the attempt', 'p'),
  report('review-show', 'Show the attempt’s files'),
  report('grade-offline', 'Grade again offline'),
  replay('replay-play', 'Play or pause', 'Space'),
  replay('replay-leave', 'Back to the report', 'Escape'),
  of('Glossary')('search-terms', 'Search the glossary', '/', 'Mod+F'),
  look('theme-system', 'Theme: match system'),
  look('theme-light', 'Theme: light'),
  look('theme-dark', 'Theme: dark'),
  help('palette', 'Find a command', 'Mod+K'),
  help('keys', 'Show keyboard shortcuts', '?', 'F1'),
  help('check-data', 'Check my data'),
  help('settings-file', 'Open the settings file'),
  help('sample', 'Show a graded sample attempt'),
  help('about', 'About Hotseat'),
];
