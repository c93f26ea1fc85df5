import { wordsOf, type Words } from '../prompt/cue-match.js';

const leastWords = 4;
/** Whoever says so much tells, even where one of the sentences is built like a question: "How long that takes is known." */
const manyWords = 25;
/** In fewer words than these, what has no subject and no verb that is known here may name what one wants to hear of. */
const fewWords = 9;

const helpers =
  'is|are|was|were|do|does|did|can|could|may|might|must|should|shall|would|will|has|have|am';
/** First words of a question, whether or not a mark ends it. "When a card dies" and "what we send" begin no question. */
const opens = new RegExp(
  `^(?:(?:so|and|but|or|then|ok|okay|also|hi|thanks|first|second|now|well|hm|sorry|next|one more|quick) )*` +
    `(?:(?:up )?(?:in|on|at|to|by|for|from|with|of|per|under|over|within|into|through|between|until|since|as) (?:what|which|whom|whose|how|when)|how|who|whose|whom|(?:${helpers})(?:n t)?|any|anything|anyone|` +
    `(?:when|where|why) (?:${helpers}|not)|why|what(?! (?:we|i)\\b)|which (?!means|makes|is why)|` +
    `tell|give|show|explain|describe|clarify|confirm|remind|define|specify|please|(?:walk|talk|take) me through)\\b`,
);
/** A question behind "For the peak:" or a comma; ", which is" and ", when a card dies" begin none. */
const opensLater = new RegExp(
  `[:,;–—-]\\s+(?:and |or |but |so )?(?:how (?:many|much|long|big|large|fast|often|late|old|far|soon|few)|what|why|` +
    `(?:when|where|how|which \\w+) (?:${helpers})|(?:${helpers}) (?:it|there|that|this|they|we|you|i|any|the))\\b`,
  'i',
);
const wishes =
  /\b(?:wonder\w*|curious|tell me|give me|show me|let me know|(?<!\b(?:when|whenever|if|unless|where) (?:i|we|one|you) (?:\w+ )?)(?:like|want|need|have|love|good|interested|helpful) to (?:know|hear|learn|ask|see)|(?:don|do|not) ?(?:t|not)? know (?:how|what|which|whether|if|when|where|who)|(?:not sure|unsure|unclear) (?:if|whether|how|what|which|when|where|who)|clarif\w+|confirm|(?:my|a|another|one|next|quick) (?:\w+ )?question|may i ask|i (?:d|would|will|want to) ask|asking|please|do (?:we|you) (?:have|know|need))\b/;
const closes =
  /\b(?:right|correct|yes|ok|okay|surely|altogether|or not|or what|isn t it|don t we|or)$/;
/** "I need seconds: ..." asks for figures; "I need three things: ..." names parts of a design. */
const needsFigures =
  /\bi (?:still |also |first |just )?need (?:the |some |a few |your |rough |exact )*(?:seconds|minutes|numbers?|figures?|durations?|sizes?|counts?|prices?|costs?|rates?|shares?|percentages?|details?|facts)\b(?! (?:to|that i|which i|i)\b)/;
/** "A fresh machine takes how long?", whether or not a mark ends it; "it is how we count" tells. */
const asksLate =
  /\b(?:takes?|took|costs?|lasts?|needs?|holds?|is|are|was|were|be) how (?:many|much|long|often|big|large|fast|old|far)(?: (?:\w+ ){0,4}(?:and|or) (?:why|how|what|when|where|which)\b|$)/;
/** What a question may be shortened to: "number of rooms at the peak". */
const topics =
  /^(?:(?:and|also|then|so|the|a|an|our|your|expected|typical|average|maximum|max|current|exact|total) )*(?:number|size|amount|share|budget|latency|delay|rate|limits?|targets?|deadlines?|requirements?|constraints?|expectations?|scale|volume|details?|definition|meaning|list|types?|kinds?|length|traffic|peak|costs?|retention|availability|languages?|accuracy|quality|slo|sla)\b/;
const tells =
  /\b(?:i|we|it|they|he|she|there|is|are|was|were|will|would|can|must|should|has|have|had|does|do|goes|go|gets|get|takes|stays|then|because|so)\b/;

const assuming =
  /\b(?:assum\w+|suppos\w+|presumably|i (?:d |would )?(?:guess|take it|expect|imagine|reckon|believe|figure)|let s say|lets say)\b/;

/** Whether a text takes something for granted and says so, which the interviewer may confirm or correct. */
export const isAssuming = (text: string): boolean => assuming.test(wordsOf(text).join(' '));

/**
 * Whether what the candidate said tells something and asks nothing: no sentence of it ends in a question mark, is built like
 * a question, or wishes to know. False where that is in doubt, as of a few words that only name a thing.
 */
export function isStatement(text: string): boolean {
  if (/\?(?=\W|$)/.test(text)) return false;
  const sentences = text
    .split(/(?<=[.!;])\s+|\n+/)
    .map((sentence) => ({ sentence, words: wordsOf(sentence) }));
  const telling = sentences.filter(({ sentence, words }) => !asks(sentence, words));
  const count = wordsOf(text).length;
  const isLong = count >= manyWords && 2 * telling.length > sentences.length;
  if (telling.length < sentences.length && !(isLong && telling.at(-1) === sentences.at(-1)))
    return false;
  return count >= leastWords && telling.some((one) => says(one));
}

function asks(sentence: string, words: Words): boolean {
  const plain = words.join(' ');
  return (
    opensLater.test(sentence) ||
    [opens, wishes, closes, needsFigures, asksLate].some((shape) => shape.test(plain))
  );
}

function says({ sentence, words }: { sentence: string; words: Words }): boolean {
  const plain = words.join(' ');
  if (topics.test(plain)) return /\b(?:is|are|stays?|must|will|goes?|comes?)\b/.test(plain);
  const isWhole = sentence.trimEnd().endsWith('.') && words.length > leastWords;
  return isWhole || words.length >= fewWords || tells.test(plain);
}
