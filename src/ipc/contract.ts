import { z } from 'zod';
import {
  attemptEventSchema,
  modes,
  type About,
  type AttemptEvent,
} from '../core/attempt/attempt-event.js';
import { unaskedKinds } from '../core/interviewer/unasked-line.js';
import type { AttemptOverview } from '../core/history/attempt-overview.js';
import type { AttemptTable } from '../core/history/summary-columns.js';
import type { BoardElement } from '../core/board/board-element.js';
import type { CodeJob } from '../core/code-run/code-run.js';
import { codeRunSchema } from '../core/code-run/code-run-schema.js';
import type { Grade } from '../core/grade/grade.js';
import type { CheckedCriterion } from '../core/grade/phase-check.js';
import { longestQuote, settledAs, type Settlement } from '../core/grade/settlement.js';
import { graderChoices } from '../core/settings/model-settings.js';
import type { Term } from '../core/prompt/glossary.js';
import { levels } from '../core/prompt/prompt.js';
import { isRecord } from '../core/is-record.js';
import type { Result } from '../core/result.js';
import { settingsSchema, type Settings } from '../core/settings/settings.js';
import type { AppError } from './errors.js';
import type { EventName, Events } from './events.js';
import { desktopRoutes } from './desktop-routes.js';
import { drillRoutes } from './drill-routes.js';
import { exchangeRoutes } from './exchange-routes.js';
import { flashRoutes } from './flash-routes.js';
import { speechRoutes } from './speech-routes.js';
import { trendRoutes } from './trend-routes.js';
import { historyRoutes } from './history-routes.js';
import { attemptId, nothing, reply, route } from './route.js';
import type {
  AppStatus,
  Connection,
  ConsentStatus,
  ImportedDrawing,
  InterviewerAnswer,
  KeyStatus,
  Library,
  OpenAttempt,
  PackSummary,
  SelfTestRecord,
  TermUse,
  Tokens,
  TrashedAttempt,
  UnaskedLine,
} from './views.js';
import type { Review } from '../core/review/review.js';

/** What became of an attempt that was handed in. It is kept in any case; who waits is graded by `attempt:grade`. */
type Submitted =
  | { readonly kind: 'graded'; readonly grade: Grade }
  | { readonly kind: 'failed'; readonly error: AppError }
  | { readonly kind: 'waits-for-tests' }
  /** A drill gets no grade: its report compares. */
  | { readonly kind: 'drilled' }
  /** A model takes its time; the code's tests may have to run before it is asked. */
  | { readonly kind: 'waits-for-model' };

const trashName = z.string().regex(/^[0-9a-z-]{1,64}@\d{1,15}$/);
const withAttempt = z.strictObject({ attemptId });
const boardElements = z.array(z.custom<BoardElement>(isRecord));

export const routes = {
  'app:status': route(nothing, reply<AppStatus>()),
  'app:open-external': route(z.strictObject({ url: z.url() }), reply<void>()),
  'app:show-data': route(nothing, reply<void>()),
  'window:close-ready': route(nothing, reply<void>()),
  /** The disk refuses the last changes: the window stays open, and the person decides; it may close again later. */
  'window:close-later': route(nothing, reply<void>()),
  /** Looks through the data folder, shows what it found, and repairs what the person wants repaired. */
  'data:check': route(nothing, reply<void>()),
  /** Lets the person choose another data folder; `attempts` counts what is in it already. */
  'data:choose-folder': route(
    nothing,
    reply<{ readonly path: string; readonly attempts: number }>(),
  ),
  /** Starts again with the folder that was just chosen, or with the usual one. */
  'data:use-folder': route(z.strictObject({ which: z.enum(['chosen', 'usual']) }), reply<void>()),
  'settings:read': route(nothing, reply<Settings>()),
  'settings:write': route(settingsSchema, reply<Settings>()),
  'library:list': route(nothing, reply<Library>()),
  'pack:list': route(nothing, reply<readonly PackSummary[]>()),
  /** Lets the person choose a folder or a zip, and adds all of it, or none and says what is wrong. */
  'pack:add': route(z.strictObject({ from: z.enum(['folder', 'zip']) }), reply<PackSummary>()),
  'pack:remove': route(
    z.strictObject({ name: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/) }),
    reply<void>(),
  ),
  'glossary:terms': route(nothing, reply<readonly Term[]>()),
  /** Where the terms occur; of prompts that were not tried it tells their number only. */
  'glossary:uses': route(nothing, reply<readonly TermUse[]>()),
  /** What the library shows of the attempts; it is little, however many there are. */
  'attempt:overview': route(nothing, reply<AttemptOverview>()),
  /** Every attempt, newest first. */
  'attempt:list': route(nothing, reply<AttemptTable>()),
  'attempt:start': route(
    z.strictObject({
      promptId: z.string(),
      mode: z.enum(modes),
      level: z.enum(levels),
      timeFactor: z.number().positive().max(10).nullable(),
      /** One of the prompt's shorter sittings; null is the whole prompt. */
      minutes: z.number().positive().max(120).nullable(),
    }),
    reply<OpenAttempt>(),
  ),
  /** An attempt whose prompt is made of these theory prompts, one question each. */
  'round:start': route(
    z.strictObject({
      promptIds: z.array(z.string()).min(1).max(12),
      topic: z.string().max(200).nullable(),
      minutesEach: z.number().positive().max(30),
      level: z.enum(levels),
      timeFactor: z.number().positive().max(10).nullable(),
    }),
    reply<OpenAttempt>(),
  ),
  ...drillRoutes,
  'attempt:continue': route(withAttempt, reply<OpenAttempt>()),
  /** Appends in order and syncs to disk before it answers. `fromSeq` counts events; a gap or overlap is refused. */
  'attempt:append': route(
    z.strictObject({
      attemptId,
      fromSeq: z.number().int().min(0),
      events: z.array(attemptEventSchema),
    }),
    reply<{ readonly nextSeq: number; readonly savedAtMs: number }>(),
  ),
  /** Keeps the text of a change that `attempt:append` could not read. */
  'attempt:set-aside': route(
    z.strictObject({ attemptId, text: z.string().max(8_000_000) }),
    reply<{ readonly path: string }>(),
  ),
  /** What the interviewer says to a question; the window journals both. */
  'attempt:ask': route(
    z.strictObject({
      attemptId,
      text: z.string().trim().min(1).max(4000),
      /** Where a model that was to answer has failed. */
      isOffline: z.boolean().optional(),
    }),
    /** Null where a hint was asked for, to be taken by its own route. */
    reply<InterviewerAnswer | null>(),
  ),
  /** What the interviewer says on entering a phase: its question. */
  'attempt:phase-talk': route(
    z.strictObject({ attemptId, phaseId: z.string() }),
    reply<{ readonly lines: readonly string[] }>(),
  ),
  /** In practice: the criteria of a phase, as the offline grader judges what is on disk. Nothing is kept of it. */
  'attempt:check-phase': route(
    z.strictObject({ attemptId, phaseId: z.string() }),
    reply<{
      readonly criteria: readonly CheckedCriterion[];
      /** Sentences of the phase that hardly can be meant as they stand, each with what to do about it. */
      readonly readAgain: readonly { readonly quote: string; readonly words: string }[];
    }>(),
  ),
  /** A line that nobody asked for, when the window finds that it is due; null where there is nothing to say. */
  'attempt:unasked': route(
    z.strictObject({ attemptId, phaseId: z.string(), kind: z.enum(unaskedKinds) }),
    reply<UnaskedLine | null>(),
  ),
  /** Whether the interviewer still has a question for who asks to be asked in this phase. */
  'attempt:has-question': route(
    z.strictObject({ attemptId, phaseId: z.string() }),
    reply<boolean>(),
  ),
  /** Ends the answer that a model is giving; its call then answers `cancelled`. */
  'interviewer:cancel': route(withAttempt, reply<void>()),
  /** The next hint in a phase, which costs points in a mock; null where there is none left. */
  'attempt:hint': route(
    z.strictObject({ attemptId, phaseId: z.string() }),
    reply<{ readonly text: string; readonly about: About } | null>(),
  ),
  /** Grades at once where the offline grader is set and no tests have to run. */
  'attempt:submit': route(withAttempt, reply<Submitted>()),
  /**
   * The tests that a submitted attempt's code still has to be put to, the hidden ones among them, with the code as the
   * disk has it; null where there are none, or where they have run. Until they have, `attempt:submit` does not grade.
   */
  'attempt:tests': route(withAttempt, reply<CodeJob | null>()),
  'attempt:test-results': route(z.strictObject({ attemptId, run: codeRunSchema }), reply<void>()),
  /**
   * Without a grader, by the one that is set. The picture is the whiteboard as a PNG data URL; `agreedTokens` is what the
   * person agreed to after `costs-much`.
   */
  'attempt:grade': route(
    z.strictObject({
      attemptId,
      grader: z.enum(graderChoices).optional(),
      picture: z.string().startsWith('data:image/png;base64,').max(8_000_000).optional(),
      agreedTokens: z.number().int().positive().optional(),
    }),
    reply<Grade>(),
  ),
  /**
   * Keeps what the person says of a criterion; null leaves it to the grader again, and undo says again what was said before.
   * It holds for every grade of the attempt. `gradeId` names the grade that was read: where that is sure that the criterion
   * is not met, "met" takes a quote of the answer. Answers all that was said so far.
   */
  'attempt:settle': route(
    z.strictObject({
      attemptId,
      gradeId: z.string().max(64),
      criterionId: z.string().min(1).max(200),
      verdict: settledAs.nullable(),
      quote: z.string().trim().min(1).max(longestQuote).optional(),
    }),
    reply<readonly Settlement[]>(),
  ),
  /** Ends a grading that is under way; its call then answers `cancelled`. */
  'grading:cancel': route(withAttempt, reply<void>()),
  /** For a disk that refuses the journal: saves the work as Markdown wherever the person chooses. */
  'attempt:rescue': route(
    z.strictObject({ attemptId, text: z.string().max(64_000_000) }),
    reply<{ readonly path: string }>(),
  ),
  /** Moves it to the trash, where it stays for 30 days. */
  'attempt:discard': route(withAttempt, reply<void>()),
  'attempt:trashed': route(nothing, reply<readonly TrashedAttempt[]>()),
  'attempt:restore': route(z.strictObject({ name: trashName }), reply<void>()),
  'review:open': route(withAttempt, reply<Review>()),
  /** All that happened in a submitted attempt, to be replayed. */
  'review:journal': route(withAttempt, reply<readonly AttemptEvent[]>()),
  /** The report by one of its grades; by the newest where none is named. */
  'review:export': route(
    withAttempt.extend({ gradeId: z.string().optional() }),
    reply<{ readonly path: string }>(),
  ),
  ...flashRoutes,
  ...trendRoutes,
  ...historyRoutes,
  ...desktopRoutes,
  ...exchangeRoutes,
  ...speechRoutes,
  /** Whether the person lets answers go to the server in the settings. Asked for it, they answer a dialog of main's. */
  'consent:status': route(nothing, reply<ConsentStatus>()),
  'consent:ask': route(z.strictObject({ isForInterview: z.boolean() }), reply<ConsentStatus>()),
  'consent:withdraw': route(nothing, reply<ConsentStatus>()),
  /** The models that the server in the settings names. This and the next three send nothing of the person's. */
  'model:list': route(nothing, reply<readonly string[]>()),
  'model:test': route(nothing, reply<Connection>()),
  'model:self-test': route(nothing, reply<SelfTestRecord>()),
  /** About how many tokens it takes; asks nobody. */
  'model:self-test-tokens': route(nothing, reply<Tokens>()),
  /** Ends whichever of these is under way. */
  'model:cancel': route(nothing, reply<void>()),
  /** The last self-test of each model. */
  'model:self-tests': route(nothing, reply<readonly SelfTestRecord[]>()),
  /** The key of the server in the settings, which has to be the one that it was entered for. It goes in here, and never comes out. */
  'secret:set': route(
    z.strictObject({
      baseUrl: z.string().max(2000),
      key: z.string().trim().min(1).max(4000),
      keep: z.enum(['session', 'disk']),
    }),
    reply<KeyStatus>(),
  ),
  'secret:forget': route(nothing, reply<KeyStatus>()),
  'secret:status': route(nothing, reply<KeyStatus>()),
  'board:import': route(nothing, reply<ImportedDrawing>()),
  'board:export': route(
    z.strictObject({ elements: boardElements }),
    reply<{ readonly path: string }>(),
  ),
  'board:export-as': route(
    // `content` is the text, or a picture's bytes in Base64.
    z.strictObject({ format: z.enum(['png', 'svg', 'mmd']), content: z.string().max(64_000_000) }),
    reply<{ readonly path: string }>(),
  ),
} as const;

type Routes = typeof routes;
export type RouteName = keyof Routes;
export type Input<N extends RouteName> = z.infer<Routes[N]['input']>;
export type Output<N extends RouteName> = z.infer<Routes[N]['output']>;
export type Reply<N extends RouteName> = Result<Output<N>, AppError>;

/** All that the preload puts on `window.hotseat`. */
export type Bridge = {
  readonly call: <N extends RouteName>(name: N, input?: Input<N>) => Promise<Reply<N>>;
  readonly on: <N extends EventName>(name: N, listener: (data: Events[N]) => void) => () => void;
};
