import type { Criterion } from '../../../core/prompt/criterion.js';
import type { Prompt } from '../../../core/prompt/prompt.js';
import type { PackBank } from '../../prompts/bank/bank-with-packs.js';
import type { FlashIn } from '../../storage/schedule/graded-attempt.js';

/** The criteria of a prompt that a flash question asks for. */
export const askedIn = (prompt: Prompt | null): readonly Criterion[] =>
  prompt?.rubric.filter(({ flash }) => flash !== undefined) ?? [];

/** The same by the bank of today. */
export const flashIn =
  (bank: PackBank): FlashIn =>
  async (promptId) =>
    new Set(askedIn(await bank.prompt(promptId)).map(({ id }) => id));
