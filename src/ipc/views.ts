import type { About } from '../core/attempt/attempt-event.js';
import type { CurveballPlace } from '../core/interviewer/unasked-line.js';
import type { BoardElement } from '../core/board/board-element.js';
import type { AttemptState } from '../core/attempt/attempt-state.js';
import type { AttemptSummary } from '../core/history/attempt-summary.js';
import type { CodeTest } from '../core/code-run/code-run.js';
import type { CountByLevel, Level, Phase, PromptKind } from '../core/prompt/prompt.js';

/** A prompt as the library lists it: nothing sealed, and of the rubric only how many criteria there are. */
export type PromptSummary = {
  readonly id: string;
  readonly kind: PromptKind;
  readonly title: string;
  readonly summary: string;
  readonly topics: readonly string[];
  readonly levels: readonly Level[];
  readonly phases: readonly Phase[];
  readonly language: string | null;
  /** How many criteria are judged, anti-patterns apart. */
  readonly criteria: CountByLevel;
  /** Shorter sittings of it, and how many criteria are judged in each. */
  readonly shorter: readonly { readonly minutes: number; readonly criteria: CountByLevel }[];
  /** Whether its board can be drawn after the change; what changes, stays sealed. */
  readonly canBeDrawnChanged: boolean;
  /** The pack that it came with; null for a prompt of Hotseat's own bank. */
  readonly pack: string | null;
};

/** Prompts by others that the person added. */
export type PackSummary = {
  readonly name: string;
  readonly addedAtMs: number;
  readonly promptCount: number;
};

/** A prompt as the interview room shows it: facts, rubric and reference stay sealed in main. */
export type PromptView = PromptSummary & {
  readonly statement: string;
  /** The visible tests of its code; the hidden ones stay sealed until the attempt is submitted. */
  readonly tests: readonly CodeTest[];
  /** Whether there is any help to take. */
  readonly hasHints: boolean;
  /** When the interviewer changes the task; how, stays sealed until then. */
  readonly curveball: CurveballPlace | null;
};

export type PromptProblem = {
  readonly file: string;
  readonly line: number | null;
  readonly field: string;
  readonly message: string;
};

/** An attempt that was deleted; it can be restored by its `name` until no days are left. */
export type TrashedAttempt = {
  readonly name: string;
  readonly deletedAtMs: number;
  readonly daysLeft: number;
  readonly attempt: AttemptSummary;
};

export type Library = {
  readonly prompts: readonly PromptSummary[];
  readonly problems: readonly PromptProblem[];
};

/** The prompts whose reference answer holds a term of the glossary. */
export type TermUse = {
  readonly term: string;
  readonly tried: readonly Pick<PromptSummary, 'id' | 'title'>[];
  /** How many more; which ones would give away what they ask for. */
  readonly untriedCount: number;
};

/** An attempt under way; `state` is the fold of the `nextSeq` events in its journal. */
export type OpenAttempt = {
  readonly attemptId: string;
  readonly prompt: PromptView;
  readonly state: AttemptState;
  readonly nextSeq: number;
};

/** What a test of the connection found. */
export type Connection = {
  readonly model: string;
  readonly tookMs: number;
  /** How the server can be asked for a reply in the right shape. */
  readonly form: 'json_schema' | 'json_object' | 'text';
};

/** Where the key of the server in the settings is kept; nothing of the key itself. */
export type KeyStatus = {
  readonly kept: 'nowhere' | 'session' | 'disk' | 'environment' | 'unreadable';
  /** Whether the system has a keyring; without one, a key on the disk is open to every program of the person. */
  readonly hasKeyring: boolean;
};

/** Whether the person has agreed that answers go to the server in the settings. */
export type ConsentStatus = {
  readonly isGiven: boolean;
  /** Also that what is said in an interview goes there. */
  readonly isForInterview: boolean;
  /** That recordings go there, to be written down. */
  readonly isForRecordings: boolean;
};

/** Whose words a line is, where it is a model's, and what it took; both go into the journal. */
type OfModel = { readonly model?: string; readonly tokens?: number };

export type InterviewerAnswer = OfModel & {
  readonly text: string;
  readonly factId: string | null;
  /** Where it is no answer but what was asked for in words: a question of the interviewer's, or a free hint. */
  readonly about?: About;
};

/** A line that nobody asked for, and what it is about. */
export type UnaskedLine = OfModel & { readonly text: string; readonly about: About };

/** How well a model told good answers from bad ones in the self-test. */
export type SelfTestRecord = {
  readonly baseUrl: string;
  readonly model: string;
  /** Which items and templates; a result of others says nothing of today's grades. */
  readonly test: string;
  readonly atMs: number;
  /** Balanced, from 0 to 1, with its 95 % interval. */
  readonly accuracy: number;
  readonly low: number;
  readonly high: number;
  readonly items: number;
  /** Items on which the model gave nothing that could be used; they count as wrong. */
  readonly unanswered: number;
  /** Null where the server does not count. */
  readonly usage: Tokens | null;
};

export type Tokens = { readonly promptTokens: number; readonly replyTokens: number };

/** A backup of the data folder. */
export type BackupView = {
  readonly name: string;
  readonly atMs: number;
  readonly attempts: number;
  /** All that it holds; backups share what is the same. */
  readonly bytes: number;
};

/** What came of an import. */
export type Imported = {
  readonly added: number;
  /** They are there already, with all that the export has of them. */
  readonly held: number;
  /** There is another version of them; these came beside it. */
  readonly beside: number;
  /** Answers to flash questions that were not known. */
  readonly flash: number;
};

/** Something the person should know about their files, said once at the start. */
export type Notice = {
  readonly kind: 'quarantined' | 'recovered' | 'read-only' | 'changed';
  readonly text: string;
};

/** Who says where the data lies: `usual` is the app's own folder, `portable` one beside the program. */
export type DataFrom = 'command-line' | 'portable' | 'chosen' | 'usual';

/** What the app runs in. */
export type Runtime = {
  readonly electron: string;
  readonly chromium: string;
  /** The Electron that Hotseat is made for. */
  readonly wanted: string;
  readonly isOutOfSupport: boolean;
  /** False where somebody gave `--no-sandbox`. */
  readonly isSandboxed: boolean;
};

export type AppStatus = {
  readonly version: string;
  readonly runtime: Runtime;
  readonly dataDir: string;
  readonly dataFrom: DataFrom;
  readonly isDataWritable: boolean;
  readonly notices: readonly Notice[];
  /** Whether the attempts were listed once; before that, what is wrong with some is not yet among the notices. */
  readonly isListed: boolean;
};

/** What a drawing's file held: a checked scene, or Mermaid as it stands there. */
export type ImportedDrawing =
  | { readonly kind: 'board'; readonly elements: readonly BoardElement[] }
  | { readonly kind: 'mermaid'; readonly text: string };
