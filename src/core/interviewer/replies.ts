import type { Turn } from '../attempt/attempt-state.js';
import { wordsOf } from '../prompt/cue-match.js';
import type { Prompt } from '../prompt/prompt.js';
import { isDone, wantsQuestion } from './hands-over-turn.js';
import { isBareHint } from './hint-wish.js';
import { choosesTopic } from './topic-chosen.js';

/** A follow-up or the curveball as it was said, and what the candidate said to it in the same phase. */
export type Exchange = { readonly asked: Turn; readonly replies: readonly Turn[] };

export const wantsAnswer = ({ about }: Turn): boolean =>
  about?.kind === 'follow-up' || about?.kind === 'curveball';

/** A hint helps with what is asked, and a word on the time asks nothing: neither takes the question back. */
const endsExchange = ({ about }: Turn): boolean =>
  about !== undefined && about.kind !== 'hint' && about.kind !== 'hand-over';

/** The follow-up or curveball that the next words of the candidate would answer; null where none was the last line. */
export function lastAsked(talk: readonly Turn[]): Turn | null {
  const last = talk.findLast((turn) => turn.who === 'interviewer' && endsExchange(turn));
  return last !== undefined && wantsAnswer(last) ? last : null;
}

/** What that follow-up or curveball is about. */
export const repliedTo = (talk: readonly Turn[]): Turn['about'] | null =>
  lastAsked(talk)?.about ?? null;

/** Every follow-up and curveball that was said, in order, each with its answers. A question is none, nor is a topic chosen. */
export function exchangesIn(talk: readonly Turn[]): readonly Exchange[] {
  return talk.flatMap((asked, at) => {
    if (!wantsAnswer(asked)) return [];
    const rest = talk.slice(at + 1);
    const end = rest.findIndex(endsExchange);
    const replies = (end === -1 ? rest : rest.slice(0, end)).filter(
      (turn) => turn.who === 'you' && turn.phaseId === asked.phaseId && tells(talk, turn),
    );
    return [{ asked, replies }];
  });
}

/** In more words than these something is said before "next question please". */
const mostWish = 8;

const onward = new Set('on ahead continue next more else'.split(' '));
const besides = new Set(
  'ok okay so and then now let us s please shall we what go carry move'.split(' '),
);

/** "Ok, go on", and no more. */
function wantsToGoOn(message: string): boolean {
  const words = wordsOf(message);
  return (
    words.some((word) => onward.has(word)) &&
    words.every((word) => onward.has(word) || besides.has(word))
  );
}

/** "and what does it cost": with what was told to it, a question without its mark. */
const asksUnmarked = /^\s*(?:(?:and|but|so|ok|okay)\s+)?(?:what|which|how|who|when|where|why)\b/i;

/** Whether a turn of the candidate neither asks, nor only says to be through or to want more, nor takes a topic that the interviewer has asked back for. */
export const tells = (talk: readonly Turn[], turn: Turn): boolean =>
  !turn.text.trimEnd().endsWith('?') &&
  !(asksUnmarked.test(turn.text) && factTold(talk, turn) !== null) &&
  !isDone(turn.text) &&
  !isBareHint(turn.text) &&
  !wantsToGoOn(turn.text) &&
  !(wordsOf(turn.text).length <= mostWish && wantsQuestion(turn.text)) &&
  !choosesTopic(talk, turn, factTold(talk, turn) !== null);

/**
 * For each turn of the candidate, the criteria that it may be evidence for: those of the follow-up that it answers, in
 * the phase in which that was asked. None for a question.
 */
export function criteriaAnswered(
  talk: readonly Turn[],
  followUps: Prompt['followUps'],
): ReadonlyMap<Turn, readonly string[]> {
  return new Map(
    exchangesIn(talk).flatMap(({ asked, replies }) => {
      if (asked.about?.kind !== 'follow-up') return [];
      const criteria = followUps.find(({ id }) => id === asked.about?.id)?.criteria ?? [];
      return replies.map((turn) => [turn, criteria] as const);
    }),
  );
}

/** The fact that the interviewer told in answer to a turn of the candidate, and its words; null where it told none. */
export function factTold(
  talk: readonly Turn[],
  question: Turn,
): { readonly factId: string; readonly text: string } | null {
  const next = talk
    .slice(talk.indexOf(question) + 1)
    .find(({ who, about }) => who === 'you' || about === undefined);
  if (next === undefined || next.who === 'you' || next.factId === null) return null;
  return { factId: next.factId, text: next.text };
}
