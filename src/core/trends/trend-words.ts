import { counted } from '../counted.js';
import { percentWords, spanWords } from '../grade/score-words.js';
import type { Calibration } from './calibration.js';
import { isTooLittle, type HeadingCell } from './heading-map.js';
import type { Missed, Slip } from './misses.js';
import { leastMocks, type NextStep } from './next-hour.js';
import type { PhasePace } from './pace.js';
import type { ScoreSeries } from './score-series.js';
import type { Trends } from './trends.js';
import { headingName, kindNames, levelNames } from './trend-names.js';

/** Fewer make no trend: no line is drawn through them, and nothing is concluded. */
export const leastForLine = 4;

// What a chart says in words: for whoever does not see it, and for whoever reads faster than they look.

/** "4 min", "1 min 30 s", "20 s". */
export function spentWords(sec: number): string {
  const whole = Math.round(Math.abs(sec));
  const [minutes, seconds] = [Math.floor(whole / 60), whole % 60];
  if (minutes === 0) return `${String(seconds)} s`;
  return seconds === 0 ? `${String(minutes)} min` : `${String(minutes)} min ${String(seconds)} s`;
}

export function seriesWords({ count, points, recent }: ScoreSeries): string {
  const many = counted(count, 'attempt');
  const last = points.at(-1);
  if (last === undefined) return 'No attempt.';
  if (recent !== null) {
    const { level, last: now, before } = recent;
    const medians = `${String(now)}, of the three before ${String(before)}`;
    return `${many}. At ${levelNames[level]} the median of the last three is ${medians}.`;
  }
  if (count < leastForLine) {
    return `${many}: ${points.map(spanWords).join(', ')}. Too few for a trend.`;
  }
  return `${many}, the last ${spanWords(last)}.`;
}

export function headingsWords(cells: readonly HeadingCell[]): string {
  const sat = cells.filter(({ last }) => last !== null);
  const judged = sat.filter((cell) => cell.last?.standing !== 'open' && !isTooLittle(cell));
  const weak = judged.filter(({ last }) => last?.standing === 'weak');
  const headings = counted(cells.length, 'heading');
  if (sat.length === 0) return `You have tried none of ${headings} yet.`;
  const inPart = cells
    .filter(({ isInPart }) => isInPart)
    .map(({ heading }) => headingName(heading));
  const all = sat.length === 1 ? '' : 'all ';
  const some = inPart.length === sat.length ? all : `${inPartWords(inPart)} `;
  const part = inPart.length === 0 ? '' : `, ${some}only in part`;
  const tried = `You have tried ${String(sat.length)} of ${headings}${part}`;
  if (judged.length === 0) return `${tried}; none is judged yet.`;
  const ofJudged =
    judged.length === sat.length ? 'none' : `none of ${String(judged.length)} judged so far`;
  const many = weak.length === 0 ? ofJudged : String(weak.length);
  return `${tried}; ${many} came out below lean hire.`;
}

/** A sum that leads to none of the cells leaves one to look for it: few are named. */
const inPartWords = (names: readonly string[]): string =>
  names.length > 2
    ? `${String(names.length)} of them`
    : names.map((name) => `“${name}”`).join(' and ');

export function paceWords({ points, overCount, medianShare }: PhasePace): string {
  const share = percentWords(medianShare);
  if (points.length === 1) return `1 mock: ${share} of its time.`;
  return `${counted(points.length, 'mock')}: the median took ${share} of its time, ${String(overCount)} ran over.`;
}

export function calibrationWords(calibration: Calibration): string {
  const { points, judgedCount, medianOff, nearCount } = calibration;
  if (points.length === 0) return 'No guess yet.';
  const early = points.length - judgedCount;
  if (judgedCount === 0)
    return `${counted(early, 'guess', 'guesses')}: too early to tell while so much is open.`;
  const more = early === 0 ? '' : `, of ${String(early)} more it is too early to tell`;
  const near = `${String(nearCount)} of ${counted(judgedCount, 'guess', 'guesses')} within 5 points${more}`;
  if (judgedCount < leastForLine) return `${near}. Too few to call you sure or unsure.`;
  if (medianOff === 0) return `${near}; neither too high nor too low.`;
  const way = medianOff > 0 ? 'high' : 'low';
  return `${near}; the median is ${String(Math.abs(medianOff))} points too ${way}.`;
}

export function missedWords(missed: readonly Missed[]): string {
  const [first] = missed;
  if (first === undefined) return 'No criterion was missed.';
  return `Most often: “${first.title}”, missed ${timesOf(first.missed, first.asked)}.`;
}

export function slipsWords(slips: readonly Slip[]): string {
  const [first] = slips;
  if (first === undefined) return 'No slip was found.';
  return `Most often: “${first.title}”, found ${timesOf(first.found, first.watched)}.`;
}

const timesOf = (part: number, all: number): string => `${String(part)} of ${counted(all, 'time')}`;

function topicWords({
  points,
  of,
  isOpen,
  isCapped,
}: Extract<NextStep, { kind: 'topic' }>): string {
  const mean = `${isOpen ? 'about ' : ''}${String(points)} of 100`;
  return [
    `Your weakest topic: ${mean}, by the last result on ${counted(of, 'prompt')}`,
    ...(isCapped ? ['a capped one counts as the band it is held at'] : []),
    ...(isOpen ? ['what is open counts half'] : []),
  ]
    .join('; ')
    .concat('.');
}

/** What to do, and below it the figures that speak for it. */
export function stepWords(step: NextStep): { readonly what: string; readonly why: string } {
  switch (step.kind) {
    case 'topic':
      return {
        what: `Sit a prompt on the topic ${step.topic}: ${step.promptTitle}`,
        why: topicWords(step),
      };
    case 'flash':
      return {
        what: `Answer one question on “${step.title}”`,
        why: `Missed ${timesOf(step.missed, step.asked)} in ${step.promptTitle}.`,
      };
    case 'untried': {
      const { heading, promptTitle, of, left } = step;
      const others = left === 1 ? '' : `, nor any of ${counted(left - 1, 'other heading')}`;
      return {
        what: `Try ${headingName(heading)}: ${promptTitle}`,
        why: `You have not tried ${of === 1 ? 'its prompt' : `any of its ${String(of)} prompts`} yet${others}.`,
      };
    }
    case 'phase': {
      const { overSec, promptKind, title, of, minutes, promptTitle } = step;
      const way = overSec > 0 ? 'over its time' : 'of its time left unused';
      const aim =
        overSec > 0 ? `Keep to the clock in ${title}` : `Use all of your time in ${title}`;
      const length = minutes === null ? '' : `, ${String(minutes)} min`;
      return {
        what: `${aim}: ${promptTitle}${length}`,
        why: `${kindNames[promptKind]}: ${spentWords(overSec)} ${way}, the median of ${counted(of, 'mock')}.`,
      };
    }
  }
}

/** What else follows once there are more attempts: only what these do not give yet. Null where nothing is missing. */
export function moreWords({ pace, missed }: Pick<Trends, 'pace' | 'missed'>): string | null {
  const more = [
    ...(pace.some(({ points }) => points.length >= leastMocks)
      ? []
      : ['the pace from two mocks with a clock, rounds apart']),
    ...(missed.length > 0 ? [] : ['a question from a criterion you miss']),
  ];
  return more.length === 0 ? null : `More follows from more attempts: ${more.join(', ')}.`;
}
