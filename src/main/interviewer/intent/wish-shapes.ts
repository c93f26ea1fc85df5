import type { Intent } from './intent-kind.js';

type Shapes = readonly (readonly [Intent, RegExp])[];

/** Wishes that name what only a talk has, such as the answer of who asks; a clear fact goes before praise, hint and rubric alone. */
export const sureShapes: Shapes = [
  [
    'rephrase',
    /\b(?:what am i (?:being )?asked|clarify the (?:task|question)|(?:put|say|phrase) (?:that|it) more (?:simply|clearly|plainly)|confused by (?:your|the) \w+|(?:what|which) (?:\w+ )?(?:should|shall|must|do) i (?:hand in|deliver|submit|produce)|deliverables?$|what (?:does|do) the (?:task|question|exercise) (?:ask|want)|remind me (?:what|of the|again)|read (?:me )?the (?:question|task) (?:out|again)|what (?:this|the) (?:phase|round|step) (?:wants|asks|needs|is (?:about|for))|^huh$|be more specific|what did you (?:just )?say|(?:don t|do not|did not) (?:quite |really |fully |entirely )?(?:follow|understand|get) (?:you|that|the (?:last|first|second)|the question|your)|am i (?:meant )?to (?:explain|calculate|derive|describe|compare|design|discuss))\b|\b(?:run (?:that|this|it) by me|what was (?:the|your) (?:task|question|ask|assignment)|(?:could|can|would) you (?:please )?repeat(?: please)?\b|you mean what$|what (?:am|are) (?:i|we) (?:meant|supposed) to (?:do|deliver|produce|draw|write|design|build|answer)|clarify what you|connection (?:dropped|was|broke)|(?:didn t|not sure i|don t think i) (?:quite )?(?:get|got|understood|heard|hear|catch|caught) (?:the|your|that|it))\b/,
  ],
  [
    'praise',
    /\b(?:(?:in the )?right ballpark|on the same page|with the way i \w+|come out right|(?:colleague|reviewer|manager|team) (?:accept|approve|sign|like) (?:this|that|it)|how did (?:that|it|this) (?:land|go down|come across)|you (?:were )?(?:hoped|hoping) for|(?:that|this) covers (?:it|all|everything)(?: no| right)?$|my (?:\w+ )?assumptions? (?:sound|look|seem|make|hold)|(?:plausible|believable|reasonable|sensible|realistic) to you$)\b|\bdid i (?:slip|read|understand|interpret|hear|overlook|mess|go wrong|make|explain|cover|answer|say|calculate|compute|derive)\b|\b(?:whether|if|that|where) i (?:m|am|was|slipped|went|made|got) (?:\w+ )?(?:right|wrong|off|mistake|error|somewhere)\b|\bi (?:slipped|went wrong|made a mistake)\b|\b(?:check|verify|review|confirm|validate|judge|critique) (?:that |whether |if )?my\b|\b(?:in|going) (?:in )?(?:the|a) direction (?:that )?you\b|\bin what i(?: ve| have)? (?:said|drawn|drew|wrote|written|have|proposed|did)\b|\bred flags?\b|\b(?:fine|okay|ok|alright|acceptable|good) with you$|\bway off\b/,
  ],
  [
    'hint',
    /\b(?:(?:starting|first) idea|what do (?:most )?people do|(?:start me off|get me started)|missing (?:step|piece|ingredient)|(?:example|sample|worked) solution|(?:tell|show) me (?:how|what|where) you (?:d|would)|what would you (?:check|try|look at|ask) first|should i (?:worry|be worried|be concerned|care) about|(?:am i|are we) supposed to use)\b|\b(?:(?:something|anything|somewhere) to (?:start|begin) (?:with|from)|(?:give me|need|have) a starting point|(?:unblock|lead|guide|steer) me|(?:need|use|do with) (?:a |some )?(?:little |bit of )?(?:help|push|hint|nudge|guidance)|not seeing|what else should i have asked|what should i have asked|what else should go|point (?:me|out) (?:at|to|where))\b/,
  ],
  [
    'stuck',
    /\b(?:out of my depth|(?:get|wrap|got) my head (?:around|round)|brick wall|not my (?:area|field|strength)|(?:don t|can t|cannot) (?:even )?(?:see|know) (?:how|where) to|can t see why|beyond me|not clicking)\b/,
  ],
  [
    'small-talk',
    /\bwhere (?:are you (?:based|from|now)|do you (?:live|sit))\b|\bdo you (?:do|like) (?:this|these interviews|interviewing)\b/,
  ],
  [
    'rubric',
    /\b(?:how much (?:should|shall|must|do|may) i (?:write|say|draw|explain)|neatness|(?:make|makes) (?:this|it|that) an? (?:great|good|strong|excellent|perfect) answer|is one (?:approach|solution|design|way|example) enough|must (?:the|my) code (?:run|compile|work)|(?:answer|do|finish) only (?:half|part|one)|prefer (?:detail|depth|breadth|an? (?:broad )?overview)|(?:is|are|will) there (?:be )?(?:an?|any|more|some)? ?follow ?ups?(?: questions?)?$|how (?:formal|rigorous|polished|wordy) (?:must|should|does|do|shall)|(?:breadth or depth|depth or breadth)|you (?:hoping|hope) to (?:see|hear)|hints? (?:hurt|cost|lower|affect)|i m being (?:compared|measured|held)|how many (?:words|sentences|pages|paragraphs) (?:should|shall|must|do|may|can) i|(?:fill in|answer|complete) (?:every|each|all) (?:the )?(?:phases?|fields?|sections?|boxes|questions?)|(?:am i|are we) expected to (?:know|write|draw|cover|mention|explain|derive|code|finish)|who (?:reads|sees|will read|will see|looks at) my|i need exact (?:numbers|figures)|(?:orders? of magnitude|rough (?:numbers|figures)|ballpark)(?: \w+)? (?:fine|ok|okay|enough|good enough))\b|\b(?:passing (?:answer|grade|score)|weight does (?:the|my|a) (?:diagram|drawing|board|sketch|text|notes|code)|mark me (?:down|up)|(?:losing|lose|cost\w*) (?:me )?points|does it (?:hurt|matter|count) (?:if|when|that) i|how deep (?:shall|should|must|do|can) i|do you expect (?:me to|on the board|from me)|how will my \w+ be|pseudo ?code (?:ok|okay|enough|fine|allowed)|look (?:things|it|that|something) up)\b/,
  ],
];

/** Wishes that might be questions of the task in other words; for messages that the sheet says nothing to. */
export const likelyShapes: Shapes = [
  [
    'choice',
    /\b(?:my (?:decision|choice|call)|want me to (?:choose|pick|decide)|(?:may|can|could) i (?:go with|use) (?:a|an|my)\b|is (?:an? )?\w+(?: \w+)? (?:better|fitting|suitable) here|(?:up|left) to me|(?:am i|are we) free to|(?:may|can|could) i (?:pick|choose|decide|select|define)|do i (?:go|start|begin) (?:for|with|from) .* or|(?:be|is|work) better than|you prefer (?!that )\w+(?: \w+)? or \w+|the right (?:thing|tool|choice|fit) here|make sense to (?:use|have|add|take|put|run|store))\b/,
  ],
  [
    'hint',
    /\b(?:is \w+ the answer|which (?:formula|theorem|rule|law) (?:applies|fits|holds)|is (?:\w+ )?\w+ the key(?: here)?|is (?:it|this) an? (?:\w+ ){1,3}problem|i should (?:care|worry|think) about|which (?:data structure|algorithm|pattern) (?:would|should|could))\b/,
  ],
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
