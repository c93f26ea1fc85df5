import type { Turn } from '../../core/attempt/attempt-state.js';
import type { Prompt } from '../../core/prompt/prompt.js';

export type Said = { readonly text: string; readonly factId: string | null };

/** Who answers the candidate. Only the sealed fact sheet may speak through it. */
export type Interviewer = {
  readonly answer: (prompt: Prompt, talk: readonly Turn[], question: string) => Promise<Said>;
  /** What is said on entering a phase: its question, and the curveball where it falls. */
  readonly onPhase: (prompt: Prompt, phaseId: string) => Promise<readonly string[]>;
};
