import type { SheetNow } from '../../core/interviewer/sheet-now.js';
import type { Phase } from '../../core/prompt/prompt.js';
import type { Intent } from './intent/intent-kind.js';
import type { Judged } from './judge/judge.js';
import type { SheetIndex } from './meaning/sheet-index.js';

/** What a reply is: facts told, one of two asked back for, the statement quoted, or neither and why. */
export type ReplyKind = Intent | 'fact' | 'asks-back' | 'statement' | 'open';
export type Reply = {
  readonly kind: ReplyKind;
  readonly factIds: readonly string[];
  readonly text: string;
  /** The ids of the facts that a question back names. */
  readonly between?: readonly string[];
  /** Whether it asks back for want of an answer, and says what to do if none is meant. */
  readonly isOffer?: boolean;
  /** Whether it only says again what comes nearest, for want of an answer. */
  readonly isNearest?: boolean;
};

export type Asked = {
  readonly index: SheetIndex;
  /** The phase in which it was asked. */
  readonly phase: Phase | undefined;
  readonly sheet: Pick<SheetNow, 'isTold' | 'isOverruled'>;
  readonly hasHints: boolean;
  /** Whether code is asked for: of two forms its tests may fix one, so it is no decision of whoever writes it. */
  readonly isCode: boolean;
};

/** What weighs all that a message may mean. */
export type JudgeBy = (message: string, index: SheetIndex) => Judged;
