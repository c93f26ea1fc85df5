import { useEffect } from 'react';
import { playedTo } from '../../../../core/replay/time-line.js';
import { seek, stopPlaying, usePlayhead } from '../../../state/review/playhead.js';
import type { TimeLine } from './moment.js';

/** Ten steps a second are smooth for what was saved once a second, and leave the thread time to draw. */
const stepMs = 100;
const none: TimeLine['pauses'] = [];

/** Moves the playhead on while the replay plays. */
export function usePlaying({ pauses }: TimeLine): void {
  const isPlaying = usePlayhead((playhead) => playhead.isPlaying);
  useEffect(() => {
    if (!isPlaying) return;
    let beforeMs = performance.now();
    const timer = setInterval(() => {
      const nowMs = performance.now();
      const { sec, speed, endSec, skipsPauses } = usePlayhead.getState();
      const wallSec = (nowMs - beforeMs) / 1000;
      beforeMs = nowMs;
      seek(playedTo(sec, wallSec, speed, skipsPauses ? pauses : none, endSec));
      if (usePlayhead.getState().sec >= endSec) stopPlaying();
    }, stepMs);
    return () => clearInterval(timer);
  }, [isPlaying, pauses]);
  // What plays unseen would play on in the next report.
  useEffect(() => stopPlaying, []);
}
