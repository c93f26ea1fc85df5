import { create } from 'zustand';
import type { CardKey } from '../../../core/schedule/card.js';
import type { FlashGraded, FlashQuestion } from '../../../core/schedule/flash-question.js';
import type { Rating } from '../../../core/schedule/rating.js';
import type { Settlement } from '../../../core/grade/settlement.js';
import type { Result } from '../../../core/result.js';
import type { AppError } from '../../../ipc/errors.js';
import { call } from '../../bridge.js';
import type { FlashDrafts } from '../../../core/schedule/flash-drafts.js';
import { draftOf, draftsAfter } from './flash-drafts.js';
import { draftsBefore, keepDraftsSoon } from './kept-drafts.js';
import { loadToday } from './today-store.js';

type Own = Settlement['verdict'];
/** What became of a question in this session. */
export type Turn = {
  readonly text: string;
  readonly graded: FlashGraded | null;
  /** The person's own verdict and rating, where they gave one. */
  readonly verdict: Own;
  readonly rating: Rating | null;
  readonly putAway: 'suspended' | 'buried' | 'forgotten' | null;
};
type Undo = {
  readonly at: number;
  readonly turn: Turn;
  readonly back: () => Promise<Result<unknown, AppError>>;
};

export type FlashSession = {
  readonly questions: readonly FlashQuestion[];
  /** Past the last one at the end. */
  readonly at: number;
  readonly turns: readonly Turn[];
  readonly shownAtMs: number;
  readonly undos: readonly Undo[];
  /** Whether its end was shown. */
  readonly hasEnded: boolean;
};

type FlashState = {
  /** Null while none is under way. It outlives its screen, so that who leaves comes back to it. */
  readonly session: FlashSession | null;
  readonly isBusy: boolean;
  readonly error: AppError | null;
  /** What was written in sessions that were left; it stands in the field when its question comes again. */
  readonly drafts: FlashDrafts;
};

export const useFlash = create<FlashState>(() => ({
  ...{ session: null, isBusy: false, error: null },
  drafts: {},
}));

const untouched: Turn = { text: '', graded: null, verdict: null, rating: null, putAway: null };
const undo = (id: string) => call('flash:undo', { id });

export async function startFlash(of: 'due' | 'soon' | 'new' | CardKey): Promise<void> {
  await alone(async () => {
    const reply = await call(
      'flash:session',
      typeof of === 'string' ? { of } : { of: 'card', ...of },
    );
    if (!reply.ok) return reply.error;
    const questions = reply.value;
    const drafts = { ...(await draftsBefore()), ...keptDrafts() };
    const turns = questions.map((one) => ({ ...untouched, text: draftOf(drafts, one) }));
    const shownAtMs = performance.now();
    const session = { questions, turns, at: 0, shownAtMs, undos: [], hasEnded: false };
    useFlash.setState({ session: questions.length === 0 ? null : session, drafts });
    return null;
  });
}

export function typeFlash(text: string): void {
  changeTurn((turn) => ({ ...turn, text }));
  keepDraftsSoon(keptDrafts);
}

/** `isDrawn`: it was answered on the board. */
export function submitFlash(isDrawn = false): Promise<void> {
  return alone(async () => {
    const now = current();
    if (now?.turn.graded !== null) return null;
    const { promptId, criterionId } = now.question;
    const tookSec = Math.min(600, (performance.now() - now.session.shownAtMs) / 1000);
    const answer = { promptId, criterionId, text: now.turn.text, tookSec, isDrawn };
    const reply = await call('flash:answer', answer);
    if (!reply.ok) return reply.error;
    const graded = reply.value;
    done(now, { graded }, () => undo(graded.answerId));
    keepDraftsSoon(keptDrafts);
    return null;
  });
}

/** The person's verdict over the grader's. */
export const settleFlash = (verdict: NonNullable<Own>): Promise<void> =>
  say((of) => ({ kind: 'settled', of, verdict }), { verdict });

/** The person's rating over the verdict's. */
export const rateFlash = (rating: Rating): Promise<void> =>
  say((of) => ({ kind: 'rated', of, rating }), { rating });

export function putAwayFlash(act: NonNullable<Turn['putAway']>): Promise<void> {
  return alone(async () => {
    const now = current();
    if (now === null) return null;
    const { promptId, criterionId } = now.question;
    const reply = await call('flash:card', { promptId, criterionId, act });
    if (!reply.ok) return reply.error;
    done(now, { putAway: act }, () => undo(reply.value.id));
    if (now.turn.graded === null) nextFlash();
    return null;
  });
}

export function nextFlash(): void {
  const { session } = useFlash.getState();
  if (session === null || session.at >= session.questions.length) return;
  showAt(session, isLastFlash(session) ? session.questions.length : session.at + 1);
}

/** Shows a question of a session that ended once more, so that what was left open can be settled; the next step is the end again. */
export function reopenFlash(at: number): void {
  const { session } = useFlash.getState();
  if (session !== null && at < session.questions.length) showAt(session, at);
}

/** Whether the end follows: at the last question, and at one that was reopened from there. */
export const isLastFlash = ({ at, questions, hasEnded, turns }: FlashSession): boolean =>
  at + 1 === questions.length || (hasEnded && turns.every(isDone));

const isDone = ({ graded, putAway }: Turn): boolean => graded !== null || putAway !== null;

function showAt(session: FlashSession, at: number): void {
  const hasEnded = session.hasEnded || at === session.questions.length;
  useFlash.setState({
    session: { ...session, at, hasEnded, shownAtMs: performance.now() },
    error: null,
  });
  if (at === session.questions.length) void loadToday();
}

/** Takes back the last thing that was said or done, and shows it as it was before. */
export function undoFlash(): Promise<void> {
  return alone(async () => {
    const { session } = useFlash.getState();
    const last = session?.undos.at(-1);
    if (session === null || last === undefined) return null;
    const reply = await last.back();
    if (!reply.ok) return reply.error;
    const { session: now } = useFlash.getState();
    if (now === null) return null;
    const turns = now.turns.with(last.at, last.turn);
    const undos = now.undos.slice(0, -1);
    const shownAtMs = performance.now();
    useFlash.setState({ session: { ...now, turns, undos, at: last.at, shownAtMs } });
    return null;
  });
}

/** Goes on while an answer is being graded: what counts is shown. */
export function endFlash(): void {
  if (useFlash.getState().isBusy && current()?.turn.graded === null) return;
  useFlash.setState({ session: null, error: null, drafts: keptDrafts() });
  void loadToday();
}

/** Who leaves at the end comes back to what is due by then; who leaves amid the questions, to the one that was open. */
export function leaveFlash(): void {
  const { session } = useFlash.getState();
  if (session !== null && session.at >= session.questions.length) endFlash();
}

function keptDrafts(): FlashDrafts {
  const { session, drafts } = useFlash.getState();
  return session === null ? drafts : draftsAfter(drafts, session.questions, session.turns);
}

type Said = Parameters<typeof call<'flash:say'>>[1] & object;

async function say(
  order: (of: string) => Said,
  own: Partial<Pick<Turn, 'verdict' | 'rating'>>,
): Promise<void> {
  await alone(async () => {
    const now = current();
    const graded = now?.turn.graded ?? null;
    if (now === null || graded === null) return null;
    const { verdict, rating } = now.turn;
    const of = graded.answerId;
    const reply = await call('flash:say', order(of));
    if (!reply.ok) return reply.error;
    done(now, { ...own, graded: { ...graded, ...reply.value } }, () =>
      'verdict' in own
        ? call('flash:say', { kind: 'settled', of, verdict })
        : call('flash:say', { kind: 'rated', of, rating }),
    );
    return null;
  });
}

function current() {
  const { session } = useFlash.getState();
  const question = session?.questions[session.at];
  const turn = session?.turns[session.at];
  if (session === null || question === undefined || turn === undefined) return null;
  return { session, question, turn };
}

function changeTurn(by: (turn: Turn) => Turn): void {
  const now = current();
  if (now === null) return;
  const turns = now.session.turns.with(now.session.at, by(now.turn));
  useFlash.setState({ session: { ...now.session, turns } });
}

type Open = NonNullable<ReturnType<typeof current>>;

/** A step that the disk has, with the way back. It is of the question that was open when it began; one may have gone on since. */
function done({ session: { at }, turn }: Open, change: Partial<Turn>, back: Undo['back']): void {
  const { session } = useFlash.getState();
  const before = session?.turns[at];
  if (session === null || before === undefined) return;
  const undos = [...session.undos, { at, turn, back }];
  const turns = session.turns.with(at, { ...before, ...change });
  useFlash.setState({ session: { ...session, turns, undos }, error: null });
}

/** One step at a time: a second press while one is kept means the one before. */
async function alone(step: () => Promise<AppError | null>): Promise<void> {
  if (useFlash.getState().isBusy) return;
  useFlash.setState({ isBusy: true });
  const error = await step();
  useFlash.setState({ isBusy: false, error });
}
