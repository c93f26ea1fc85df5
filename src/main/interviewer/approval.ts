import { isAssuming } from '../../core/interviewer/is-statement.js';
import { wordsOf } from '../../core/prompt/cue-match.js';

/** What of one's own is put up for approval: what one has worked out, or what one has decided. */
export type Approval = 'result' | 'decision';

const link =
  '(?:so|then|and|but|ok|okay|well|thus|hence|therefore|now|in total|altogether|overall)';
const tag = RegExp(
  '(?:\\b(?:right|correct|true|ok|okay|yes|no|agreed|fine|good|plausible|makes sense|do you agree|are we agreed|isn t it|doesn t it|does it)|' +
    '\\b(?:is|was|does|do|am|sounds?|looks?) (?:it|that|this|they|these|i|the result|the number)?(?: \\w+)? ?(?:right|correct|ok|okay|fine|plausible|good|match|fit|add up|work|hold))(?: (?:so far|then|with you|for you|here|up to here))?$',
);
/** "So 170 chats", "I get 340", "which makes 9 GB": it was worked out, and no requirement is guessed. */
const worksOut = RegExp(
  `^(?:${link} )+|\\b(?:i (?:get|got|come to|came to|end up with|arrive at|calculated?|computed?|worked out|have)|(?:that|this|which|it) (?:gives?|makes?|means|leaves|comes? to)|(?:it|that|this|they) (?:takes?|needs?|costs?|fits?)|makes it|leaves us|in total|altogether)\\b`,
);
const number =
  /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|dozen|hundred|thousand|million|billion|half|twice|double|triple|thirds?|quarters?|percent|times)\b/;
/** Beside the figures no more than a measure or a thing: "About 9 GB, right?" */
const mostBare = 6;
const verb =
  /\b(?:is|are|was|were|has|have|do|does|can|may|must|will|should|use|take|we|they|you|users?)\b/;
const asks =
  /^(?:(?:so|and|but|then|ok|okay|well) )*(?:is|are|was|were|do|does|did|can|could|may|might|should|shall|must|will|would|has|have|how|what|which|who|when|where|why)\b/;
const decides = RegExp(
  `^(?:${link} )*(?:i|we)(?: d| ll| would| will| ve| have)?(?: just| simply| rather| then)? (?:take|taken|use|used|choose|chosen|pick|picked|go (?:for|with)|gone (?:for|with)|stick with|prefer|put|add|drop|skip|leave out|split|keep)\\b`,
);

/** Whether a message says something and ends in "right?", "is that right so far?" and the like. */
export const endsInTag = (message: string): boolean =>
  message.trimEnd().endsWith('?') && tag.test(wordsOf(message).join(' '));

/** "The cost never rises, so it has to end, right?" */
const concludes = /\b(?:so|hence|thus|therefore) (?:it|that|this|they|we|i|the|there)\b/;

/** What a message puts up for approval; null where it asks for something else, or takes a requirement for granted and says so. */
export function approvalOf(message: string): Approval | null {
  if (!message.trimEnd().endsWith('?') || isAssuming(message)) return null;
  const words = wordsOf(message);
  const text = words.join(' ');
  if (!tag.test(text) || asks.test(text)) return null;
  const isNumber = number.test(text);
  if (decides.test(text) && !isNumber) return 'decision';
  if (/\w[,;] (?:so|hence|thus|therefore) \w/.test(message) && concludes.test(text))
    return 'result';
  return isNumber && (worksOut.test(text) || (words.length <= mostBare && !verb.test(text)))
    ? 'result'
    : null;
}

const figures = (text: string): ReadonlySet<string> =>
  new Set((text.match(/\d[\d.,]*/g) ?? []).map((one) => one.replaceAll(/[.,](?!\d)|,/g, '')));

/** Whether a text has one of the figures that a message brings: else it says nothing of them. */
export function sharesFigure(message: string, text: string): boolean {
  const known = figures(text);
  return [...figures(message)].some((one) => known.has(one));
}

const ofLine =
  /\b(?:what|is|are|does|do|where|why|which)\b.*\b(?:line \d+|my (?:\w+ )?(?:code|function|loop|line|class|method|solution|program))\b.*\b(?:wrong|right|correct|buggy|broken|bug|mistake|error|fail\w*)\b|\b(?:wrong|bug|mistake|error)\b.*\b(?:in|with|on|at) (?:line \d+|my (?:\w+ )?(?:code|function|loop|line|class|method|solution|program))\b/i;

const ofSomebody =
  /\b(?:he|she|they|colleagues?|lead|manager|head|boss|friend|director|author|report|notebook|everybody) (?:is|are|was|were) (?:\w+ )?(?:right|wrong|correct|mistaken)(?: (?:about|on|with|in) (?:it|that|this))?(?: (?:right|is|isn t|are|aren t|was|wasn t)(?: (?:he|she|it|they))?)?$|^(?:(?:so|and|but|then) )*(?:is|are|was|were) (?:he|she|they|(?:the|that|your) (?:\w+ )?(?:colleagues?|lead|manager|head|boss|friend|director|author|report|notebook)) (?:right|wrong|correct|mistaken)\b/;

/** "Is it true what the colleague says?", "does the claim hold?" */
const ofClaim =
  /^(?:(?:so|and|but|then) )*(?:is|are|was|does|do) (?:it|that|this|what|all|everything|they|(?:the|his|her|their|that|this) (?:\w+ )?(?:claims?|statements?|sentences?|suggestion|summary|colleagues?|lead|manager|head|boss|report|notebook|wiki(?: page)?)) (?:(?:really|actually|even|all) )?(?:true|right|correct|wrong|hold|holds)(?: (?:what|that|as)\b.*\b(?:says?|said|claimed|writes?|wrote|promised|suggests?)(?: (?:so|there|here))?)?$|^(?:(?:so|and|but|then) )*(?:is|are|was) (?:what|all that|everything(?: that)?)\b.*\b(?:says?|said|claimed|writes?|wrote|promised|suggests?) (?:really |actually |all )?(?:true|right|correct|wrong)$/;

/** "So the colleague is right, isn't he?" wishes for a judgement on what the task is about. */
export const asksWhoIsRight = (message: string): boolean =>
  message.trimEnd().endsWith('?') &&
  [ofSomebody, ofClaim].some((shape) => shape.test(wordsOf(message).join(' ')));

/** "What does line 29 do wrong?" wishes for a judgement on one's code. */
export const asksForFault = (message: string): boolean => ofLine.test(message);
