import type { Grade } from '../../../../core/grade/grade.js';
import type { ModelAnswer } from '../ask/ask-model.js';
import type { Vote } from './vote.js';

/**
 * What a grading took, for its record: calls, tokens (left out where the server does not say), the weakest way in which
 * replies had to be asked for, the model by the server's own name, how many opinions there were, and of those
 * that said `met` how many had evidence that code found, and in how many calls the model was talked into the decoy.
 */
export function tally() {
  const told: ModelAnswer[] = [];
  const votes: Vote[] = [];
  let talkedInto = 0;
  return {
    call: (one: ModelAnswer): void => void told.push(one),
    vote: (one: Vote): void => void votes.push(one),
    talkedInto: (): void => {
      talkedInto += 1;
    },
    settings: (): Grade['grader']['settings'] => {
      const claimed = votes.filter(({ said }) => said?.verdict === 'met');
      const rungs = new Set(told.map(({ rung }) => rung));
      return {
        calls: told.length,
        ...tokensOf(told),
        rung: rungs.has('text') ? 'text' : rungs.has('json_object') ? 'json_object' : 'json_schema',
        servedBy: told[0]?.model ?? '',
        votes: votes.length,
        talkedInto,
        claimedMet: claimed.length,
        foundMet: claimed.filter(({ checked }) => checked.evidence.length > 0).length,
      };
    },
  };
}

function tokensOf(told: readonly ModelAnswer[]): Readonly<Record<string, number>> {
  const usages = told.map(({ usage }) => usage).filter((usage) => usage !== null);
  if (usages.length < told.length) return {};
  return {
    promptTokens: usages.reduce((sum, { promptTokens }) => sum + promptTokens, 0),
    replyTokens: usages.reduce((sum, { replyTokens }) => sum + replyTokens, 0),
  };
}
