import type { PromptProblem } from './views.js';

/** Every expected failure that can reach the screen. `internal` is a bug; it has been logged. */
export type AppError =
  | { readonly kind: 'internal' }
  | { readonly kind: 'bad-request'; readonly detail: string }
  | {
      readonly kind: 'not-found';
      readonly what: 'prompt' | 'attempt' | 'grade' | 'pack' | 'backup' | 'recording';
      readonly id: string;
    }
  | { readonly kind: 'disk-full'; readonly path: string }
  | { readonly kind: 'not-writable'; readonly path: string }
  | { readonly kind: 'disk'; readonly path: string; readonly code: string }
  | { readonly kind: 'wrong-state'; readonly detail: string }
  | { readonly kind: 'invalid-file'; readonly path: string; readonly detail: string }
  /** Nothing of the pack was added; each problem names its file. */
  | {
      readonly kind: 'bad-pack';
      readonly path: string;
      readonly problems: readonly PromptProblem[];
    }
  /** Nothing of the export was taken in; each problem is a whole sentence that names the file. */
  | { readonly kind: 'bad-export'; readonly path: string; readonly problems: readonly string[] }
  | { readonly kind: 'pack-exists'; readonly name: string }
  /** "Met" was claimed where the grader is sure that it is not: `none` without a quote, else with one that is not the person's. */
  | { readonly kind: 'quote-needed'; readonly why: 'none' | 'not-in-answer' }
  | { readonly kind: 'grading-failed'; readonly detail: string }
  /** A grade by the model was asked for, and this is not set yet. */
  | { readonly kind: 'model-not-set'; readonly missing: 'server' | 'model' | 'key' }
  /** The person has not agreed yet to send answers to this address. */
  | { readonly kind: 'no-consent'; readonly baseUrl: string }
  /** The self-test found the model too weak to grade; balanced accuracy, from 0 to 1. */
  | { readonly kind: 'model-too-weak'; readonly model: string; readonly accuracy: number }
  /** A grading by the model takes far more tokens than `usual`, and the person has not agreed to as many. Nothing was sent. */
  | {
      readonly kind: 'costs-much';
      readonly tokens: { readonly promptTokens: number; readonly replyTokens: number };
      readonly usual: number;
    }
  /** The model's server gave nothing to go by. Whole sentences, without the key or the answer in them. */
  | { readonly kind: 'model-failed'; readonly happened: string; readonly todo: string }
  /** Recordings take all the room that they may: one take its own, or those of the attempt together. Bytes. */
  | { readonly kind: 'recordings-full'; readonly of: 'take' | 'attempt'; readonly most: number }
  | { readonly kind: 'cancelled' };
