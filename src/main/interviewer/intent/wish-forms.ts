import type { Intent } from './intent-kind.js';

const lead =
  '^(?:(?:so|and|but|ok|okay|well|hm+|uh|um|sorry|great|good|actually|please|first|now|wait|just|honestly|or) )*';
const soft =
  '(?: (?:just|quickly|first|now|maybe|perhaps|also|then|please|briefly|still|rather|simply|already|really|even|quite))*';
/** "... if you don't object": it asks leave, whatever for. */
const tag =
  '(?:if (?:that|this|it) s (?:\\w+ )?(?:ok|okay|fine|alright|all right)(?: (?:with|by|for) you)?|(?:if|unless) you (?:don t |do not )?(?:mind|object)|if i may)';
const fine =
  '(?:ok|okay|fine|alright|all right|cool|possible|good|bad|allowed|acceptable|a problem|a good (?:moment|time|point))';
const may = `(?:(?:may|can|could|might) (?:i|we)|am i allowed to|(?:do|would) you mind if (?:i|we)|mind if (?:i|we)|(?:is|was|would) (?:it|that|this)(?: be)?(?: \\w+)?? ${fine}(?: for you| with you| by you)? (?:if (?:i|we)|for me to|to)|${fine} (?:if (?:i|we)|for me to)|i (?:d|would) (?:like|love|rather|prefer)(?: to)?|let me|let s)`;
const span =
  '(?:an?|one|two|three|five|ten|thirty|\\d+|some|a few|a couple of) (?:\\w+ )?(?:seconds?|secs?|minutes?|mins?|moments?)\\b';
/** What one says and shows in an answer, and may be said at length or in short. */
const show =
  '(?:explain|describe|write|draw|derive|prove|show|give|name|list|mention|cover|discuss|talk|spell|estimate|calculate|justify|include|state|detail|go into|get into|go deep\\w*|answer)';

/** How a wish is built that speaks of the interview alone, whatever it is about; the first that fits wins. */
const forms: readonly (readonly [Intent | 'time' | 'leave', RegExp])[] = [
  [
    'time',
    /\b(?:how (?:are|am) (?:we|i) (?:doing )?(?:for|on|with) time|time (?:for|to|left)\b|(?:am i|are we) (?:running )?(?:late|behind|over time|out of time|on (?:time|schedule|track with))|how (?:long|far|much) (?:have|do|are|am) (?:i|we) (?:have|got|left|in\b|into|through))/,
  ],
  [
    'stuck',
    /^(?!.*\b(?:repeat|asking|asked|question|you mean|you want|the task)\b)(?:.*\b(?:stuck|lost|blanks?|blanking)\b|(?!.*\?).*\b(?:(?:i|it|this|my \w+|nothing) (?:\w+ )?(?:(?:can|don|won|doesn|isn|haven|wouldn|am|is|m|s) ?(?:t|not)|cannot|never|keeps?) (?!understand|follow|mind|object|need|care|want to)|nothing (?:\w+ )?(?:comes|works|helps|fits|makes)|no (?:idea|clue|progress)|(?:over|above|beyond|in|out of) my (?:head|level|depth)|sure (?:how|where|what) to))/,
  ],
  [
    'rephrase',
    /\b(?:(?:you re|you are|you were|did you|do you|are you|was) (?:asking|ask|asked|mean|meaning|saying|say|referring)\b|when you say|by that\b|(?:misread|misunderstood|misheard|cut out)|(?:not|n t|don t|didn t|can t) (?:\w+ )?(?:understand|get|follow|catch|hear)\b.*\b(?:you|question|task|sentence|part|bit|word\w*|that)\b|\bdo not understand|(?:say|put|phrase|repeat|ask) (?:that|this|it|the|your)\b.*|(?:the|your) (?:task|question|goal|aim|assignment)\b.*|(?:should|must|shall|am i (?:meant|supposed) to|i) (?:\w+ )?(?:produce|deliver|hand in|tackle|come out)|what (?:\w+ ){0,3}want (?:me to|to see|from me)|which part comes|i got you|got you right|last (?:thing|bit|sentence|word))\b/,
  ],
  [
    'rubric',
    RegExp(
      `\\b(?:scor(?:e|ed|ing)|grad(?:e|ed|ing)|marked|points|penal\\w+|against me|tested on|picky|out of scope|in scope|counts?$|(?:a|the) (?:good|great|top|strong|perfect|ideal) (?:answer|candidate|solution)|` +
        `(?:should|shall|must|do|am|would) i (?:\\w+ )?(?:need to |have to |expected to |supposed to |rather )?${show}|(?:do|would) you (?:rather |also )?(?:care|mind|want|expect|need|prefer|like|insist)(?! if)|expected (?:that|of)|how (?:far|deep|detailed|long|precise|exact\\w*|rough|much detail|much|many (?:words|sentences|steps|examples)) (?:\\w+ ){0,5}(?:i|you|it)\\b|` +
        `is it (?:\\w+ )?(?:important|enough|necessary|needed|required|expected)|does (?:it|the \\w+|my \\w+)\\b.*\\b(?:count|matter)|(?:high level|depth|breadth|pseudo ?code|sketch|detail|intuition|bullets?|picture|text|words|formulas?|rough|approximate)\\b.*\\b(?:enough|ok|okay|fine|sufficient|acceptable|allowed|proper|exact|help you))\\b`,
    ),
  ],
  [
    'leave',
    RegExp(
      `${tag}$|${lead}${tag}\\b|${lead}(?:may|can|could) (?:i|we) have ${span}|\\b(?:give me|need|take|have) ${span}|${lead}let me know when\\b`,
    ),
  ],
  [
    'hint',
    /\b(?:hint|tip|nudge|clue|push me|steer|narrow it|recommend\w*|suggest\w*|preference|somewhere to|where (?:to|would|should)|the (?:trap|catch|trick|crux|secret|key|hard|hardest|right)\b|(?:neat|classic|standard|known|common|typical|usual|smart) (?:\w+ )?(?:trick|algorithm|approach|way|technique|method|solution|pattern)|smarter|cleverer|warm if|is it an? \w+ (?:problem|question|thing)|(?:what|how|which|where) (?:\w+ ){0,5}(?:would|should|do) (?:you|i|we|one|people|experts|others|an?)\b|if you were me|in my shoes|would you (?:use|start|begin|choose|take|go|do|pick)|(?:should|shall) (?:i|we)|(?:what|which|who) (?:comes|is|s) (?:next|first|best)|what you re after|what you are after|in industry)\b/,
  ],
  ['leave', RegExp(`${lead}${may}${soft} \\w+`)],
  [
    'praise',
    RegExp(
      `${lead}(?:(?:tell me|be) (?:\\w+ )?)?(?:is|was|were|are|does|did|do|am|have|has|will|would|isn t|wasn t|doesn t|can you (?:check|confirm|judge|rate)|sounds?|looks?|any|happy|anything) (?:\\w+ )*?(?:i|this|that|it|my|mine|we|you|these|those|holes?|gaps?|flaws?|mistakes?|objections?)\\b|\\b(?:check|confirm|rate|judge) (?:\\w+ )?(?:my|what i|whether i|that i|if i|i m)\\b|` +
        `\\b(?:is|was|does|did|wasn t|isn t) (?:this|that|it|my \\w+)\\b|\\bhave i$|\\bwarm or cold\\b|\\byou (?:look|seem)\\b|\\b(?:wrong|right|nonsense|rubbish|ok|okay|fine|good)$`,
    ),
  ],
];

const ofTalk =
  /\b(?:i|me|my|mine|we|you|your|yours|this|that|it|hint|advice|recommendations?|suggestions?|part|trap|trick)\b/;

/** What a text that names nothing of the case wants, by its form alone; null where it speaks neither of who asks nor of whom is asked. */
export function formOf(words: readonly string[]): Intent | 'time' | 'leave' | null {
  const text = words.join(' ');
  return ofTalk.test(text) ? (forms.find(([, shape]) => shape.test(text))?.[0] ?? null) : null;
}
