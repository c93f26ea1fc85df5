import type { Turn } from '../../core/attempt/attempt-state.js';
import type { Verdict } from '../../core/grade/grade.js';
import type { FollowUp, Prompt } from '../../core/prompt/prompt.js';
import type { Aliases } from '../prompts/aliases.js';

export type Said = {
  readonly text: string;
  readonly factId: string | null;
  /** A hint was asked for in words; where hints are free, it is given in place of this line. */
  readonly isHintWanted?: true | undefined;
};

/** What was said so far, and in which phase the candidate is. */
export type Room = {
  readonly prompt: Prompt;
  readonly phaseId: string;
  readonly talk: readonly Turn[];
  readonly aliases: Aliases;
};

/** Who answers the candidate. Only the sealed fact sheet may speak through it. */
export type Interviewer = {
  readonly answer: (room: Room, question: string) => Said;
  /** What to ask on, by the verdicts so far and what was written; null where nothing is left to ask. */
  readonly followUp: (
    room: Room,
    verdicts: readonly (readonly [string, Verdict])[],
    written: string,
  ) => FollowUp | null;
};
