import type { Turn } from '../attempt/attempt-state.js';
import type { Evidence } from '../grade/grade.js';
import type { Judged } from '../grade/judged-criteria.js';
import { exchangesIn } from '../interviewer/replies.js';
import type { Prompt } from '../prompt/prompt.js';

/** What the interviewer asked on, as the attempt went: when, what was answered, and what that counted for. */
export type AskedOn = {
  readonly atSec: number;
  /** In the asker's own words: a model asks in others than the prompt. */
  readonly text: string;
  /** Said in the conversation, in order. */
  readonly replies: readonly Pick<Turn, 'text' | 'atSec'>[];
  /** Written in notes after it was asked, as evidence for a criterion that it names. */
  readonly written: readonly Evidence[];
  /** The criteria that it names and this grade judges; `isFromReply` where their evidence is an answer to it. */
  readonly criteria: readonly { readonly judged: Judged; readonly isFromReply: boolean }[];
};

/** Every follow-up and the curveball that was said, by its id; the curveball's is `curveball`. */
export function askedOn(
  talk: readonly Turn[],
  followUps: Prompt['followUps'],
  judged: readonly Judged[],
): ReadonlyMap<string, AskedOn> {
  const questions = talk.filter(({ who }) => who === 'you');
  return new Map(
    exchangesIn(talk).map(({ asked, replies }) => {
      const isCurveball = asked.about?.kind === 'curveball';
      const id = isCurveball ? 'curveball' : (asked.about?.id ?? '');
      const named = isCurveball ? [] : (followUps.find((one) => one.id === id)?.criteria ?? []);
      const own = judged.filter(({ criterion }) => named.includes(criterion.id));
      const places = new Set(replies.map((turn) => questions.indexOf(turn)));
      const entry: AskedOn = {
        atSec: asked.atSec,
        text: asked.text,
        replies,
        written: own.flatMap(({ evidence }) =>
          evidence.filter(({ place }) => place.kind === 'text' && place.atSec >= asked.atSec),
        ),
        criteria: own.map((one) => ({
          judged: one,
          isFromReply: one.evidence.some(
            ({ place }) => place.kind === 'question' && places.has(place.index),
          ),
        })),
      };
      return [id, entry] as const;
    }),
  );
}
