import type { Phase } from '../../../core/prompt.js';
import { enterPhase, pause, resume } from '../../state/attempt-commands.js';
import { theRoom } from '../../state/attempt-store.js';
import { focusRegion, nextRegion } from './focus.js';
import { isQuestionMark, plain, withAlt, withCtrl, withCtrlAlt, type RoomKey } from './keys.js';
import type { Tab, ViewControl } from './view.js';

type Actions = {
  readonly control: ViewControl;
  readonly hasNotesTab: boolean;
  readonly phases: readonly Phase[];
  readonly goOn: () => void;
};

/** Every key of the room. The list is also what the dialog of keys shows. */
export function roomKeys({ control, hasNotesTab, phases, goOn }: Actions): readonly RoomKey[] {
  const { view, set, showTab } = control;
  const show = (tab: Tab) => (): void => {
    showTab(tab);
    focusRegion(tab);
  };
  const notes = (): void => {
    if (hasNotesTab) showTab('notes');
    else set({ isRightHidden: false, isAlone: false });
    focusRegion('notes');
  };
  const askField = (): void => {
    set({ isLeftHidden: false, isAlone: false });
    focusRegion('ask');
  };
  return [
    { keys: 'Ctrl 1', title: 'Whiteboard', matches: withCtrl('Digit1'), run: show('whiteboard') },
    { keys: 'Ctrl 2', title: 'Diagram', matches: withCtrl('Digit2'), run: show('diagram') },
    { keys: 'Ctrl 3', title: 'Code', matches: withCtrl('Digit3'), run: show('code') },
    { keys: 'Ctrl 4', title: 'Notes', matches: withCtrl('Digit4'), run: notes },
    { keys: 'Ctrl J', title: 'Ask the interviewer', matches: withCtrl('KeyJ'), run: askField },
    {
      keys: 'Ctrl P',
      title: 'Pause or resume',
      matches: withCtrl('KeyP'),
      run: () => (theRoom().room.state.isPaused ? resume() : pause()),
    },
    {
      keys: 'Ctrl Shift Enter',
      title: 'Next phase; in the last one, submit',
      matches: withCtrl('Enter', true),
      run: goOn,
    },
    ...phases.slice(0, 9).map((phase, index) => ({
      keys: `Alt ${String(index + 1)}`,
      title: `Phase ${phase.title}`,
      matches: withAlt(`Digit${String(index + 1)}`),
      run: () => enterPhase(phase.id),
    })),
    {
      keys: 'Ctrl B',
      title: 'Show or hide the left column',
      matches: withCtrl('KeyB'),
      run: () => set({ isLeftHidden: !view.isLeftHidden, isAlone: false }),
    },
    {
      keys: 'Ctrl Alt B',
      title: 'Show or hide the notes',
      matches: withCtrlAlt('KeyB'),
      run: () => set({ isRightHidden: !view.isRightHidden, isAlone: false }),
    },
    {
      keys: 'F11',
      title: 'The middle alone',
      matches: plain('F11'),
      run: () => set({ isAlone: !view.isAlone }),
    },
    { keys: 'F6', title: 'Next region', matches: plain('F6'), run: () => nextRegion(1) },
    { keys: 'Shift F6', title: 'Previous region', matches: plain('F6', true), run: () => nextRegion(-1) },
    {
      keys: 'F1 or ?',
      title: 'These keys',
      matches: (event) => plain('F1')(event) || isQuestionMark(event),
      run: () => set({ dialog: 'keys' }),
    },
  ];
}
