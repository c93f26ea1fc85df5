import { wordsOf } from '../../../core/prompt/cue-match.js';
import { emptyWords } from '../meaning/empty-words.js';
import { isDiagnosis } from './diagnosis.js';
import type { Intent } from './intent-kind.js';
import { isOfSystem } from './of-system.js';
import { asksOfCase, asksRequirement } from './of-task.js';
import { likelyShapes } from './wish-shapes.js';

const own =
  '(?:my|mine|this|that|it|i|what i|everything i|all i|the (?:above|design|answer|approach|solution|code|diagram|drawing|plan|sketch|idea|numbers?|estimates?|formula|reasoning))';
const judged =
  '(?:good|great|ok|okay|fine|alright|right|correct|enough|reasonable|sensible|solid|sound|clear|complete|clean|valid|acceptable|decent|plausible|convincing|overkill|sane|crazy|silly|bad|wrong|far off|way off|off|on track|accurate|realistic|legit|useful|interesting|detailed|deep|simple|complex|optimal|elegant|readable|efficient|better|satisfactory|sufficient|stupid|naive)';

/** How a wish is built, where no known phrase says it. The words of a message are joined by single blanks. */
const shapes: readonly (readonly [Intent, RegExp])[] = [
  [
    'vague',
    /\banything (?:else )?(?:that )?i (?:should|need to|must|have to) know\b|^(?:so |and |ok |well )*(?:what s|what is) the (?:situation|story|deal|setup|background|status)$|^(?:is there )?anything (?:else |more )?(?:that s |that is |which is )?(?:relevant|important|to know|to add)$|^(?:so |and )?(?:what about|any|are there any) (?:the )?(?:numbers|details|figures|rules|constraints|limits|data)$|\b(?:some|more) (?:background|context|information|details)$|^(?:and )?what else$/,
  ],
  // What one can do no more, before words of the same sentence are taken for a wish of another kind.
  [
    'stuck',
    /\b(?:at a total loss|i (?:m|am) (?:\w+ )?at a loss|over my head|lost track|(?:i|i ve) (?:have )?(?:absolutely |honestly |really )?nothing (?:to say|on|about|for)|never (?:learned|learnt|studied|did|done|heard)|(?:can t|cannot|don t) (?:continue|get any further|get further|see why)|i ve been (?:at it|trying)|keep (?:coming back|getting|ending up|going back)|don t know what to (?:change|do|try|write|say)|confuses me|where on earth|(?:output|result|code) is (?:garbage|wrong|nonsense)|everything i (?:think of|try)\b.*\b(?:breaks|fails)|^(?!.*\?).*\bhelp$)\b/,
  ],
  // What the interviewer thinks of it.
  [
    'praise',
    /\b(?:(?:what is|what s|what are) your (?:impression|opinion|view|verdict)|(?:match|agree with|same as|fit) (?:with )?(?:what you have|yours|your (?:number|result|figure|answer))|(?:agree|match) with yours|compared (?:with|to) others|hold water|(?:you|do you) (?:like|buy) (?:that|this|it)|what would you say|see a mistake|anything you d change|(?:am i|are we) done|is(?:n t)? (?:it|that)(?: fine| good| right| ok)? isn t it|that s (?:fine|right|good|ok|correct) isn t it|in your eyes|enough time on|pretty (?:strong|good|solid) now|covers everything you)\b/,
  ],
  // How it is judged, and how much is wanted.
  [
    'rubric',
    /\b(?:(?:is|are|will|would) .*\b(?:judged|graded|scored|rated|evaluated|weighed)\b|part of the evaluation|(?:most|more) weight|how long an? (?:answer|explanation|text)|how many of the .*\b(?:rounds|questions|parts|tests)\b.*\b(?:right|pass|correct)|worth more|separates an?|(?:take|taken) (?:\w+ ){1,3}into account|too (?:much|little) detail)\b/,
  ],
  [
    'rephrase',
    /\b(?:(?:read|give|show|tell) me the (?:task|question) (?:one more time|again)|what (?:is|s) it (?:that )?you want|do you mean by|what do you mean|what do you want me to|was that again|is asking for|got your question|(?:formula or words|words or a? ?formula))\b/,
  ],
  [
    'hint',
    /\b(?:what s the (?:catch|trick|idea)|(?:an? )?expert (?:would )?(?:reach|take|use|do)|other candidates|(?:can|could|shall) we do\b.*\btogether|what this is (?:really )?about|how (?:would|does|do) (?:one|you|people) (?:normally|usually|typically|compute|calculate)|do people (?:usually|normally)|first thing you d|(?:would|does) a (?:senior|staff|pro) use|any (?:trick|advice|tip)|should i mention|do i have to (?:divide|multiply|add|subtract))\b/,
  ],
  [
    'rephrase',
    /\b(?:i m confused|confusing|unclear|i don t (?:follow|understand|get)|didn t (?:follow|understand|get|hear)|not following|not sure (?:i|what you)|what (?:exactly )?(?:are you|do you|did you) (?:ask\w*|mean\w*|want\w*|after)|which part (?:do|should) (?:you|i) (?:mean|answer)|supposed to|what (?:is|s) (?:being )?asked|should be (?:compared|answered|discussed|explained|drawn)|refer(?:s|ring)? to|(?:which|what) (?:\w+ ){0,5}want me to (?:talk|write|answer|explain|discuss|draw)|your question|the question again|(?:understood|understand|get|got) (?:the|your) \w+ (?:question|part)|the (?:question|wording)\b.*\b(?:about|mean|simpler|sentence|confus\w+)|simpler|once more|what (?:is|does|s) .*\bmean(?:t|s)?(?: by\b.*| here| with\b.*)?$|(?:getting|driving) at|misheard|ambiguous|wasn t listening|what was that|again please|(?:should|do|shall) i (?:answer|compare|explain)\b|want me to|read (?:it|that) (?:out )?again|one more time)\b/,
  ],
  [
    'rubric',
    /\b(?:scor(?:e|es|ed|ing)|grad(?:e|es|ed|ing)|how many points|evaluat\w+ me|assess\w*|judg(?:e|ing) me|penal\w+|rubric|bar for|(?:what|which|how) .*\b(?:interviewers?|(?:strong|senior|staff|good|mid|weak) (?:candidates?|answers?|engineers?))|(?:staff|senior|strong|mid|average|top) (?:candidate|engineer|answer)s?|is it expected|expected (?:of|from) me|hints? (?:cost|counted|count|held|taken)|criteri(?:on|a)|marks|(?:do|does|will|would|is|are) .*\b(?:drawing|diagram|spelling|grammar|english|comments?|mistakes|typos|style|readab\w+|naming|tidiness|formatting|handwriting|accent|wording|maths?|speed|sketch\w*)\b.*\b(?:count|matter|judged|weigh\w*|score\w*)|(?:counts?|matters?|weighs?) (?:more|most)|(?:most|more) important (?:to|for) you|deduct\w*|cost me|hurt me|against me|is it bad if i|how (?:deep|long|detailed|thorough|precise|exact|technical|far) .*\b(?:my|you want|should i|do i)\b|do you (?:want|prefer|need|expect)\b(?! me to)|you (?:evaluate|weigh|mark)\b|(?:full|extra|partial|any) credit|should (?:my|the) (?:answer|explanation|solution|drawing|diagram|sketch|text|notes) be|(?:dock|lose|cost|get|give|take) (?:\w+ )?points|would an? (?:senior|staff|strong|mid|good)\b|(?:what|which) level|who (?:evaluates|grades|judges|scores|rates)|(?:are|do|will|would) you (?:look|looking|care|caring|weigh|weighing|check|checking|expect|expecting))\b/,
  ],
  [
    'stuck',
    /\b(?:stuck|stumped|blackout|blank|paralys\w+|wits? s? ?end|hopeless\w*|lost (?:in|here|with|at|now)|out of ideas|(?:not sure|don t know|unsure) (?:how|where|what) to|(?:head|mind|page) is empty|staring|never heard of|too (?:hard|difficult) for|same (?:point|place)|round in|in circles|no (?:idea|clue)|clueless|i (?:am |m )?(?:\w+ )?(?:don t|dont|do not|can t|cannot|can not|not) (?:really |even |quite |actually )?(?:know|see|sure|think|find|figure|work out|remember|recall|get) .*(?:how|where|what|way|start|begin|next|further|on)|i (?:can t|cannot) (?:do|solve|finish|continue|go on)|struggl\w+|run dry|have (?:\w+ )?no (?:plan|approach)|i (?:give|forgot)|help me|nothing comes|at a loss|my (?:head|mind|brain))\b/,
  ],
  [
    'praise',
    RegExp(
      `\\b(?:is|isn t|was|were|are|aren t|does|do|did|am|have|has|would|will|sounds?|looks?|seems?|feels?)\\b(?: \\w+){0,2}? ${own}\\b.*\\b(?:${judged}|make sense|makes sense|work|works|cover\\w*|answer\\w* (?:it|that|your)|address\\w*|satisf\\w+|like|agree|buy|hold|holds up|missing|forget|forgot|miss)\\b`,
    ),
  ],
  [
    'praise',
    /\b(?:(?:mistake|problem|error|flaw|hole|gap|weakness|bug|fault|issue)s? (?:in|with) (?:my|this|that|what i)|(?:do|did|would|can) you (?:see|think|find|spot|expect|rate|mind|buy|believe|have (?:any |some )?(?:\w+ )?(?:doubts?|concerns?|objections?|feedback|remarks?|comments?|problems?|issues?))\b.*\b(?:my|me|i|that|this)\b|(?:are|were) you (?:convinced|satisfied|happy|fine|ok|okay|with me)|(?:would|will|does|is|was) (?:that|this|it) (?:pass|fly|survive|going the way|all you|the (?:answer|way|thing)|what you)|how s my|worried about my|if i (?:m|am) wrong|correct me|(?:that|this|it) was (?:quite |really |fairly )?(?:clear|good|ok|okay|fine|right|enough)|make of my|my (?:\w+ )?(?:plan|design|diagram|drawing|sketch|answer|approach|thinking|estimate|argument|reasoning|idea|solution|explanation|formula|derivation|calculation|conclusion))\b/,
  ],
  [
    'praise',
    /\b(?:(?:good|right|bad|wise|smart) (?:call|move|fit|idea|bet)|is (?:that|this) (?:it|all)|are we done|don t you think|wouldn t you (?:say|agree)|so far|up to (?:now|here)|until now|your opinion|your (?:view|take|thoughts?)|anything (?:i|missing|wrong|else you)|right (?:track|direction|path)|did i|have i|am i(?! (?:allowed|free|permitted|to)\b)|how (?:am|was|is) (?:i|my|this|that)|happy with|would you (?:agree|accept|sign))\b/,
  ],
  [
    'hint',
    /\b(?:(?:what|which|how|where) (?:\w+ ){0,3}?(?:would|should) (?:i|you|we|one)\b(?! (?:\w+ )?(?:pay|get|have|lose|see|save|receive|earn)\b)|narrow \w+ down|(?:walk|talk) me through|what (?:else )?(?:could|can) (?:i|we) (?:try|do|use|add|say)|(?<!do we have )any idea (?:where|what|why|how|which)|what s wrong (?:with|in) my|where (?:is|s) my (?:bug|mistake|error)|point out|most important (?:part|thing|point|piece)|is (?:it|this|that) about (?:a|the)\b|(?:is|was) (?:it|this|that|\w+) (?:a |an |the )?(?:\w+ ){0,3}you (?:re|are) (?:waiting|looking|after|thinking)|first step|push|something to do with|got to do with|related to|would you (?!say|agree|accept|sign|mind|call|be|like|repeat|please|expect|have|rather|buy|give|allow)\w+|do people|usually done|(?:well known|standard|common|usual|typical|known|better) (?:technique|method|trick|pattern|algorithm|way|name)|experienced \w+|place to (?:start|begin)|where to (?:start|begin)|(?:can|could|would) you (?:explain|suggest|recommend|show)|tell me (?:what i|how to|which)|(?:formula|definition) (?:for|of)|how (?:does|do) \w+(?: \w+)? work|would you (?:put|add|take|use|start|draw|go|choose|pick|shard|cache|split)|(?:do|must) (?:i|we) (?:even |really )?need\b|needed at all|or \w+ which (?:one|of)|what (?:is|s) (?:a|the) (?:good|best|better|right|first|usual|standard)|suggestions?|bone|guidance|should (?:notice|consider|know|mention|cover)|(?:trick|insight|secret|catch)\b|hint|clue|nudge|tip|tips|(?:any|some|your|good|need|give me|bit of|piece of|word of) advice|you (?:suggest|recommend)|show me|example of how|you (?:want|have in mind|re after|are after|re thinking)|better to|(?:best|right|correct|usual|standard) (?:way|choice|option|tool|method|practice|approach))\b/,
  ],
  [
    'choice',
    /^(?:(?!(?:is|are|do|does|did|can|what|which|how|who|when|where)\b)\w+ ){1,4}or(?: \w+){1,4}$|\b(?:should|shall) (?:i|we)\b|^(?:so |and )?should (?:the|a|an|my|it|this|that)\b/,
  ],
  [
    'assumption',
    /\b(?:let s (?:go|take|say|use|call|make|work)|i (?:d|would|will|am|m|ll|can|could|plan|decid\w+|propose|think|pick|take|choose|start|go|set|budget|estimate)|we can|we ll|let me|let us|my (?:guess|estimate|working)|fair to|so (?:it|that|there|we|they) (?:is|are|s|re))\b.*/,
  ],
];

/**
 * What a message seems to want by how it is built; null where nothing says. For messages that the sheet and the
 * statement say nothing to, so that a guess here never hides a fact.
 */
export function looseIntentOf(message: string): Intent | null {
  const words = wordsOf(message);
  const text = words.join(' ');
  if (isDiagnosis(words) || asksOfCase(text) || asksRequirement(text)) return null;
  const isQuestion = message.trimEnd().endsWith('?');
  const naming = words.filter((word) => !emptyWords.has(word)).length;
  if (!isQuestion && naming <= 4 && remark.test(text) && !/\d/.test(text)) return 'small-talk';
  // A long question that names much is about the task, however it is built.
  const found = [...likelyShapes, ...shapes].find(
    ([intent, shape]) =>
      shape.test(text) &&
      (naming <= 7 || intent === 'assumption') &&
      !(intent === 'rubric' && isOfSystem(text)),
  )?.[0];
  const isAssent = isQuestion && wantsAssent.has(words.at(-1) ?? '');
  // "I'd take 2 GB, reasonable?" brings a figure to be confirmed.
  const isOnFigure = /\b\d/.test(text) && !opinions.has(words.at(-1) ?? '');
  if (isAssent && (found === undefined || (found === 'assumption' && !isOnFigure))) return 'praise';
  if (found === 'assumption') return isQuestion && !isTagged(text) ? null : found;
  if (found !== undefined) return found;
  // "Which cloud is it?" names what it asks for.
  const isOfOne =
    ['who', 'when', 'where', 'why'].includes(words[0] ?? '') ||
    (naming > 0 && ['which', 'do', 'does', 'may', 'can'].includes(words[0] ?? ''));
  return !isOfOne && words.length <= 4 && naming <= 1 ? 'vague' : null;
}

/** What one says while one goes on. */
const remark =
  /^(?:(?:okay|ok|cool|ha|haha|lol|done|next|perfect|(?:it|this|that) (?:s|is|was) (?:a )?(?:fun|nice|interesting|tough|hard)|alright|all right|great|fine|sure|i see|hm+|hold on|wait|sorry)\b(?!.*\b(?:assum\w+|use|lost|stuck|question)\b)|let me (?:just |quickly |first )?(?:draw|write|sketch|think|note|calculate|finish|read|put|do)\b)/;

/** "I would go with X. Sensible?" */
const wantsAssent = new Set(
  'agreed sensible sound reasonable happy convinced convincing satisfied plausible defensible thoughts opinion feedback good enough'.split(
    ' ',
  ),
);

const opinions = new Set(
  'thoughts opinion feedback convinced convincing happy satisfied'.split(' '),
);

const isTagged = (text: string): boolean =>
  /\b(?:right|correct|yes|ok|okay|fine|fair|agreed|true|reasonable|isn t it|don t we|aren t they)$/.test(
    text,
  );
