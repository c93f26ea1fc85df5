import type { Intent } from './intent-kind.js';

type Shapes = readonly (readonly [Intent, RegExp])[];

/** Wishes that name what only a talk has, such as the answer of who asks; a clear fact goes before praise, hint and rubric alone. */
export const sureShapes: Shapes = [
  [
    'rephrase',
    /\b(?:run (?:that|this|it) by me|what was (?:the|your) (?:task|question|ask|assignment)|(?:could|can|would) you (?:please )?repeat(?: please)?\b|you mean what$|what (?:am|are) (?:i|we) (?:meant|supposed) to (?:do|deliver|produce|draw|write|design|build|answer)|clarify what you|connection (?:dropped|was|broke)|(?:didn t|not sure i|don t think i) (?:quite )?(?:get|got|understood|heard|hear|catch|caught) (?:the|your|that|it))\b/,
  ],
  [
    'praise',
    /\bdid i (?:slip|read|understand|interpret|hear|overlook|mess|go wrong|make|explain|cover|answer|say|calculate|compute|derive)\b|\b(?:whether|if|that|where) i (?:m|am|was|slipped|went|made|got) (?:\w+ )?(?:right|wrong|off|mistake|error|somewhere)\b|\bi (?:slipped|went wrong|made a mistake)\b|\b(?:check|verify|review|confirm|validate|judge|critique) (?:that |whether |if )?my\b|\b(?:in|going) (?:in )?(?:the|a) direction (?:that )?you\b|\bin what i(?: ve| have)? (?:said|drawn|drew|wrote|written|have|proposed|did)\b|\bred flags?\b|\b(?:fine|okay|ok|alright|acceptable|good) with you$|\bway off\b/,
  ],
  [
    'hint',
    /\b(?:(?:something|anything|somewhere) to (?:start|begin) (?:with|from)|(?:give me|need|have) a starting point|(?:unblock|lead|guide|steer) me|(?:need|use|do with) (?:a |some )?(?:little |bit of )?(?:help|push|hint|nudge|guidance)|not seeing|what else should i have asked|what should i have asked|what else should go|point (?:me|out) (?:at|to|where))\b/,
  ],
  [
    'stuck',
    /\b(?:out of my depth|(?:get|wrap|got) my head (?:around|round)|brick wall|not my (?:area|field|strength)|(?:don t|can t|cannot) (?:even )?(?:see|know) (?:how|where) to|can t see why|beyond me|not clicking)\b/,
  ],
  [
    'rubric',
    /\b(?:passing (?:answer|grade|score)|weight does (?:the|my|a) (?:diagram|drawing|board|sketch|text|notes|code)|mark me (?:down|up)|(?:losing|lose|cost\w*) (?:me )?points|does it (?:hurt|matter|count) (?:if|when|that) i|how deep (?:shall|should|must|do|can) i|do you expect (?:me to|on the board|from me)|how will my \w+ be|pseudo ?code (?:ok|okay|enough|fine|allowed)|look (?:things|it|that|something) up)\b/,
  ],
];

/** Wishes that might be questions of the task in other words; for messages that the sheet says nothing to. */
export const likelyShapes: Shapes = [
  [
    'vague',
    /\b(?:else )?(?:can|could) you tell me$|\bdo i (?:need|have) to know$|^tell me (?:something |more )?about the (?:system|task|problem|project|company|setup|situation)$/,
  ],
  [
    'stuck',
    /\b(?:don t see how|my (?:loop|code|test|tests|function|program|sum|formula|result) (?:never|still|keeps?|doesn t|does not|isn t)|never (?:worked|dealt) with|keep getting|where to begin)\b/,
  ],
  [
    'praise',
    /\banything (?:glaring|obvious|off|odd|weird|fishy|stupid|i overlooked)\b|\bhow (?:convincing|good|solid|bad|plausible|realistic|sensible) (?:is|was) (?:that|this|it|my \w+)$|\b(?:that s|thats|this is) (?:fine|ok|okay|good|enough)$|\bsomething i (?:should(?: ve| have)|missed|forgot|overlooked|got wrong)\b|\bwould (?:you|an?|any|the) (?:\w+ )?(?:ship|approve|object|frown|complain|trust)\b|\b(?:see|spot|find) any (?:holes?|gaps?|flaws?|problems?|issues?|errors?|mistakes?)\b|\bany (?:objections?|concerns|doubts|complaints|remarks)\b/,
  ],
  [
    'hint',
    /\b(?:worth (?:going|digging|exploring|looking|discussing)|(?:go|dig|going|digging) deeper|a name for (?:this|that|it)|(?:what|how) (?:do|does|would|did) (?:other |most |big |the )?(?:companies|google|meta|netflix|amazon|teams|others|everyone|everybody|pros|experts|industry)|(?:smarter|cleverer|neater|better|faster|cheaper) (?:way|idea|trick|method) than|(?:is|would|was) (?:it )?(?:a|an|the) \w+(?: \w+)? the answer|what else (?:should|could|would|can|belongs|goes)|(?:little|some|any) help)\b/,
  ],
  [
    'rubric',
    /\b(?:do i (?:have|need) to (?:write|draw|cover|mention|explain|show|prove|derive|discuss|include|implement|go)|must i (?:write|draw|cover|mention|explain|show|prove|derive)|(?:use|on) the (?:internet|web)|enough to pass)\b/,
  ],
  [
    'rephrase',
    /\b(?:(?:run|say|explain) (?:that|it|this) (?:by me|again|slower)|which question are)\b/,
  ],
];
