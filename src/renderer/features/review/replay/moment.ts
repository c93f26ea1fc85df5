import { criterionMarks, type CriterionMark } from '../../../../core/replay/criterion-marks.js';
import { drawnSince, evidenceSecond } from '../../../../core/replay/evidence-second.js';
import type { Replay } from '../../../../core/replay/keyframes.js';
import {
  actAt,
  pauses,
  phaseSpans,
  silences,
  type PhaseSpan,
  type Span,
} from '../../../../core/replay/time-line.js';
import type { Evidence } from '../../../../core/grade/grade.js';
import type { Judged } from '../../../../core/grade/judged-criteria.js';
import type { Phase } from '../../../../core/prompt/prompt.js';
import { actWords, markWords, silenceWords, spokenTime, stillWords } from './replay-words.js';

/** What is marked on the time line of one attempt. */
export type TimeLine = {
  readonly phases: readonly (PhaseSpan & { readonly title: string })[];
  readonly silences: readonly Span[];
  readonly pauses: readonly Span[];
  readonly marks: readonly CriterionMark[];
  readonly endSec: number;
};

export function timeLineOf(
  replay: Replay,
  judged: readonly Judged[],
  phases: readonly Phase[],
): TimeLine {
  const titles = new Map(phases.map(({ id, title }) => [id, title]));
  return {
    phases: phaseSpans(replay).map((span) => ({
      ...span,
      title: titles.get(span.phaseId) ?? span.phaseId,
    })),
    silences: silences(replay),
    pauses: pauses(replay),
    marks: criterionMarks(judged, replay.events, replay.end),
    endSec: replay.end.elapsedSec,
  };
}

/** Where a replay begins: at its start, or where the evidence stood that it was asked for from. */
export function startSecond(replay: Replay, from: Evidence | null): number {
  if (from === null) return 0;
  return evidenceSecond(from, replay.end, drawnSince(replay.events)) ?? 0;
}

/** The interviewer opens within the first second, and what carries the time 0:00 is there at 0:00. */
const openedSec = 0.999;

/** The second whose state is shown at a place of the time line. */
export const shownSecond = (sec: number): number => Math.max(sec, openedSec);

/** Evidence stays in sight for this long while it is played. */
const inSightSec = 6;

export type Moment = {
  readonly phase: string;
  /** The criteria whose evidence came to stand here. */
  readonly marks: readonly CriterionMark[];
  readonly doing: string;
};

export function momentAt(replay: Replay, line: TimeLine, sec: number): Moment {
  const silence = line.silences.find(({ fromSec, toSec }) => sec > fromSec + 1 && sec < toSec);
  const act = actAt(replay, sec);
  const still = silence === undefined ? stillWords : silenceWords(silence.toSec - silence.fromSec);
  return {
    phase: (line.phases.findLast(({ fromSec }) => fromSec <= sec) ?? line.phases[0])?.title ?? '',
    marks: line.marks.filter(({ atSec }) => atSec <= sec + 0.01 && sec < atSec + inSightSec),
    doing: act === null ? still : actWords[act],
  };
}

/** What the slider says: the time, the phase, and what happens there. */
export function spokenMoment(sec: number, { phase, marks, doing }: Moment): string {
  return [spokenTime(sec), phase, doing, ...marks.map(markWords)].join('. ');
}
