import { isSampleId } from '../../../core/attempt/sample-id.js';
import { randomUUID } from 'node:crypto';
import { minutesOf } from '../../../core/library/library-filter.js';
import { fail, ok, type Result } from '../../../core/result.js';
import { dueDrill } from '../../../core/schedule/drill-due.js';
import type { FlashCard } from '../../../core/schedule/anki.js';
import type { Act, CardKey } from '../../../core/schedule/card.js';
import type {
  FlashGraded,
  FlashQuestion,
  FlashStanding,
  PutAwayQuestion,
} from '../../../core/schedule/flash-question.js';
import { comesNear, reasonInCard } from '../../../core/schedule/in-card.js';
import type { Rating } from '../../../core/schedule/rating.js';
import type { Today } from '../../../core/schedule/first-day.js';
import type { CriterionVerdict } from '../../../core/grade/grade.js';
import type { AppError } from '../../../ipc/errors.js';
import { lazy } from '../../async/lazy.js';
import { flashInWorker } from '../../grader/offline/grade-in-worker.js';
import { graderWorker, promptsFolder } from '../../paths/app-files.js';
import { loadAliases } from '../../prompts/aliases.js';
import type { PackBank } from '../../prompts/bank/bank-with-packs.js';
import type { DrillResults } from '../drill-results.js';
import type { Attempts } from '../../storage/attempts.js';
import type { ScheduleThread } from '../../storage/schedule/schedule-thread.js';
import { lastResults } from '../../../core/schedule/weakest-topic.js';
import { flashQuestions, triedIn, type Asked } from './flash-questions.js';

type Said =
  | {
      readonly kind: 'settled';
      readonly of: string;
      readonly verdict: 'met' | 'partial' | 'not-met' | null;
    }
  | { readonly kind: 'rated'; readonly of: string; readonly rating: Rating | null };
type GivenAnswer = CardKey & {
  readonly text: string;
  readonly tookSec: number;
  /** Answered on the board: what it is worth the person says. */
  readonly isDrawn: boolean;
};

/** What comes back: which questions, how answers stand, and when each is due again. */
export type FlashService = {
  readonly today: () => Promise<Today>;
  readonly session: (of: 'due' | 'soon' | 'new' | CardKey) => Promise<readonly FlashQuestion[]>;
  readonly answer: (answer: GivenAnswer) => Promise<Result<FlashGraded, AppError>>;
  readonly say: (said: Said) => Promise<Result<FlashStanding, AppError>>;
  /** Voids an answer or an act by its id. */
  readonly undo: (id: string) => Promise<void>;
  /** Answers the act's id. */
  readonly act: (card: CardKey, kind: Act['kind']) => Promise<string>;
  /** What is suspended or buried, and what was forgotten too often. */
  readonly putAway: () => Promise<readonly PutAwayQuestion[]>;
  readonly cards: (which: 'all' | 'missed') => Promise<readonly FlashCard[]>;
};

export type FlashParts = {
  readonly attempts: Pick<Attempts, 'list'>;
  readonly schedule: ScheduleThread;
  readonly bank: PackBank;
  readonly drills: Pick<DrillResults, 'records'>;
  /** More counts by now than was answered. */
  readonly changed: () => void;
  /** What was read in the background could not be kept. */
  readonly failed: (error: unknown) => void;
  /** Keeps what today is said to be, until then. */
  readonly keepToday: (today: Today, untilMs: number) => void;
  readonly nowMs: () => number;
};

/** As many attempts are read while the window waits; of a lost schedule the rest follows. */
const readAtOnce = 12;

/** As many drills are read to say which is due: each costs its journal and a comparison, once while the app runs. */
const mostDrills = 40;

export function flashService(parts: FlashParts): FlashService {
  const { attempts, schedule, bank, drills, nowMs } = parts;
  const aliases = lazy(() => loadAliases(promptsFolder()));
  const verdictsOn = flashInWorker({ workerFile: graderWorker(), aliases });
  const questions = flashQuestions(schedule, bank);

  const ownAttempts = async () => (await attempts.list()).filter(({ id }) => !isSampleId(id));

  /** Of attempts that were graded since, what they say counts. */
  async function upToDate() {
    const listed = await ownAttempts();
    const behind = await schedule.behind(listed);
    if (behind === 0) return listed;
    const reading = schedule.takeIn();
    if (behind <= readAtOnce) await reading;
    else void reading.then(parts.changed, parts.failed);
    return listed;
  }

  async function standingOf(answerId: string): Promise<Result<FlashStanding, AppError>> {
    const standing = await schedule.ask('standing', answerId);
    if (standing !== null) return ok(standing);
    return fail({ kind: 'wrong-state', detail: 'this answer was taken back' });
  }

  function keep(today: Today): void {
    const { nextDueAtMs } = today;
    const tomorrowMs = midnight(nowMs(), 1);
    const isLater = nextDueAtMs !== null && nextDueAtMs > nowMs();
    parts.keepToday(today, isLater ? Math.min(tomorrowMs, nextDueAtMs) : tomorrowMs);
  }

  const head = (): { readonly id: string; readonly atMs: number } => ({
    id: randomUUID(),
    atMs: nowMs(),
  });

  return {
    today: async () => {
      const listed = await upToDate();
      const { prompts } = await bank.list();
      const offered = prompts.map(({ id, title, kind, topics, phases }) => ({
        ...{ promptId: id, title, kind, topics },
        minutes: minutesOf({ phases }),
      }));
      const drawn = await drills.records(listed, mostDrills);
      const drilled = prompts.map(({ id, title, canBeDrawnChanged }) => ({
        ...{ promptId: id, title, canBeDrawnChanged },
      }));
      const today = await schedule.ask('today', {
        prompts: offered,
        drill: dueDrill(drawn, drilled, nowMs()),
        tried: triedIn(listed),
        lastOf: lastResults(listed),
        nowMs: nowMs(),
        dayStartMs: midnight(nowMs(), 0),
      });
      keep(today);
      return today;
    },
    session: async (of) => {
      if (of === 'due') return questions.due(nowMs());
      if (of !== 'soon' && of !== 'new') return questions.one(of);
      const tried = triedIn(await ownAttempts());
      return of === 'soon' ? questions.soon(nowMs(), tried) : questions.fresh(nowMs(), tried);
    },
    answer: async ({ text, tookSec, isDrawn, ...of }) => {
      const asked = await questions.asked(of);
      if (asked === null) return fail({ kind: 'not-found', what: 'prompt', id: of.promptId });
      const judged = isDrawn ? ok(drawn(asked)) : await judge(asked, text);
      if (!judged.ok) return judged;
      const { verdict: found, evidence, closest } = judged.value;
      // The grader knows the prompt's words; a card asks for its own, and is not denied by the others alone.
      const isNear = found === 'not-met' && !isDrawn && comesNear(text, asked.as);
      const said = isNear ? 'unsure' : found;
      // It would only tell in which phase it was said, and a flash question has none.
      const told = said === 'met' ? '' : reasonInCard(judged.value.reason, asked.as);
      const reason = isNear ? 'Your words come near to the strong answer. Do they say it?' : told;
      const { ask, strong } = asked.as;
      const event = { ...head(), ...of, ask, text, tookSec, said };
      await schedule.keep({ kind: 'answered', ...event });
      const standing = await standingOf(event.id);
      if (!standing.ok) return standing;
      const { verdict, rating, dueAtMs } = standing.value;
      const quotes = (evidence.length > 0 ? evidence : (closest ?? [])).map(({ quote }) => quote);
      const criterion = asked.criterion.title;
      const about = { answerId: event.id, criterion, strong, said, reason, quotes };
      return ok({ ...about, verdict, rating, dueAtMs });
    },
    say: async (said) => {
      const before = await standingOf(said.of);
      if (!before.ok) return before;
      await schedule.keep({ ...head(), ...said });
      return standingOf(said.of);
    },
    undo: (id) => schedule.keep({ kind: 'undone', ...head(), of: id }),
    act: async ({ promptId, criterionId }, kind) => {
      const event = { ...head(), promptId, criterionId };
      const untilMs = midnight(nowMs(), 1);
      await schedule.keep(kind === 'buried' ? { kind, ...event, untilMs } : { kind, ...event });
      return event.id;
    },
    putAway: () => questions.putAway(nowMs()),
    cards: questions.cards,
  };

  /** Nothing written is nothing known, and no grader has to be asked. */
  async function judge(
    { prompt, criterion }: Asked,
    text: string,
  ): Promise<Result<CriterionVerdict, AppError>> {
    const nothing: CriterionVerdict = {
      ...{ criterionId: criterion.id, verdict: 'not-met', evidence: [], reason: '' },
    };
    if (text.trim() === '') return ok(nothing);
    const judged = await verdictsOn(prompt, criterion.phase, text);
    if (!judged.ok)
      return fail({ kind: 'grading-failed', detail: 'the offline grader did not answer' });
    return ok(judged.value.find(({ criterionId }) => criterionId === criterion.id) ?? nothing);
  }
}

const drawn = ({ criterion }: Asked): CriterionVerdict => ({
  ...{ criterionId: criterion.id, verdict: 'unsure', evidence: [], reason: '' },
});

/** The start of today, or of a day after it, where the person lives. */
function midnight(nowMs: number, daysLater: number): number {
  const day = new Date(nowMs);
  return new Date(day.getFullYear(), day.getMonth(), day.getDate() + daysLater).getTime();
}
