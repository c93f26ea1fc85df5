import { useMemo } from 'react';
import { ratings } from '../../../core/schedule/rating.js';
import { useProvidedCommands, type Command } from '../../state/commands/commands.js';
import {
  endFlash,
  nextFlash,
  rateFlash,
  settleFlash,
  submitFlash,
  undoFlash,
} from '../../state/flash/flash-session.js';
import { ownVerdicts, ratingKeys } from './flash-words.js';
import { ratingWords } from './flash-session-words.js';

const key = (id: string, title: string, keys: readonly string[], run: () => unknown): Command => ({
  id: `flash-${id}`,
  title,
  section: 'Flash questions',
  keys,
  run: () => void run(),
});

const leave: Command = {
  ...key('leave', 'End the session', ['Escape'], endFlash),
  isForTyping: true,
};
const undo = key('undo', 'Undo the last step', ['u', 'Mod+Z'], undoFlash);
const inTurn: Readonly<Record<'asked' | 'graded' | 'ended', readonly Command[]>> = {
  asked: [
    { ...key('submit', 'Submit the answer', ['Mod+Enter'], submitFlash), isForTyping: true },
    undo,
    leave,
  ],
  graded: [
    key('next', 'Next question', ['Enter', 'j', 'ArrowRight'], nextFlash),
    ...ownVerdicts.map(({ own, words, key: digit }) =>
      key(own, `Your verdict: ${words.toLowerCase()}`, [digit], () => settleFlash(own)),
    ),
    ...ratings.map((one) =>
      key(one, `Rate it: ${ratingWords[one].toLowerCase()}`, [ratingKeys[one]], () =>
        rateFlash(one),
      ),
    ),
    undo,
    leave,
  ],
  ended: [key('done', 'Back to today', ['Enter'], endFlash), undo, leave],
};

/** The keys of a session; Escape ends it at any time; what was answered is kept, and so is what was begun. */
export function useFlashKeys(stage: keyof typeof inTurn): void {
  useProvidedCommands(
    'flash',
    useMemo(() => inTurn[stage], [stage]),
  );
}
