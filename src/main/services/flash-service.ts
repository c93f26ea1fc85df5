import { randomUUID } from 'node:crypto';
import type { Criterion } from '../../core/prompt/criterion.js';
import type { Prompt } from '../../core/prompt/prompt.js';
import { promptsOfRound } from '../../core/library/round-id.js';
import { minutesOf } from '../../core/library/library-filter.js';
import { fail, ok, type Result } from '../../core/result.js';
import type { FlashCard } from '../../core/schedule/anki.js';
import { isLeech, keyOf, type Act, type CardKey } from '../../core/schedule/card.js';
import { flashAnswers, type FlashEvent } from '../../core/schedule/flash-event.js';
import type {
  FlashGraded,
  FlashQuestion,
  FlashStanding,
} from '../../core/schedule/flash-question.js';
import type { Rating } from '../../core/schedule/rating.js';
import { dueCards } from '../../core/schedule/schedule.js';
import { todayOf, type Today } from '../../core/schedule/today.js';
import type { CriterionVerdict } from '../../core/grade/grade.js';
import type { AppError } from '../../ipc/errors.js';
import { lazy } from '../async/lazy.js';
import { flashInWorker } from '../grader/offline/grade-in-worker.js';
import { graderWorker, promptsFolder } from '../paths/app-files.js';
import { loadAliases } from '../prompts/aliases.js';
import type { PackBank } from '../prompts/bank/bank-with-packs.js';
import type { FlashIn } from '../storage/schedule/graded-attempt.js';
import type { Storage } from '../storage/storage.js';

type Said =
  | {
      readonly kind: 'settled';
      readonly of: string;
      readonly verdict: 'met' | 'partial' | 'not-met' | null;
    }
  | { readonly kind: 'rated'; readonly of: string; readonly rating: Rating | null };
type GivenAnswer = CardKey & { readonly text: string; readonly tookSec: number };

/** What comes back: which questions, how answers stand, and when each is due again. */
export type FlashService = {
  readonly today: () => Promise<Today>;
  readonly session: (of: 'due' | 'new' | CardKey) => Promise<readonly FlashQuestion[]>;
  readonly answer: (answer: GivenAnswer) => Promise<Result<FlashGraded, AppError>>;
  readonly say: (said: Said) => Promise<Result<FlashStanding, AppError>>;
  /** Voids an answer or an act by its id. */
  readonly undo: (id: string) => Promise<void>;
  /** Answers the act's id. */
  readonly act: (card: CardKey, kind: Act['kind']) => Promise<string>;
  readonly cards: (which: 'all' | 'missed') => Promise<readonly FlashCard[]>;
};

type Parts = {
  readonly storage: Storage;
  readonly bank: PackBank;
  readonly changed: () => void;
  readonly nowMs: () => number;
};

/** A session has an end in sight. */
const mostQuestions = 20;
const newQuestions = 3;
/** As many attempts are read while the window waits; of a lost schedule the rest follows. */
const readAtOnce = 12;

export function flashService({ storage, bank, changed, nowMs }: Parts): FlashService {
  const aliases = lazy(() => loadAliases(promptsFolder()));
  const verdictsOn = flashInWorker({ workerFile: graderWorker(), aliases });
  const flashIn: FlashIn = async (promptId) =>
    new Set(askedIn(await bank.prompt(promptId)).map(({ id }) => id));

  async function upToDate() {
    const store = await storage.schedule();
    const attempts = await storage.attempts.list();
    const reading = store.takeIn(attempts, flashIn);
    if (store.behind(attempts) <= readAtOnce) await reading;
    else void reading.then(changed, (error: unknown) => console.error('[schedule]', error));
    return { store, attempts };
  }

  async function questionOf(of: CardKey, lapses: number, leech: boolean) {
    const prompt = await bank.prompt(of.promptId);
    const criterion = askedIn(prompt).find(({ id }) => id === of.criterionId);
    if (prompt === null || criterion?.flash === undefined) return [];
    const { promptId, criterionId } = of;
    const { ask } = criterion.flash;
    return [{ promptId, criterionId, ask, title: prompt.title, lapses, isLeech: leech }];
  }

  async function dueQuestions(): Promise<readonly FlashQuestion[]> {
    const { store } = await upToDate();
    const due = dueCards(store.now().schedule, nowMs()).slice(0, mostQuestions);
    const asked = due.map((card) => questionOf(card, card.memory?.lapses ?? 0, isLeech(card)));
    return (await Promise.all(asked)).flat();
  }

  async function oneQuestion({ promptId, criterionId }: CardKey) {
    const { store } = await upToDate();
    const card = store.now().schedule.get(keyOf({ promptId, criterionId }));
    const lapses = card?.memory?.lapses ?? 0;
    return questionOf({ promptId, criterionId }, lapses, card !== undefined && isLeech(card));
  }

  /** Questions for somebody who has sat nothing: of theory prompts that are untried, what is essential, another start each day. */
  async function newQuestionsOf(): Promise<readonly FlashQuestion[]> {
    const { store, attempts } = await upToDate();
    const tried = triedIn(attempts);
    const { prompts } = await bank.list();
    const theory = prompts.filter(({ id, kind }) => kind === 'ml-theory' && !tried.has(id));
    const start = Math.floor(nowMs() / 86_400_000);
    const found: FlashQuestion[] = [];
    for (let n = 0; n < theory.length && found.length < newQuestions; n += 1) {
      const { id: promptId } = theory[(start + n * 7) % theory.length] ?? { id: '' };
      const asked = askedIn(await bank.prompt(promptId));
      const first = asked.find(({ essential, from }) => essential && from === 'mid') ?? asked[0];
      if (first === undefined) continue;
      const of = { promptId, criterionId: first.id };
      const isKnown =
        store.now().schedule.has(keyOf(of)) || found.some((one) => one.promptId === promptId);
      if (!isKnown) found.push(...(await questionOf(of, 0, false)));
    }
    return found;
  }

  async function standingOf(answerId: string): Promise<Result<FlashStanding & CardKey, AppError>> {
    const store = await storage.schedule();
    const answers = flashAnswers(await store.said());
    const answer = answers.find(({ answered }) => answered.id === answerId);
    if (answer === undefined)
      return fail({ kind: 'wrong-state', detail: 'this answer was taken back' });
    const { promptId, criterionId } = answer.answered;
    const card = store.now().schedule.get(keyOf(answer.answered));
    const dueAtMs = card?.memory?.dueAtMs ?? null;
    const { verdict, rating } = answer;
    return ok({ promptId, criterionId, verdict, rating, dueAtMs });
  }

  async function keep(event: FlashEvent): Promise<void> {
    await (await storage.schedule()).keep(event);
  }
  const head = (): { readonly id: string; readonly atMs: number } => ({
    id: randomUUID(),
    atMs: nowMs(),
  });

  return {
    today: async () => {
      const { store, attempts } = await upToDate();
      const { prompts } = await bank.list();
      const { schedule, paces } = store.now();
      return todayOf({
        ...{ schedule, paces },
        prompts: prompts.map(({ id, title, kind, topics, phases }) => ({
          ...{ promptId: id, title, kind, topics },
          minutes: minutesOf({ phases }),
        })),
        tried: triedIn(attempts),
        nowMs: nowMs(),
        dayStartMs: midnight(nowMs(), 0),
      });
    },
    session: (of) => {
      if (of === 'due') return dueQuestions();
      return of === 'new' ? newQuestionsOf() : oneQuestion(of);
    },
    answer: async ({ text, tookSec, ...of }) => {
      const prompt = await bank.prompt(of.promptId);
      const criterion = askedIn(prompt).find(({ id }) => id === of.criterionId);
      if (prompt === null || criterion?.flash === undefined)
        return fail({ kind: 'not-found', what: 'prompt', id: of.promptId });
      const judged = await judge(prompt, criterion, text);
      if (!judged.ok) return judged;
      const { verdict: said, reason, evidence, closest } = judged.value;
      const event = { ...head(), ...of, ask: criterion.flash.ask, text, tookSec, said };
      await keep({ kind: 'answered', ...event });
      const standing = await standingOf(event.id);
      if (!standing.ok) return standing;
      const { verdict, rating, dueAtMs } = standing.value;
      const quotes = (evidence.length > 0 ? evidence : (closest ?? [])).map(({ quote }) => quote);
      return ok({
        ...{ answerId: event.id, criterion: criterion.title, strong: criterion.flash.strong },
        ...{ said, reason, quotes, verdict, rating, dueAtMs },
      });
    },
    say: async (said) => {
      const before = await standingOf(said.of);
      if (!before.ok) return before;
      await keep({ ...head(), ...said });
      return standingOf(said.of);
    },
    undo: (id) => keep({ kind: 'undone', ...head(), of: id }),
    act: async ({ promptId, criterionId }, kind) => {
      const event = { ...head(), promptId, criterionId };
      const untilMs = midnight(nowMs(), 1);
      await keep(kind === 'buried' ? { kind, ...event, untilMs } : { kind, ...event });
      return event.id;
    },
    cards: async (which) => {
      const { store } = await upToDate();
      const { schedule } = store.now();
      const { prompts } = await bank.list();
      const found: FlashCard[] = [];
      for (const { id: promptId, title, topics } of prompts) {
        for (const { id: criterionId, title: criterion, flash } of askedIn(
          await bank.prompt(promptId),
        )) {
          if (flash === undefined) continue;
          const card = schedule.get(keyOf({ promptId, criterionId }));
          const isMissed = (card?.memory ?? null) !== null && card?.isSuspended === false;
          if (which === 'missed' && !isMissed) continue;
          found.push({ promptId, criterionId, ...flash, criterion, title, topics });
        }
      }
      return found;
    },
  };

  /** Nothing written is nothing known, and no grader has to be asked. */
  async function judge(
    prompt: Prompt,
    { id, phase }: Criterion,
    text: string,
  ): Promise<Result<CriterionVerdict, AppError>> {
    const nothing: CriterionVerdict = {
      ...{ criterionId: id, verdict: 'not-met', evidence: [], reason: '' },
    };
    if (text.trim() === '') return ok(nothing);
    const judged = await verdictsOn(prompt, phase, text);
    if (!judged.ok)
      return fail({ kind: 'grading-failed', detail: 'the offline grader did not answer' });
    return ok(judged.value.find(({ criterionId }) => criterionId === id) ?? nothing);
  }
}

const askedIn = (prompt: Prompt | null): readonly Criterion[] =>
  prompt?.rubric.filter(({ flash }) => flash !== undefined) ?? [];

const triedIn = (attempts: readonly { readonly promptId: string }[]): ReadonlySet<string> =>
  new Set(attempts.flatMap(({ promptId }) => promptsOfRound(promptId) ?? [promptId]));

/** The start of today, or of a day after it, where the person lives. */
function midnight(nowMs: number, daysLater: number): number {
  const day = new Date(nowMs);
  return new Date(day.getFullYear(), day.getMonth(), day.getDate() + daysLater).getTime();
}
