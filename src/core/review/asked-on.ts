import { writtenOn } from '../answer/written-on.js';
import type { AttemptState, Turn } from '../attempt/attempt-state.js';
import type { Evidence, Place } from '../grade/grade.js';
import type { Judged } from '../grade/judged-criteria.js';
import { exchangesIn } from '../interviewer/replies.js';
import type { Review } from './review.js';

/** What the interviewer asked on, as the attempt went: when, what was answered, and what that counted for. */
export type AskedOn = {
  readonly atSec: number;
  /** In the asker's own words: a model asks in others than the prompt. */
  readonly text: string;
  /** Said in the conversation, in order. */
  readonly replies: readonly Pick<Turn, 'text' | 'atSec'>[];
  /** Written after it was asked: as evidence for a criterion that it names, or, on the curveball, what speaks of it. */
  readonly written: readonly Evidence[];
  /**
   * The criteria that it names, or of the curveball those that what was written on it counts for first; `isFromReply` where
   * their evidence is an answer to it.
   */
  readonly criteria: readonly { readonly judged: Judged; readonly isFromReply: boolean }[];
};

/** What stands over the answer, or in place of one that was not found. */
export function answerLead({ replies, written }: AskedOn, isCurveball: boolean): string {
  if (replies.length + written.length > 0) return 'Your answer:';
  return isCurveball
    ? 'You answered nothing to it in the conversation, and no notes or labels after it speak of it.'
    : 'You answered nothing to it in the conversation.';
}

type Attempt = Pick<Review, 'prompt' | 'state'>;

/** Every follow-up and the curveball that was said, by its id; the curveball's is `curveball`. */
export function askedOn(
  { prompt, state }: Attempt,
  judged: readonly Judged[],
): ReadonlyMap<string, AskedOn> {
  const questions = state.talk.filter(({ who }) => who === 'you');
  return new Map(
    exchangesIn(state.talk).map(({ asked, replies }) => {
      const { atSec, text } = asked;
      const isCurveball = asked.about?.kind === 'curveball';
      const id = isCurveball ? 'curveball' : (asked.about?.id ?? '');
      const places = new Set(replies.map((turn) => questions.indexOf(turn)));
      const isReply = (place: Place): boolean =>
        place.kind === 'question' && places.has(place.index);
      const on = isCurveball
        ? onCurveball({ prompt, state }, judged, atSec, isReply)
        : onFollowUp({ prompt }, judged, atSec, id);
      const criteria = on.own.map((one) => ({
        judged: one,
        isFromReply: one.evidence.some(({ place }) => isReply(place)),
      }));
      const written = inOnePiece(on.written, state.texts);
      return [id, { atSec, text, replies, written, criteria }] as const;
    }),
  );
}

/** Follow-ups with those that were asked in front, else in their order. */
export const askedFirst = <F extends { readonly id: string }>(
  followUps: readonly F[],
  asked: ReadonlyMap<string, AskedOn>,
): readonly F[] =>
  followUps.toSorted((one, other) => Number(asked.has(other.id)) - Number(asked.has(one.id)));

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

function joinedIn(texts: AttemptState['texts'], one: Place, next: Place): Evidence | null {
  if (one.kind !== 'text' || next.kind !== 'text' || one.phaseId !== next.phaseId) return null;
  const text = texts[one.phaseId]?.text;
  if (text === undefined || next.start < one.end) return null;
  if (text.slice(one.end, next.start).trim() !== '') return null;
  const place = { ...one, end: next.end, atSec: Math.max(one.atSec, next.atSec) };
  return { quote: text.slice(place.start, place.end), place };
}

type Found = { readonly written: readonly Evidence[]; readonly own: readonly Judged[] };

function onFollowUp(
  { prompt }: Pick<Attempt, 'prompt'>,
  judged: readonly Judged[],
  atSec: number,
  id: string,
): Found {
  const named = prompt.followUps.find((one) => one.id === id)?.criteria ?? [];
  const own = judged.filter(({ criterion }) => named.includes(criterion.id));
  const written = own.flatMap(({ evidence }) =>
    evidence.filter(({ place }) => place.kind === 'text' && place.atSec >= atSec),
  );
  return { written, own };
}

/** It names no criteria: it counts for those whose evidence was said on it, or whose first evidence was written on it. */
function onCurveball(
  { prompt, state }: Attempt,
  judged: readonly Judged[],
  atSec: number,
  isReply: (place: Place) => boolean,
): Found {
  const { curveball } = prompt;
  const text = `${curveball?.text ?? ''}\n${curveball?.changes ?? ''}`;
  const written = writtenOn(text, atSec, state, prompt);
  // A passage that is third among its evidence says little of the criterion.
  const own = judged.filter(({ evidence }) =>
    evidence.some(
      ({ place }, at) =>
        isReply(place) || (at === 0 && written.some((one) => overlaps(one.place, place))),
    ),
  );
  return { written, own };
}

function overlaps(one: Place, other: Place): boolean {
  if (one.kind === 'text' && other.kind === 'text')
    return one.phaseId === other.phaseId && one.start < other.end && other.start < one.end;
  return (
    one.kind === 'board' && other.kind === 'board' && one.ids.some((id) => other.ids.includes(id))
  );
}
