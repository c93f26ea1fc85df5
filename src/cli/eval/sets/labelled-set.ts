import type { Answer } from '../../../core/answer/answer.js';
import type { Label } from '../../../core/metrics/marked.js';
import type { AnswerLevel } from '../../../core/metrics/ordering.js';
import type { Prompt } from '../../../core/prompt/prompt.js';

/** Who settled the labels: a person, or a model ("silver"). */
export const labellers = ['human', 'silver'] as const;

export type LabelledAnswer = {
  readonly id: string;
  readonly level: AnswerLevel | null;
  readonly answer: Answer;
  /** The settled label of every criterion, by its id. */
  readonly labels: ReadonlyMap<string, Label>;
  /** What two blind passes said before it was settled, where the file keeps them. */
  readonly passes: ReadonlyMap<string, readonly [Label, Label]>;
  /** Points of 100 by the labels, or by the score that people gave. */
  readonly labelledTotal: number;
};

export type LabelledPrompt = {
  readonly prompt: Prompt;
  readonly answers: readonly LabelledAnswer[];
};

/** Answers to prompts, with a label for each criterion; see e2e/eval/FORMAT.md. */
export type LabelledSet = {
  readonly name: string;
  readonly file: string;
  readonly labelledBy: (typeof labellers)[number];
  readonly isHeldOut: boolean;
  readonly prompts: readonly LabelledPrompt[];
  /** What a reader of the figures has to know: a sample, no reference answers. */
  readonly note: string | null;
  /** Whether its criteria say what is wanted; without, only length can be measured. */
  readonly isGradable: boolean;
};
