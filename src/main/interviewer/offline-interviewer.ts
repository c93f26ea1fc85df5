import { hasHints } from '../../core/interviewer/hints.js';
import { chooseFollowUp } from '../../core/interviewer/choose-follow-up.js';
import { chosenOf } from './ask-back.js';
import type { Interviewer, Room, Said } from './interviewer.js';
import { indexOf } from './meaning/sheet-index.js';
import { foldOf } from './meaning/text-terms.js';
import { replyOf } from './reply.js';
import { isReplyTo, noted } from './room-answer.js';
import { standings } from './standing.js';

/** Answers from the fact sheet by words, cues and what they mean; what it does not hold is left to the candidate. */
export const offlineInterviewer: Interviewer = {
  answer: ({ prompt, phaseId, talk, aliases }: Room, question): Said => {
    const fold = foldOf(aliases);
    const chosen = chosenOf({ talk, facts: prompt.facts, fold }, question);
    if (chosen !== null) return chosen;
    if (isReplyTo(talk, question)) return { text: noted, factId: null };
    const phase = prompt.phases.find(({ id }) => id === phaseId);
    const index = indexOf(prompt, fold);
    const asked = { index, phase, talk, hasHints: hasHints(prompt) };
    const { text, factIds } = replyOf(asked, question);
    return { text, factId: factIds[0] ?? null };
  },
  followUp: ({ prompt, phaseId, talk, aliases }, verdicts, written) =>
    chooseFollowUp(
      prompt,
      phaseId,
      talk,
      new Map(verdicts),
      standings({ prompt, talk, written }, foldOf(aliases)),
    ),
};
