import { create } from 'zustand';

export const speeds = [1, 2, 4, 16] as const;
type Speed = (typeof speeds)[number];

type Playhead = {
  /** Running time of the attempt. */
  readonly sec: number;
  readonly endSec: number;
  readonly isPlaying: boolean;
  readonly speed: Speed;
  readonly skipsPauses: boolean;
};

/** Where the replay stands. It is a way of looking: nothing of it is kept. */
export const usePlayhead = create<Playhead>(() => ({
  sec: 0,
  endSec: 0,
  isPlaying: false,
  speed: 4,
  skipsPauses: true,
}));

/** Stands at a second of an attempt that was just opened. */
export const cue = (sec: number, endSec: number): void =>
  usePlayhead.setState({ sec: within(sec, endSec), endSec, isPlaying: false });

/** Goes to a second; what plays goes on from there. */
export const seek = (sec: number): void =>
  usePlayhead.setState(({ endSec }) => ({ sec: within(sec, endSec) }));

export const seekBy = (sec: number): void => seek(usePlayhead.getState().sec + sec);

export const setSpeed = (speed: Speed): void => usePlayhead.setState({ speed });

export const setSkipsPauses = (skipsPauses: boolean): void => usePlayhead.setState({ skipsPauses });

/** Plays, from the start where it stands at the end; or stands still. */
export const togglePlaying = (): void =>
  usePlayhead.setState(({ isPlaying, sec, endSec }) => ({
    isPlaying: !isPlaying && endSec > 0,
    sec: !isPlaying && sec >= endSec ? 0 : sec,
  }));

export const stopPlaying = (): void => usePlayhead.setState({ isPlaying: false });

const within = (sec: number, endSec: number): number => Math.min(endSec, Math.max(0, sec));
