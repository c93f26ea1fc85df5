import { headedOn, joinedIn, nearestOn, saidAfter } from '../answer/nearest-on.js';
import { writtenOn, type Asking } from '../answer/written-on.js';
import type { AttemptState, Turn } from '../attempt/attempt-state.js';
import type { Evidence, Place } from '../grade/grade.js';
import type { Judged } from '../grade/judged-criteria.js';
import { tells } from '../interviewer/replies.js';
import { isRoundId } from '../prompt/round-mark.js';
import { countsFor, type CountedFor } from './counts-for.js';
import type { Review } from './review.js';
import { askedIn, whoseAnswers } from './whose-answer.js';

/** What the interviewer asked on, as the attempt went: when, what was answered, and what that counted for. */
export type AskedOn = {
  readonly atSec: number;
  /** In the asker's own words: a model asks in others than the prompt. */
  readonly text: string;
  /** Said in the conversation, in order; what was said later where it speaks of this most. */
  readonly replies: readonly Pick<Turn, 'text' | 'atSec'>[];
  /** Written after it was asked: what speaks of it and of no other more, and evidence for a criterion that it names. */
  readonly written: readonly Evidence[];
  /** Beside an answer to the curveball that was said: what was written on it by its words alone, which may be on the phase's own question. */
  readonly perhaps: readonly Evidence[];
  /** Where nothing of that was found: what was said or written after it that shares most with it; null where little does. */
  readonly nearest: Evidence | null;
  /** Where there is not even that: what was said next, which may answer another question. */
  readonly next: Evidence | null;
  /** Whether anything was said, written or drawn after it. */
  readonly wentOn: boolean;
  /** The criteria that the answer bears on; of the curveball those that what was written on it counts for first. */
  readonly criteria: readonly CountedFor[];
};

/** What stands over the answer, or in place of one that was not found. */
export function answerLead({ replies, written, nearest, next, wentOn }: AskedOn): string {
  if (replies.length > 0) return 'Your answer:';
  if (nearest !== null) return 'I can’t tell whether you answered it. These words come closest:';
  if (next !== null) return 'I can’t tell whether you answered it. You said next:';
  if (written.length === 0)
    return wentOn
      ? 'I can’t tell whether you answered it: little that you said or wrote afterwards uses its words.'
      : 'You said and wrote nothing after it.';
  const [isNotes, isBoard] = (['text', 'board'] as const).map((kind) =>
    written.some(({ place }) => place.kind === kind),
  );
  if (isNotes === true) return isBoard === true ? 'In your notes and drawing:' : 'In your notes:';
  return 'In your drawing:';
}

type Attempt = Pick<Review, 'prompt' | 'state'>;

/** What stands over what was written beside an answer, and is not said to be one. */
export const perhapsLead = 'Written after it, and perhaps on it too:';

/** Every follow-up and the curveball that was said, by its id; the curveball's is `curveball`. */
export function askedOn(
  { prompt, state }: Attempt,
  judged: readonly Judged[],
): ReadonlyMap<string, AskedOn> {
  const turns = state.talk.filter(({ who }) => who === 'you');
  const whose = whoseAnswers({ prompt, state });
  const exchanges = askedIn({ prompt, state }).map(({ asking, asked, isCurveball }) => {
    const followUp = prompt.followUps.find(({ id }) => id === asking.id);
    const own = judged.filter(({ criterion }) => followUp?.criteria?.includes(criterion.id));
    // Beside an answer that was said, what only counts for the same criterion is about something else.
    const isSaid = turns.some((turn) => whose.get(turn)?.id === asking.id);
    // What somebody settled a criterion by, they did not say in reply.
    const counts = (isSaid ? [] : own.filter(({ by }) => by === 'grader'))
      .flatMap(({ evidence }) => evidence)
      .filter(({ place }) => place.kind === 'text');
    return { asking: { ...asking, counts }, asked, isCurveball };
  });
  const askings = exchanges.map(({ asking }) => asking);
  const toCurveball = turns.filter((turn) => whose.get(turn)?.id === 'curveball');
  const saidIn = exchanges
    .filter(({ isCurveball }) => isCurveball && toCurveball.length > 0)
    .flatMap(({ asked }) => [asked, ...toCurveball].map(({ phaseId }) => phaseId));
  const written = writtenOf(askings, { prompt, state }, saidIn);
  const rest = turns.filter((turn) => whose.get(turn) === null).map((turn) => saidAs(turn, turns));
  const isRound = isRoundId(prompt.id);
  const namedBy = (asked: string): readonly string[] =>
    prompt.followUps.find(({ id }) => id === asked)?.criteria ?? [];
  const placeOf = (phaseId: string | undefined): number =>
    prompt.phases.findIndex(({ id }) => id === phaseId);
  /** What stands in an earlier phase answers that, and in a round, where each phase is another prompt, in any other. */
  const isOfPhase = (place: Place, phaseId: string): boolean => {
    if (place.kind !== 'text' && place.kind !== 'question') return true;
    const there = placeOf(place.kind === 'text' ? place.phaseId : turns[place.index]?.phaseId);
    // The scratchpad is of no phase.
    if (there === -1) return true;
    return isRound ? there === placeOf(phaseId) : there >= placeOf(phaseId);
  };
  return new Map(
    exchanges.map(({ asking, asked, isCurveball }) => {
      const { id } = asking;
      const replies = turns.filter((turn) => whose.get(turn)?.id === id);
      const places = new Set(replies.map((turn) => turns.indexOf(turn)));
      const isReply = (place: Place): boolean =>
        place.kind === 'question' && places.has(place.index);
      const isHere = ({ place }: Evidence): boolean => isOfPhase(place, asked.phaseId);
      const { sure = [], perhaps: also = [] } = written.get(id) ?? {};
      const [onIt = [], perhaps = []] = [sure, also].map((all) =>
        all.filter((one) => !isRound || isHere(one)),
      );
      const isFound = replies.length > 0 || onIt.length > 0;
      const after = isFound ? [] : saidAfter(asking, rest, { prompt, state });
      const free = after.filter(
        (one) =>
          isHere(one) &&
          ![...written.values()].some((all) =>
            [...all.sure, ...all.perhaps].some(({ place }) => overlaps(place, one.place)),
          ),
      );
      const nearest = nearestOn(asking, free, prompt);
      const { atSec, text } = asked;
      const then = [...whose.keys()].find((turn) => turn.atSec > atSec);
      const isBare = !isFound && nearest === null;
      const next = isBare && then !== undefined ? saidAs(then, turns) : null;
      // It may be the answer, so what it counted for is told.
      const nextIndex = next?.place.kind === 'question' ? next.place.index : null;
      const isOnIt = ({ place }: Evidence): boolean =>
        isReply(place) ||
        (place.kind === 'question' && place.index === nextIndex) ||
        onIt.some((one) => overlaps(one.place, place));
      const said = [
        ...replies.map((turn) => turn.text),
        ...onIt.map(({ quote }) => quote),
        ...(next === null ? [] : [next.quote]),
      ];
      const criteria = isCurveball
        ? answeredBy(judged, onIt, isReply)
        : countsFor(judged, isOnIt, said.join('\n'), replies.length > 0 ? namedBy(id) : []);
      const wentOn = isFound || after.length > 0 || wentOnAfter(atSec, state);
      const found = { replies, written: onIt, perhaps, nearest, next };
      return [id, { atSec, text, ...found, wentOn, criteria }] as const;
    }),
  );
}

/**
 * By the id of each question, what was written on it, in as few pieces as can be: what a heading gives it, and lines that
 * speak of it. The curveball is on the whole task, so that beside a heading single lines say little, and beside an answer
 * that was said, in one of the phases `saidIn`, are on it perhaps, and those of other phases not at all.
 */
function writtenOf(
  askings: readonly Asking[],
  { prompt, state }: Attempt,
  saidIn: readonly string[],
): ReadonlyMap<
  string,
  { readonly sure: readonly Evidence[]; readonly perhaps: readonly Evidence[] }
> {
  const headed = headedOn(askings, state, prompt);
  const headings = [...headed.values()].flat();
  /** What answers a question that was not asked is not on the curveball for the words that both share. */
  const unasked = prompt.followUps
    .filter(({ id }) => !askings.some((one) => one.id === id))
    .map(({ id, ask, strong }) => ({ id, ask, about: strong }));
  /** Nor is what answers a phase's own question, or is on a criterion, more than on the curveball. */
  const ofPhases = prompt.phases.map(({ id, ask = '' }) => ({ id: `phase ${id}`, ask, about: '' }));
  const ofRubric = prompt.rubric.map(({ id, title, strong }) => ({
    ...{ id: `criterion ${id}`, ask: title, about: strong },
  }));
  const rivals = [...unasked, ...ofPhases, ...ofRubric].map((one) => ({
    ...{ ...one, isNear: false, atSec: 0, counts: [] },
  }));
  const besides = writtenOn([...rivals, ...askings], state, prompt);
  return new Map(
    [...writtenOn(askings, state, prompt)].map(([id, spoken]) => {
      const lines = (id === 'curveball' ? besides.get(id) : null) ?? spoken;
      const under = headed.get(id) ?? [];
      const isNear = askings.find((one) => one.id === id)?.isNear ?? true;
      const isSaid = ({ phaseId }: { readonly phaseId: string }): boolean =>
        saidIn.length === 0 || saidIn.includes(phaseId);
      const others = lines.filter(
        ({ place }) =>
          (isNear || place.kind !== 'text' || (under.length === 0 && isSaid(place))) &&
          !headings.some((one) => overlaps(one.place, place)),
      );
      const isDoubtful = id === 'curveball' && saidIn.length > 0;
      const sure = inOnePiece(isDoubtful ? under : [...under, ...others], state.texts);
      return [id, { sure, perhaps: isDoubtful ? inOnePiece(others, state.texts) : [] }];
    }),
  );
}

const saidAs = (turn: Turn, turns: readonly Turn[]): Evidence => ({
  quote: turn.text,
  place: { kind: 'question', index: turns.indexOf(turn), atSec: turn.atSec },
});

/** Whether anything was typed, coded or drawn after a second, with words or without, or said that wants no more than to go on. */
function wentOnAfter(
  atSec: number,
  { talk, texts, code, diagram, board, boardSec }: AttemptState,
): boolean {
  const typed = [...Object.values(texts), code, diagram].flatMap(({ runs }) => runs);
  return (
    talk.some((turn) => turn.atSec > atSec && turn.who === 'you' && tells(talk, turn)) ||
    typed.some((run) => run.atSec > atSec) ||
    [...boardSec].some(([id, sec]) => sec > atSec && board.get(id)?.isDeleted === false)
  );
}

/** Follow-ups with those that were asked in front, as they were asked, else in their order. */
export const askedFirst = <F extends { readonly id: string }>(
  followUps: readonly F[],
  asked: ReadonlyMap<string, AskedOn>,
): readonly F[] =>
  followUps.toSorted((one, other) => {
    const [a, b] = [one, other].map(({ id }) => asked.get(id)?.atSec ?? Infinity);
    return a === b ? 0 : (a ?? 0) - (b ?? 0);
  });

/** Sentences that stand behind each other in the notes as one quote, by the later of their times. */
function inOnePiece(
  written: readonly Evidence[],
  texts: AttemptState['texts'],
): readonly Evidence[] {
  return written.reduce<readonly Evidence[]>((all, one) => {
    const last = all.at(-1);
    const joined = last === undefined ? null : joinedIn(texts, last.place, one.place);
    return joined === null ? [...all, one] : [...all.slice(0, -1), joined];
  }, []);
}

/** The curveball names no criteria: it counts for those whose evidence was said on it, or whose first evidence was written on it. */
const answeredBy = (
  judged: readonly Judged[],
  written: readonly Evidence[],
  isReply: (place: Place) => boolean,
): readonly CountedFor[] =>
  // A passage that is third among its evidence says little of the criterion.
  judged
    .filter(({ evidence }) =>
      evidence.some(
        ({ place }, at) =>
          isReply(place) || (at === 0 && written.some((one) => overlaps(one.place, place))),
      ),
    )
    .map((one) => ({ judged: one, how: 'counts' }));

function overlaps(one: Place, other: Place): boolean {
  if (one.kind === 'text' && other.kind === 'text')
    return one.phaseId === other.phaseId && one.start < other.end && other.start < one.end;
  return (
    one.kind === 'board' && other.kind === 'board' && one.ids.some((id) => other.ids.includes(id))
  );
}
