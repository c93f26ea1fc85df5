import { emptyWords } from '../meaning/empty-words.js';

/** What is asked of the talk itself, by its words in lower case: how long it goes on, what is still asked in it, or leave to do something in it. */
export type OfTalk = 'time' | 'course' | 'leave' | 'form';

const we = '(?:i|we)';
const lead =
  '(?:(?:so|and|but|ok|okay|well|hm+|uh|um|sorry|great|good|actually|please|first|now|before (?:i|we) \\w+) )*';
const softly = '(?:just |quickly |first |now |maybe |perhaps |also |then |please |briefly )*';
const ending =
  'before|for the|for this phase|to build|to ship|to deliver|until (?:the )?(?:launch|go)';

const time = RegExp(
  `\\bhow (?:much|many|long)(?: more)?(?: time| minutes?| min)?(?: is| are| there)*(?: do| have| has)?(?: ${we})?(?: still)?(?: have| got)?(?: ${we})? (?:left|remaining|to go)$|` +
    `\\bhow (?:much time|many minutes|long) (?:do ${we} (?:still )?have|have ${we} got|(?:is|are) (?:there )?left)(?! (?:${ending}))(?:$| (?:left|for this|in total|altogether|here|today|until the end|i\\b))|` +
    `\\b(?:is|do (?:i|we) have) (?:there )?(?:still |enough |any )*time (?:left|for (?:another|one more|that|this|a)|to (?:draw|finish|add|do|go|write))|` +
    `\\b(?:run|running|i m|am i|are we) (?:out of|over|short of) time$|\\bwhat time is it$|\\bhow many minutes have ${we}\\b|\\b(?:say|tell me|warn me|remind me|let me know) when (?:${we}|there) (?:have|has|are|is|ve|run)\\b.*\\b(?:minutes?|min|time)(?: (?:left|to go|over))?$`,
);

const acts =
  'start|begin|skip|come back|go back|return to (?:it|this|that)|jump|move (?:on|to)|switch to|change my (?:mind|answer|approach|design|plan)|' +
  'revisit|sketch|draw|write (?:down|this|that|it|a few|some)|note|jot|recap|summari\\w+|think|pause|continue|go on|' +
  'take (?:a|some|my|two|one|five|notes|\\d+)\\b(?! (?:gpus?|machines?|servers?|cards?|percent|\\d|(?:\\w+ ){1,3}(?:as|for|per)\\b))|have (?:a|one|two) (?:moment|minute|second|minutes)|' +
  '(?:do|leave|park|answer|cover) (?:it|this|that) (?:later|for later|open|for now|at the end)|' +
  '(?:grab|get|fetch) (?:a |an |some |my )?(?:coffee|tea|water|glass|drink|pen|paper|charger)|' +
  'use (?:a |the |my |some )?(?:calculator|whiteboard|board|pen|paper|notes|scratchpad)|run the tests|' +
  'ask (?:you )?(?:a|one|some|two|three|another|a few|a couple)(?: (?:more|quick|last))*(?: of)? (?:more )?(?:questions?|things?)';
const leave = RegExp(
  `^${lead}(?:(?:may|can|could|might) ${we}|(?:is it|would it be|is that|it s)? ?(?:ok|okay|fine|alright|all right|cool|possible)(?: for you| with you)?(?: if ${we}| for me to| to)|` +
    `(?:do you |would you )?mind if ${we}|let me|let s|i d (?:like|love|rather|prefer)(?: to)?|i would like to|i want to|i will|i ll|i m going to|give me)(?: have)? ${softly}` +
    `(?:${acts}|(?:a|two|one|some|\\d+) (?:\\w+ )?(?:moment|minutes?|min|seconds?|sec)\\b)|` +
    `^${lead}i (?:have|ve got|got) (?:a couple of|some|a few|one|two|one last|another|one more) (?:more |last |quick )?questions?(?: first| before .*)?$|` +
    `^${lead}(?:one )?(?:last|quick|more) question(?: first| before .*)?$`,
);
/** "May I ask how many users there are?" asks how many users there are. */
const asksOn =
  /\b(?:how|what|which|who|whether|when|where|why|if (?!i\b|you\b))\b|\bask (?:you )?(?:about|for)\b/;
/** What one starts and skips in a task and not in a talk. */
const ofTask =
  /\b(?:jobs?|requests?|users?|customers?|messages?|documents?|records?|rows?|tokens?|servers?|cards?|machines?|instances?|replicas?|checkpoint|python|numpy|library)\b/;

const form =
  /\byou (?:want|prefer|expect|like) (?:a |an |to see )*(?:diagram|drawing|sketch|text|prose|code|formulas?) or (?:a |an )?(?:diagram|drawing|sketch|text|prose|code|formulas?|words)\b|\b(?:(?:answer|write|talk|speak|reply|explain|say it|do it|do this) in (?:bullets?|bullet points?|prose|german|french|english|spanish|italian|chinese|hindi|my (?:own )?(?:language|words)|plain words|keywords)|(?:use|with) (?:bullets?|bullet points|abbreviations|latex|markdown)|(?:bullets|bullet points|keywords|abbreviations|latex|prose)(?: is| are)? (?:ok|okay|fine|enough|alright)|(?:answer|explain|write|put) (?:\w+ ){1,5}in (?:the|my) notes|(?:draw|write|say|describe|type) (?:it|this|that) (?:instead|or (?:draw|write|say|describe|type)))\b/;

/** "Are there follow-up questions?" may be of the users: one question is the interviewer's, as are those that "you" have. */
const course = RegExp(
  `^${lead}(?:(?:is|will) there (?:still |be )*(?:a|an|any|another|one more)(?: other| more)?(?: follow[- ]?up| further)(?: question)?|` +
    `(?:is|will) there (?:still |be )*(?:a|another) curve-?ball|` +
    `(?:do|will|are|would) you (?:still )?(?:have|ask|going to ask)(?: me)?(?: a| an| any| another| some| one)?(?: more| other)?(?: follow[- ]?ups?)?(?: questions?)?|` +
    `what (?:s|is|comes) next|(?:what|how) about (?:the|a|your) curve-?ball)(?: for me| from you| today| to come| coming)*$`,
);

/** What a text, its words joined by single blanks, asks of the talk; null where it asks for something of the task. */
export function ofTalk(text: string): OfTalk | null {
  if (time.test(text)) return 'time';
  if (course.test(text)) return 'course';
  const naming = text.split(' ').filter((word) => !emptyWords.has(word)).length;
  if (naming > 8) return null;
  if (form.test(text)) return 'form';
  const at = leave.exec(text);
  // What one starts together is the thing, and no talk.
  if (at !== null && /\bwe (?:\w+ )?(?:start|begin)/.test(at[0])) return null;
  if (at === null || asksOn.test(text.slice(at.index + at[0].length)) || ofTask.test(text))
    return null;
  return 'leave';
}
