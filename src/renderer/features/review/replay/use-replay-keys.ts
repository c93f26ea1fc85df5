import { useMemo } from 'react';
import { markBeside } from '../../../../core/replay/criterion-marks.js';
import { useProvidedCommands, type Command } from '../../../state/commands/commands.js';
import {
  seek,
  seekBy,
  setSpeed,
  togglePlaying,
  usePlayhead,
} from '../../../state/review/playhead.js';
import { endReplay } from '../../../state/review/review-view.js';
import type { TimeLine } from './moment.js';

/** Space plays; arrows, Home, End and brackets seek; digits set the speed; Escape leads back. */
export function useReplayKeys(line: TimeLine): void {
  const commands = useMemo(() => commandsFor(line), [line]);
  useProvidedCommands('replay', commands);
}

const section = 'Replay';

function commandsFor({ marks }: TimeLine): readonly Command[] {
  return [
    { id: 'replay-play', title: 'Play or pause', section, keys: [' '], run: togglePlaying },
    ...moves.map(([id, title, key, sec]) => keyOnly(id, title, key, () => seekBy(sec))),
    keyOnly('replay-start', 'Go to the start', 'Home', () => seek(0)),
    keyOnly('replay-end', 'Go to the end', 'End', () => seek(usePlayhead.getState().endSec)),
    keyOnly('replay-criterion-back', 'Previous criterion', '[', () => toMark(marks, 'previous')),
    keyOnly('replay-criterion-on', 'Next criterion', ']', () => toMark(marks, 'next')),
    keyOnly('replay-speed-1', 'Play at 1×', '1', () => setSpeed(1)),
    keyOnly('replay-speed-2', 'Play at 2×', '2', () => setSpeed(2)),
    keyOnly('replay-speed-4', 'Play at 4×', '3', () => setSpeed(4)),
    keyOnly('replay-speed-16', 'Play at 16×', '4', () => setSpeed(16)),
    { id: 'replay-leave', title: 'Back to the report', section, keys: ['Escape'], run: endReplay },
  ];
}

const moves = [
  ['replay-back-5', 'Back 5 seconds', 'ArrowLeft', -5],
  ['replay-on-5', 'On 5 seconds', 'ArrowRight', 5],
  ['replay-back-30', 'Back 30 seconds', 'Shift+ArrowLeft', -30],
  ['replay-on-30', 'On 30 seconds', 'Shift+ArrowRight', 30],
] as const;

const keyOnly = (id: string, title: string, key: string, run: () => void): Command => ({
  ...{ id, title, section, run },
  keys: [key],
  isKeyOnly: true,
});

export function toMark(marks: TimeLine['marks'], way: 'next' | 'previous'): void {
  const sec = markBeside(marks, usePlayhead.getState().sec, way);
  if (sec !== null) seek(sec);
}
