import { stemsOf } from '../../../../core/review/claims/word-weights.js';

/** A time of day that an author names; `state` is the stem before it, what is so at that time, null where none stands there. */
type WantedTime = {
  readonly written: string;
  readonly minutes: number;
  readonly bound: 'latest' | 'earliest' | null;
  readonly state: string | null;
};

type SaidTime = { readonly minutes: number; readonly from: number; readonly to: number };

const day = 24 * 60;
/** Whoever says "eight" for 08:05 means the same. */
const slack = 15;
/** So much before the latest minute is still in place of it. */
const mostBefore = 120;

const clock =
  /(?<![\d:.])(?<hours>[01]?\d|2[0-4]):(?<minutes>[0-5]\d)(?![\d:])(?: ?(?<half>[ap])\.?m\b)?/giu;
/** "At one", "until 1": which half of the day is left open. */
const spoken =
  /\b(?:at|by|until|till|before|to|past|after) (?<hour>one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2})\b(?! ?[\d:.%]|\.\d| (?:of|to|or|hundred|thousand)\b)/giu;
const hours = 'twelve one two three four five six seven eight nine ten eleven'.split(' ');

/** What begins or ends at a time, or has to be there by it. */
const begins =
  /\b(?:start|begin|launch|trigger|kick|stop|wait|close|freez|frozen|cut|leav|latest|deadline)[\p{L}-]*(?: [\p{L}-]+){0,4} ?$/iu;

function timesIn(text: string): readonly SaidTime[] {
  return [...text.matchAll(clock)].map(({ 0: written, index, groups = {} }) => {
    const hour = Number(groups['hours']) % (groups['half'] === undefined ? 24 : 12);
    const isAfternoon = groups['half']?.toLowerCase() === 'p';
    const minutes = 60 * (hour + (isAfternoon ? 12 : 0)) + Number(groups['minutes']);
    return { minutes, from: index, to: index + written.length };
  });
}

/** The full hours that a text names without saying of which half of the day, in minutes. */
const hoursIn = (text: string): readonly number[] =>
  [...text.matchAll(spoken)].map(({ groups: { hour = '' } = {} }) => {
    const named = hours.indexOf(hour.toLowerCase());
    return 60 * (named === -1 ? Number(hour) % 12 : named);
  });

/** How much later one time is than another, in minutes, negative where it is earlier; the shorter way round the clock. */
const laterBy = (one: number, other: number, round = day): number =>
  ((((one - other) % round) + 1.5 * round) % round) - 0.5 * round;

function isSame(minutes: number, wanted: WantedTime, round = day): boolean {
  const later = laterBy(minutes, wanted.minutes, round);
  const [before, after] = [
    wanted.bound === 'latest' ? mostBefore : slack,
    wanted.bound === 'earliest' ? mostBefore : slack,
  ];
  return -before <= later && later <= after;
}

/** What of its clause stands before a time. */
const leadTo = (text: string, { from }: SaidTime): string =>
  text
    .slice(Math.max(0, from - longestLead), from)
    .split(/[,;.!?→>\n]/u)
    .at(-1) ?? '';
const longestLead = 200;

const clauseAround = (text: string, time: SaidTime): string => {
  const { from, to } = time;
  const [behind = ''] = /^[^,;.!?:→\n-]*/u.exec(text.slice(to)) ?? [];
  return `${leadTo(text, time)}${text.slice(from, to)}${behind}`.trim();
};

function wantedIn(strong: string, given: ReadonlySet<number>): readonly WantedTime[] {
  return timesIn(strong)
    .filter(({ minutes }) => !given.has(minutes))
    .map((time) => {
      const clause = clauseAround(strong, time);
      const bound = /\bat the (latest|earliest)\b/.exec(clause)?.[1];
      const written = strong.slice(time.from, time.to);
      const known = bound === 'latest' || bound === 'earliest' ? bound : null;
      return {
        written: known === null ? written : `${written} at the ${known}`,
        minutes: time.minutes,
        bound: known,
        state:
          [...stemsOf(leadTo(strong, time))].findLast((word) => /^\p{L}{3}/u.test(word)) ?? null,
      };
    });
}

/** A clause with a time of day in the place of the author's, and that one with its bound. */
export type RivalTime = { readonly said: string; readonly wanted: string };

/**
 * The first time in the `quotes` that stands where the `strong` answer has another, beginning or ending what has a bound there or said
 * to be what is so at that time; null where `notes`, all of the phase, has the author's, and for a time that was `told`.
 */
export function rivalTimeIn(
  { quotes, notes }: { readonly quotes: readonly string[]; readonly notes: string },
  strong: string,
  told: readonly string[],
): RivalTime | null {
  const given = new Set(told.flatMap(timesIn).map(({ minutes }) => minutes));
  for (const wanted of wantedIn(strong, given)) {
    if (timesIn(notes).some(({ minutes }) => !given.has(minutes) && isSame(minutes, wanted)))
      continue;
    if (hoursIn(notes).some((minutes) => isSame(minutes, wanted, day / 2))) continue;
    for (const quote of quotes)
      for (const time of timesIn(quote)) {
        if (given.has(time.minutes)) continue;
        const clause = clauseAround(quote, time);
        const isOfBound = wanted.bound !== null && begins.test(quote.slice(0, time.from));
        if (isOfBound || (wanted.state !== null && stemsOf(clause).has(wanted.state)))
          return { said: clause, wanted: wanted.written };
      }
  }
  return null;
}
