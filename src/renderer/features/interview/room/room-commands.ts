import type { Phase } from '../../../../core/prompt/prompt.js';
import { enterPhase, pause, resume } from '../../../state/attempt/attempt-commands.js';
import { takeHint } from '../../../state/attempt/interviewer-lines.js';
import { theAttempt } from '../../../state/attempt/attempt-store.js';
import type { Command } from '../../../state/commands/commands.js';
import { focusRegion, hideOrShow, nextRegion, type RegionName } from './focus-region.js';
import type { Tab, ViewControl } from './room-view.js';

type Acts = {
  readonly control: ViewControl;
  /** Whether each has a column of its own; else it is a tab of the middle. */
  readonly hasNotesColumn: boolean;
  readonly hasPromptColumn: boolean;
  /** A drill is drawn. */
  readonly hasCode: boolean;
  readonly phases: readonly Phase[];
  /** The phases of a round are questions. */
  readonly isRound: boolean;
  readonly goOn: () => void;
};

const always = { section: 'Interview', isForTyping: true } as const;

/** Everything that can be done in the room, by key and from the palette. */
export function roomCommands(acts: Acts): readonly Command[] {
  return [
    ...paneCommands(acts),
    ...clockCommands(acts.phases, acts.isRound ? 'question' : 'phase', acts.goOn),
    ...viewCommands(acts),
  ];
}

/** Brings the conversation into sight, and the caret into the field below it. */
export function showTalk({ set, showTab }: ViewControl, hasPromptColumn: boolean): void {
  if (hasPromptColumn) set({ isLeftHidden: false, isAlone: false });
  else showTab('prompt');
  focusRegion('ask');
}

/** Brings the notes into sight, and the caret into them. */
export function showNotes(
  { set, showTab }: Pick<ViewControl, 'set' | 'showTab'>,
  hasNotesColumn: boolean,
): void {
  if (hasNotesColumn) set({ isRightHidden: false, isAlone: false });
  else showTab('notes');
  focusRegion('notes');
}

const hint: Command = {
  ...always,
  id: 'room-hint',
  title: 'Take a hint',
  keys: ['Mod+Shift+H'],
  run: () => void takeHint('press'),
};

const code = { id: 'room-code', title: 'Code', keys: ['Mod+3'] } as const;

function paneCommands({
  control,
  hasNotesColumn,
  hasPromptColumn,
  hasCode,
}: Acts): readonly Command[] {
  const { showTab } = control;
  const show = (tab: RegionName & Tab) => (): void => {
    showTab(tab);
    focusRegion(tab);
  };
  const notes = (): void => showNotes(control, hasNotesColumn);
  const ask = (): void => showTalk(control, hasPromptColumn);
  return [
    {
      ...always,
      id: 'room-whiteboard',
      title: 'Whiteboard',
      keys: ['Mod+1'],
      run: show('whiteboard'),
    },
    { ...always, id: 'room-diagram', title: 'Diagram', keys: ['Mod+2'], run: show('diagram') },
    ...(hasCode ? [{ ...always, ...code, run: show('code') }] : []),
    { ...always, id: 'room-notes', title: 'Notes', keys: ['Mod+4'], run: notes },
    { ...always, id: 'room-ask', title: 'Ask the interviewer', keys: ['Mod+J'], run: ask },
    ...(theAttempt().prompt.hasHints ? [hint] : []),
  ];
}

function clockCommands(
  phases: readonly Phase[],
  what: 'phase' | 'question',
  goOn: () => void,
): readonly Command[] {
  const pauseOrResume = (): void => (theAttempt().live.state.isPaused ? resume() : pause());
  return [
    { ...always, id: 'room-pause', title: 'Pause or resume', keys: ['Mod+P'], run: pauseOrResume },
    {
      ...always,
      id: 'room-next',
      title: `Next ${what}, or submit after the last one`,
      keys: ['Mod+Shift+Enter'],
      run: goOn,
    },
    ...phases.map((phase, index) => ({
      ...always,
      id: `room-phase-${phase.id}`,
      // A question of a round is not given away before its turn.
      title: what === 'phase' ? `Phase ${phase.title}` : `Question ${String(index + 1)}`,
      ...(index < 9 && { keys: [`Alt+${String(index + 1)}`] }),
      run: () => enterPhase(phase.id),
    })),
  ];
}

/** Shows what has no column as a tab, or goes back to the tab before it. */
function turnTab({ view, showTab }: ViewControl, tab: 'prompt' | 'notes'): void {
  const next = view.tab === tab ? view.lastTab : tab;
  showTab(next);
  focusRegion(next === 'prompt' ? 'statement' : next);
}

function viewCommands({ control, hasPromptColumn, hasNotesColumn }: Acts): readonly Command[] {
  const { view, set } = control;
  const isLeftShown = !view.isLeftHidden && !view.isAlone;
  const isRightShown = !view.isRightHidden && !view.isAlone;
  return [
    {
      ...always,
      id: 'room-left',
      title: 'Show or hide the prompt',
      keys: ['Mod+B'],
      run: () =>
        hasPromptColumn
          ? hideOrShow(['statement', 'ask'], isLeftShown, () =>
              set({ isLeftHidden: isLeftShown, isAlone: false }),
            )
          : turnTab(control, 'prompt'),
    },
    {
      ...always,
      id: 'room-right',
      title: 'Show or hide the notes',
      keys: ['Mod+Alt+B'],
      run: () =>
        hasNotesColumn
          ? hideOrShow(['notes'], isRightShown, () =>
              set({ isRightHidden: isRightShown, isAlone: false }),
            )
          : turnTab(control, 'notes'),
    },
    {
      ...always,
      id: 'room-alone',
      title: 'Focus mode',
      keys: ['F11'],
      run: () =>
        hideOrShow(['statement', 'ask', 'notes'], !view.isAlone, () =>
          set({ isAlone: !view.isAlone }),
        ),
    },
    {
      ...always,
      id: 'room-region',
      title: 'Next region',
      keys: ['F6'],
      isKeyOnly: true,
      run: () => nextRegion(1),
    },
    {
      ...always,
      id: 'room-region-back',
      title: 'Previous region',
      keys: ['Shift+F6'],
      isKeyOnly: true,
      run: () => nextRegion(-1),
    },
    {
      ...always,
      id: 'room-leave',
      title: 'Leave the interview',
      run: () => set({ dialog: 'leave' }),
    },
  ];
}
