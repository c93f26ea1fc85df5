const linked = '(?:so |and |but |then |ok |hm |well )*';
const verbs =
  'is|are|do|does|did|was|were|will|would|can|could|should|shall|must|may|might|has|have|had';
const condition = '(?:if|when|once|in case|as soon as|suppose)';
/** Whose clause speaks of the interview, as in "If I get stuck, do I lose points?" */
const ofUs =
  '(?:i (?!can t read\\b|receive\\b|get (?:an?|no|the|two)\\b)|we (?:talk|run)|you|my|your|that s|this is|it s|possible|needed|necessary|so\\b)';
const talk =
  /\b(?:(?:bonus|minus|lose|get|give|how many|deduct) points?|scor\w+|grad\w+|penal\w+|rubric|criteri\w+|judg\w+|hir\w+|hints?|interview\w*|answer me|my (?:answer|design|diagram|drawing|code|plan)|you (?:use|choose|pick|recommend|suggest))\b/;

const leadingCase = RegExp(
  `^${linked}${condition} (?!${verbs}\\b)(?!${ofUs}).+\\b(?:what|how|which|who|${verbs})\\b`,
);
const trailingCase = RegExp(
  `\\bwhat (?:do|does|should|shall|must|will|happens|would happen)\\b.* (?:if|when|once|in case) (?!${verbs}\\b)(?!${ofUs})`,
);

/** "If a list is empty, what do you expect me to do?" asks what the task wants in a case of its own, and for no help. */
export const asksOfCase = (text: string): boolean =>
  !talk.test(text) && (leadingCase.test(text) || trailingCase.test(text));

/** Whether "when" asks for a date: it opens the question, and a verb follows. "What do I do when it is empty?" names a case. */
export const asksDate = (text: string): boolean =>
  RegExp(`^(?:(?:so|and|but|then|since|by|until|from|till) )*when (?:${verbs})\\b`).test(text) ||
  RegExp(`\\b(?:since|by|until|till|and) when (?:${verbs})\\b`).test(text);
