import { wordsOf } from '../prompt/cue-match.js';
import { isRoundId } from '../prompt/round-mark.js';
import type { Prompt } from '../prompt/prompt.js';

const asked = '(?:questions?|follow ups?)';
const more = '(?: (?:any|some|a|an|more|other|another|further|open|your|the|next|last|follow up))*';
const tail =
  '(?: (?:for me|from you|from your side|left|so far|now|here|yet|then|please|at this (?:point|stage)|before i (?:go|move) on|before i submit|(?:on|about) (?:this|that|it|my (?:design|answer|solution|plan))(?: (?:part|phase|design|answer))?))*';
const lead = '(?:(?:so|and|but|ok|okay|well|now|then|please|if so|or) )*';
const digs =
  '(?:dig|drill|probe|challenge|ask|grill|explore|go deeper|go deep|hear more|zoom)(?: (?:in|into|deeper|more|on|about|at|me|it|this|that|here|next|further|of))*';

/** Each is a clause as a whole, its words joined by single blanks. */
const wishes = [
  `(?:do|will|would|did) you (?:still |now |already )?(?:have|ask|want to ask|like to ask)(?: me)?${more} ${asked}${tail}`,
  `(?:do|would) you (?:still )?(?:want|like) to (?:ask|challenge|grill|probe) (?:me|anything|something)(?: (?:anything|something|more|else))*${tail}`,
  `(?:(?:are|is) there )?(?:any|more|other|further|your|open)${more} ${asked}${tail}`,
  `(?:is there )?(?:anything|something|what|which (?:part|bit|area)s?|where)(?: else)?(?: that)? (?:you want|you d like|you would like|you like|would you like|do you want|you d|you would)(?: me)?(?: to)? ${digs}${tail}`,
  `(?:(?:you (?:can|may)|go ahead and|feel free to|just) )*(?:ask|challenge|grill|probe|quiz) me(?: anything| something| away)?${more}(?: ${asked})?${tail}`,
  `(?:i m |i am )?ready for${more} (?:${asked}|challenge)${tail}`,
  `what (?:${asked} do you have|are your ${asked})${tail}`,
  `(?:give|ask) me${more} ${asked}${tail}`,
  `(?:i d |i would |would )?(?:like|love|be happy) to (?:hear|get|take|answer)${more} ${asked}${tail}`,
  '(?:it s |it is )?(?:over to you|your turn|back to you)',
  `(?:is there |do you have |have you got )?anything(?: (?:else|more|further|left))?(?: (?:from you|from your side|on your (?:side|list|mind|part)|for me|(?:that )?you (?:still )?(?:want|d like|would like) to (?:ask|hear|know)))${tail}`,
  `(?:is there |do you have |have you got )?anything (?:else|more|further)${tail}`,
  `(?:(?:go on|go ahead|continue|carry on|let s (?:go on|move on|continue|have|hear|go)|move on|fire away|i m ready|i am ready|ready)(?: (?:to|with|for))? )?(?:(?:the|your|a|an) )?(?:next|another|one more|further) (?:question|one|follow up)${tail}`,
  `next${tail}`,
  `(?:what else|any(?:thing)? more|what more|more)${tail}`,
  `what (?:else|more) (?:do|would) you (?:want|like) to (?:ask|hear|know|see|discuss)(?: about)?${tail}`,
  `(?:(?:what|how) (?:about|is|s)|where is|where s|(?:is|will) there(?: be)?|do you have|(?:give|tell) me|let s (?:have|hear)|(?:i m |i am )?ready for)?(?: still)?(?: ?(?:the|your|a|an|any))? ?curve ?balls?${tail}`,
].map((wish) => RegExp(`^${lead}${wish}$`));

/** Whether a message asks to be asked ("any questions so far?"), and for nothing else: only its last clause may be a question. */
export function wantsQuestion(message: string): boolean {
  const clauses = message
    .split(/(?<=[.?!;:,–—\n]) ?| and /)
    .filter((clause) => wordsOf(clause).length > 0);
  const plain = wordsOf(clauses.at(-1) ?? '').join(' ');
  return (
    wishes.some((wish) => wish.test(plain)) &&
    !clauses.slice(0, -1).some((clause) => clause.trimEnd().endsWith('?'))
  );
}

/** Whether it is the curveball that a message asks to be asked. */
export const wantsCurveball = (message: string): boolean => /\bcurve[ -]?balls?\b/i.test(message);

const ends = [
  'i m (?:all )?(?:done|finished|through)(?: with (?:this|that|it|my|the|everything)(?: (?:part|phase|section|question|answer|design|one))?)?',
  '(?:that|this|it) (?:s|is|was) (?:it|all|everything|my (?:final |whole |full )?(?:answer|design|solution|proposal|plan))',
  '(?:i have )?nothing (?:more|else|to add)(?: to (?:add|say))?(?: from me)?',
].map((end) =>
  RegExp(
    `^${lead}${end}(?: (?:here|now|then|so far|from me|from my side|for (?:this|that|the) (?:part|phase|question)))*$`,
  ),
);

const courtesy = /^(?:ok|okay|thanks|thank you)(?: (?:a lot|very much|so much))?$/;

/** Whether a message says that one is through, and nothing else: "i'm done, that's my answer". */
export function isDone(message: string): boolean {
  const clauses = message
    .replace(/\bi am\b/gi, 'i’m')
    .split(/[.!;:,–—\n]| and | so /)
    .map((clause) => wordsOf(clause).join(' '))
    .filter((clause) => clause !== '' && !courtesy.test(clause));
  return clauses.length > 0 && clauses.every((clause) => ends.some((end) => end.test(clause)));
}

/** Whether a phase is the last of its prompt; false for one that the prompt has not. */
export const isLastPhase = (phases: Prompt['phases'], phaseId: string): boolean =>
  phases.at(-1)?.id === phaseId;

/**
 * The phases whose follow-ups may be asked for in a phase, in the order in which they are looked through: its own; in the last one
 * also those before it, the latest first. Each question of a round has only its own.
 */
export function phasesToAskIn(
  prompt: Pick<Prompt, 'id' | 'phases'>,
  phaseId: string,
): readonly string[] {
  if (isRoundId(prompt.id) || !isLastPhase(prompt.phases, phaseId)) return [phaseId];
  return prompt.phases.map(({ id }) => id).toReversed();
}
