import { offBy, type Span } from '../history/guess.js';
import type { Level } from '../prompt/prompt.js';
import { medianOf, type Sitting } from './sitting.js';

/** What was expected of an attempt, and what came of it. */
export type GuessPoint = Span & {
  readonly title: string;
  readonly atMs: number;
  readonly level: Level;
  readonly guess: number;
  /** Points by which the guess lies above what the result may become, or below it (negative); 0 within. Null: see `offBy`. */
  readonly offBy: number | null;
};

export type Calibration = {
  /** The newest, in the order of time. */
  readonly points: readonly GuessPoint[];
  /** How many of them the report judges: of the others it is too early to tell. */
  readonly judgedCount: number;
  /** The median of `offBy` over those; 0 of none. */
  readonly medianOff: number;
  /** How many of those lie at most 5 points off. */
  readonly nearCount: number;
};

const lastGuesses = 60;
const nearPoints = 5;

/** Guesses against results, as far as there are any. */
export function calibrationOf(sittings: readonly Sitting[]): Calibration {
  const points = sittings
    .flatMap(({ title, atMs, level, guess, result }): readonly GuessPoint[] => {
      if (guess === null) return [];
      const span = { low: result.low, high: result.high };
      return [{ ...span, title, atMs, level, guess, offBy: offBy(guess, span) }];
    })
    .slice(-lastGuesses);
  const offs = points.flatMap((one) => one.offBy ?? []);
  return {
    points,
    judgedCount: offs.length,
    medianOff: offs.length === 0 ? 0 : Math.round(medianOf(offs)),
    nearCount: offs.filter((off) => Math.abs(off) <= nearPoints).length,
  };
}
