import { emptyWords } from '../meaning/empty-words.js';
import type { Intent } from './intent-kind.js';
import { isDiagnosis } from './diagnosis.js';
import { isOfSystem } from './of-system.js';
import { asksOfCase, asksRequirement } from './of-task.js';
import { formOf } from './wish-forms.js';

type OfTalk = 'time' | 'leave';

/** What an interview is made of, whatever its task: what one says, shows and does in it, and what one thinks of that. */
const ofInterview = new Set(
  (
    'answer answers idea ideas approach approaches plan thought thoughts reasoning argument logic line explanation explain explaining ' +
    'design drawing draw drawn drew diagram sketch board whiteboard code pseudocode formula formulas maths math arithmetic derivation derive ' +
    'estimate estimates solution attempt proposal choice decision direction track ground path detail details detailed depth deep deeper breadth ' +
    'level high low rough roughly exact precise weeds scope step steps part parts half bit section round phase topic next last second end beginning ' +
    'word words sentence sentences minute minutes moment time clock late early order pace pause break pen paper screen calculator notes note ' +
    'hint hints tip tips nudge clue push help advice guidance suggestion preference prefer suggest recommend opinion view verdict impression feedback ' +
    'trick trap catch crux key secret technique algorithm method classic standard common smart smarter clever better best worse ' +
    'start begin beginning continue proceed keep skip skipped jump move moving switch return come back park leave dive stop finish done ready change ' +
    'say said tell told speak aloud loud write written type show read misread hear heard repeat rephrase follow understood misunderstood unclear clear confusing confused ' +
    'asked asking cover covering covered mention spell state discuss focus grab gather collect ' +
    'score scored grade graded mark marked marks points penalise penalised held against judged rated rate expect expected expecting hoped hoping want wanted required needed necessary ' +
    'right wrong correct incorrect sense plausible reasonable sensible rubbish nonsense naive broken flawed complicated overcomplicating overthinking overkill useful convincing convinced ' +
    'warm cold off way acceptable enough sufficient fine okay alright problem mistake mistakes error errors hole holes gap gaps flaw flaws missing missed miss lacking fix improve object objections ' +
    'sceptical satisfied happy agree disagree buy sold stuck lost blank blanks blanking empty nowhere anywhere mind head brain level clue afraid sure unsure honestly honest sorry ' +
    'interview interviewer candidate candidates engineer senior experienced people industry expert question task assignment goal problem solve solving deliver produce ' +
    'ten twenty thirty fifteen half second seconds sec rule thumb rather object mind order sort sorted pass drop done approximate rounds one two three five couple few cheers thanks please ooh wow ' +
    'earlier before far until first other another different easy hard difficult useful rambling'
  ).split(' '),
);

const leave =
  '(?:(?:may|can|could|might|shall|should) (?:i|we)|(?:is|was|would) (?:it|that|this) (?:be )?(?:\\w+ ){0,2}?(?:if (?:i|we)|for me to|to)|' +
  'i d (?:like|love|rather|prefer)(?: to)?|i (?:want|wish|plan) to|i (?:ll|will)|let me|let us|let s|give me|i (?:just )?need)';
const soft =
  '(?: (?:just|quickly|first|now|maybe|perhaps|also|then|please|briefly|still|rather|simply|already|to))*';
const act =
  '(?:start|begin|skip|jump|move|switch|return|come (?:back|to)|go (?:on|back|ahead|first|by|through)|keep going|park|leave|pass|drop|dive|stop|pause|continue|proceed|draw|sketch|think|write|read|' +
  'grab|gather|sort|collect|take (?:this|that|it|an?|some|one|two)|change my|finish|postpone|defer|approximate|do (?:this|that|it|the \\w+) (?:first|later|before|after|last))';
/** "... if you don't object": it asks leave, whatever for. */
const tag =
  '(?:if (?:that|this|it) s (?:\\w+ )?(?:ok|okay|fine|alright|all right)(?: (?:with|by|for) you)?|if you (?:don t|do not) (?:mind|object)|if i may|unless you (?:mind|object))';
const span =
  '(?:an?|one|two|three|five|ten|thirty|\\d+|some|a few|a couple of) (?:\\w+ )?(?:seconds?|secs?|minutes?|mins?|moments?)';
const mine =
  '(?:this|that|it|these|those|mine|my (?:\\w+ ){0,2}?\\w+|what i(?: \\w+){0,3}|how i(?: \\w+){0,3}|the way i(?: \\w+){0,3}|(?:this|that) (?:line|kind|sort|way|idea|plan|approach|answer|design|direction)(?: of \\w+)?)';
const verdict =
  '(?:right|wrong|correct|incorrect|ok|okay|fine|good|bad|alright|sense|plausible|reasonable|sensible|rubbish|nonsense|naive|broken|flawed|over\\w*complicat\\w*|complicated|overkill|useful|convincing|warm|cold|off|acceptable|enough|sufficient|solid|sound|crazy|silly|stupid|clear|hoped|hoping|wanted|expected|looking for|after|lacking|missing|work|works|fly|hold)';

/** How a wish is worded that speaks of the interview alone; the first that fits wins. */
const senses: readonly (readonly [Intent | OfTalk, RegExp])[] = [
  [
    'time',
    /\b(?:how (?:are|am) (?:we|i) (?:doing )?(?:for|on|with) time|(?:still|enough|any) (?:have )?time (?:for|to|left)|(?:am i|are we) (?:running )?(?:late|behind|slow|too slow|over time|out of time)|how long (?:have|do) (?:i|we)|can you (?:see|hear|read) (?:my|me|this)|questions? (?:are )?allowed|good (?:moment|time|point) to)\b/,
  ],
  [
    'stuck',
    /\b(?:stuck|drawing blanks?|(?:i m|i am|am|feel|kind of|a bit|got) (?:\w+ )?lost|(?:above|over|beyond) my (?:level|head)|(?:don t|can t|cannot|won t|doesn t) (?:get|lead|going|come) (?:\w+ )?(?:anywhere|nowhere)|(?:not|un|isn t|never) ?(?:really |quite )?sure (?:how|where|what) to|nothing (?:works|comes|helps|fits)|no (?:idea|clue)|never (?:did|done|seen|built) (?:anything|something)|back and forth|how to (?:continue|proceed|go on))\b/,
  ],
  [
    'rephrase',
    /\b(?:(?:what|which) (?:\w+ ){0,3}(?:are|do|did|am|should|shall) (?:you|i|we) (?:\w+ )?(?:asking|mean|solving|produce|deliver|tackle|answer)|what (?:is|s) (?:the )?(?:goal|point|question|task|aim) (?:of|here|again|now)|when you say|by that|(?:misread|misunderstood|misheard)|(?:understand|got|get|follow|certain) (?:\w+ ){0,3}(?:you re asking|you are asking|you mean|you want|the question|the task|question)|(?:say|put|explain|phrase|repeat) (?:that|this|it|the (?:\w+ )?(?:question|bit|part|task))|the question (?:is )?(?:about|only|just)|is (?:the|your) question)\b/,
  ],
  [
    'rubric',
    /\b(?:scor\w+|grad(?:e|ed|ing)|mark(?:ed|s|ing)|points|penal\w+|held against|count against|make my \w+ worse|how (?:far|deep|detailed|much|long|precise|exact\w*|rough|many (?:words|sentences|steps|examples|points)) (?:\w+ ){0,5}(?:do|should|shall|must|would|can|may) (?:you|i)\b(?! have| get)|(?:do|am|must) i (?:need|have|expected|required|supposed) to|expected (?:that|of)|top answer|(?:do|would) you (?:care|mind|want|expect|need|prefer|like|rather see|rather hear|rather have)\b.*\b(?:or|explain|formula\w*|detail\w*|numbers?|depth|derivation|step|code|diagram|drawing)|(?:high level|depth|breadth|pseudo ?code|rough|sketch|detail|intuition|bullet points|approximate|estimates?)\b.*\b(?:enough|ok|okay|fine|sufficient|acceptable|allowed|proper|exact)|out of scope|(?:in|part of) scope|(?:go|get|dig) (?:\w+ )?(?:into|deeper|in depth))\b/,
  ],
  [
    'assumption',
    RegExp(
      `\\b(?:i|we) (?:d|would|ll|will|m|am) (?:go(?:ing)? (?:to )?(?:with|for)|assume|treat|take|use|say|plan|set|pick|choose)\\b.*${tag}$`,
    ),
  ],
  [
    'leave',
    RegExp(
      `\\bmind if (?:i|we)\\b|\\b${leave}${soft} (?:${act}\\b|${span})|${tag}$|^${tag}\\b|\\b(?:a|one) (?:moment|second|minute|sec) (?:please|to)\\b`,
    ),
  ],
  [
    'hint',
    /\b(?:somewhere to|where would|which (?:one |of them |end |way )?(?:would|should|do) (?:you|i|we)|would you (?:use|start|begin|choose|prefer|take|go)|(?:classic|standard|known|common|typical|usual) (?:\w+ )?(?:algorithm|approach|way|technique|method|solution|trick|pattern)|preference|(?:the|a|any) (?:trap|catch|trick|crux|secret|key)\b|smarter|cleverer|the approach|(?:what|how) (?:would|do|does) (?:\w+ ){1,4}(?:engineer|people|industry|experts?|others) |(?:small|little|any|some|a) (?:tip|hint|nudge|push|help)|steer|should i (?:rather|better|first)|what you re after|what you are after|is it better)\b/,
  ],
  [
    'praise',
    RegExp(
      `\\b(?:is|was|were|are|isn t|wasn t|does|did|do|am i|would|will|sounds?|looks?|feels?)\\b.*?\\b${mine}\\b.*\\b${verdict}\\b|\\b${mine} (?:is|was|wasn t|isn t|are|were|sounds?|looks?|makes?|seems?) (?:\\w+ ){0,3}${verdict}\\b|` +
        `\\b(?:sanity check|double check|push back|rate (?:what|my|this)|tell me (?:if|whether|honestly)|(?:anything|something) (?:\\w+ ){0,2}(?:broken|wrong|missing|lacking|off|to fix|i should fix|you d change)|way off|(?:any|see|spot) (?:\\w+ )?(?:holes?|gaps?|flaws?|mistakes?|errors?|problems?|objections?)|(?:you look|you seem) \\w+|follow my|with me so far|warm or cold)\\b`,
    ),
  ],
];

/** Whether a text ends by asking leave for what it says. */
export const endsInLeave = (text: string): boolean => RegExp(`${tag}$`).test(text);

/** The words of a text that name something that is no part of an interview. */
export const outsideOf = (words: readonly string[]): readonly string[] =>
  words.filter((word) => !emptyWords.has(word) && !ofInterview.has(word));
export const namedOutside = (words: readonly string[]): number => outsideOf(words).length;

/** What a text wants of the interview by how it is worded; null where it speaks neither of who asks nor of whom is asked. */
export function senseOf(words: readonly string[]): Intent | null {
  const sense = wordedAs(words);
  return sense === 'time' || sense === 'leave' ? 'small-talk' : sense;
}

function wordedAs(words: readonly string[]): Intent | OfTalk | null {
  const text = words.join(' ');
  if (asksOfCase(text) || asksRequirement(text) || isDiagnosis(words) || isOfSystem(text))
    return null;
  if (!/\b(?:i|me|my|mine|we|you|your|this|that|it)\b/.test(text)) return null;
  return senses.find(([, shape]) => shape.test(text))?.[0] ?? null;
}

/** The same for a text that is known to name nothing of the case, so that its form alone is enough. */
export function formedAs(words: readonly string[]): Intent | null {
  const text = words.join(' ');
  if (asksOfCase(text) || asksRequirement(text) || isDiagnosis(words) || isOfSystem(text))
    return null;
  const form = wordedAs(words) ?? formOf(words);
  return form === 'time' || form === 'leave' ? 'small-talk' : form;
}

/** Whether what is no fact asks for time or leave, by its form. */
export function talkFormOf(words: readonly string[]): OfTalk | null {
  const form = wordedAs(words) ?? formOf(words);
  return form === 'time' || form === 'leave' ? form : null;
}
