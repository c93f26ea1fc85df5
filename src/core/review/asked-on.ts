import { headedOn, joinedIn, nearestOn, saidAfter } from '../answer/nearest-on.js';
import { answersLate, saidOn, writtenOn, type Asking } from '../answer/written-on.js';
import type { AttemptState, Turn } from '../attempt/attempt-state.js';
import type { Evidence, Place } from '../grade/grade.js';
import type { Judged } from '../grade/judged-criteria.js';
import { exchangesIn, factTold, tells } from '../interviewer/replies.js';
import { isRoundId } from '../prompt/round-mark.js';
import { countsFor, type CountedFor } from './counts-for.js';
import type { Review } from './review.js';

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
  /** Whether anything was said, written or drawn after it. */
  readonly wentOn: boolean;
  /** The criteria that the answer bears on; of the curveball those that what was written on it counts for first. */
  readonly criteria: readonly CountedFor[];
};

/** What stands over the answer, or in place of one that was not found. */
export function answerLead({ replies, written, nearest, wentOn }: AskedOn): string {
  if (replies.length > 0) return 'Your answer:';
  if (nearest !== null) return 'I can’t tell whether you answered it. These words come closest:';
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
  const exchanges = exchangesIn(state.talk).map(({ asked, replies }) => {
    const isCurveball = asked.about?.kind === 'curveball';
    const id = isCurveball ? 'curveball' : (asked.about?.id ?? '');
    const followUp = prompt.followUps.find((one) => one.id === id);
    const own = judged.filter(({ criterion }) => followUp?.criteria?.includes(criterion.id));
    // Beside an answer that was said, what only counts for the same criterion is about something else.
    // What somebody settled a criterion by, they did not say in reply.
    const counts = (replies.length > 0 ? [] : own.filter(({ by }) => by === 'grader'))
      .flatMap(({ evidence }) => evidence)
      .filter(({ place }) => place.kind === 'text');
    const [ask = '', about = ''] = isCurveball
      ? [prompt.curveball?.text, prompt.curveball?.changes]
      : [`${asked.text}\n${followUp?.ask ?? ''}`, followUp?.strong];
    const asking = { id, ask, about, isNear: !isCurveball, atSec: asked.atSec, counts };
    return { asking, asked, replies, isCurveball };
  });
  const askings = exchanges.map(({ asking }) => asking);
  const told = turns.filter(
    (turn) => tells(state.talk, turn) && !isQuestion(turn, exchanges, state.talk),
  );
  const whose = new Map(
    told.map((turn) => {
      const first = exchanges.find(({ replies }) => replies.includes(turn)) ?? null;
      const before = askings.filter(({ atSec }) => atSec <= turn.atSec);
      const open = first ?? lateFor(turn);
      return [turn, saidOn(turn.text, open?.asking ?? null, before, prompt)] as const;
    }),
  );
  /** The follow-up that was left open when the next phase's question came, and which the first words behind that answer. */
  function lateFor(turn: Turn): (typeof exchanges)[number] | null {
    const here = prompt.phases.find(({ id }) => id === turn.phaseId)?.ask ?? '';
    const late = exchanges.findLast(
      ({ asked, asking, replies, isCurveball }) =>
        replies.length === 0 &&
        !isCurveball &&
        told.find(({ atSec }) => atSec > asked.atSec) === turn &&
        answersLate(turn.text, asking, here),
    );
    return late ?? null;
  }
  const toCurveball = turns.filter((turn) => whose.get(turn)?.id === 'curveball');
  const saidIn = exchanges
    .filter(({ isCurveball }) => isCurveball && toCurveball.length > 0)
    .flatMap(({ asked }) => [asked, ...toCurveball].map(({ phaseId }) => phaseId));
  const written = writtenOf(askings, { prompt, state }, saidIn);
  const rest = turns.flatMap((turn, index): readonly Evidence[] => {
    const place = { kind: 'question', index, atSec: turn.atSec } as const;
    return whose.get(turn) === null ? [{ quote: turn.text, place }] : [];
  });
  const isRound = isRoundId(prompt.id);
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
      const isOnIt = ({ place }: Evidence): boolean =>
        isReply(place) || onIt.some((one) => overlaps(one.place, place));
      const said = [...replies.map((turn) => turn.text), ...onIt.map(({ quote }) => quote)];
      const criteria = isCurveball
        ? answeredBy(judged, onIt, isReply)
        : countsFor(judged, isOnIt, said.join('\n'));
      const nearest = nearestOn(asking, free, prompt);
      const { atSec, text } = asked;
      const wentOn = isFound || after.length > 0;
      const found = { replies, written: onIt, perhaps, nearest };
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

/** A question may end without its mark; what was told to it shows that it was one. */
const isQuestion = (
  turn: Turn,
  exchanges: readonly { readonly replies: readonly Turn[] }[],
  talk: readonly Turn[],
): boolean =>
  factTold(talk, turn) !== null && !exchanges.some(({ replies }) => replies.includes(turn));

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
