import { saidOn } from '../answer/said-on.js';
import { answersLate, type Asking } from '../answer/written-on.js';
import type { Turn } from '../attempt/attempt-state.js';
import { exchangesIn, factTold, tells, type Exchange } from '../interviewer/replies.js';
import type { Review } from './review.js';

type Attempt = Pick<Review, 'prompt' | 'state'>;
type Asked = Exchange & { readonly asking: Asking; readonly isCurveball: boolean };

/** Every follow-up and the curveball that was said, in order, with what was said straight to it; `counts` is left empty. */
export const askedIn = ({ prompt, state }: Attempt): readonly Asked[] =>
  exchangesIn(state.talk).map(({ asked, replies }) => {
    const isCurveball = asked.about?.kind === 'curveball';
    const id = isCurveball ? 'curveball' : (asked.about?.id ?? '');
    const followUp = prompt.followUps.find((one) => one.id === id);
    const [ask = '', about = ''] = isCurveball
      ? [prompt.curveball?.text, prompt.curveball?.changes]
      : [`${asked.text}\n${followUp?.ask ?? ''}`, followUp?.strong];
    const asking = { id, ask, about, isNear: !isCurveball, atSec: asked.atSec, counts: [] };
    return { asking, asked, replies, isCurveball };
  });

/**
 * For each turn of the candidate that tells something, in order, the question that it answers; null where it answers none. Several
 * questions may be asked before one is answered: a turn that asks for more answers none.
 */
export function whoseAnswers({ prompt, state }: Attempt): ReadonlyMap<Turn, Asking | null> {
  const all = askedIn({ prompt, state });
  const told = state.talk.filter(
    (turn) => turn.who === 'you' && tells(state.talk, turn) && !isQuestion(turn, all, state.talk),
  );
  const whose = new Map<Turn, Asking | null>();
  for (const turn of told) {
    const answered = new Set([...whose.values()].map((asking) => asking?.id));
    const asked = all.map(({ asking }) => asking).filter(({ atSec }) => atSec <= turn.atSec);
    const open = asked.filter(({ id }) => !answered.has(id));
    const unasked = prompt.followUps
      .filter(({ id }) => !asked.some((one) => one.id === id))
      .map(({ ask, strong }) => ({ ask, about: strong }));
    const first = all.find(({ replies }) => replies.includes(turn)) ?? lateFor(turn);
    const at = { first: first?.asking ?? null, asked, open, unasked };
    whose.set(turn, saidOn(turn.text, at, prompt));
  }
  return whose;

  /** The follow-up that was left open when the next phase's question came, and which the first words behind that answer. */
  function lateFor(turn: Turn): Asked | null {
    const here = prompt.phases.find(({ id }) => id === turn.phaseId)?.ask ?? '';
    const late = all.findLast(
      ({ asked, asking, replies, isCurveball }) =>
        replies.length === 0 &&
        !isCurveball &&
        told.find(({ atSec }) => atSec > asked.atSec) === turn &&
        answersLate(turn.text, asking, here),
    );
    return late ?? null;
  }
}

/** A question may end without its mark; what was told to it shows that it was one. */
const isQuestion = (turn: Turn, exchanges: readonly Exchange[], talk: readonly Turn[]): boolean =>
  factTold(talk, turn) !== null && !exchanges.some(({ replies }) => replies.includes(turn));
