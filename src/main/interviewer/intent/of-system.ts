/** What is graded in an interview. Where it is named, a grade is meant. */
const ofAnswer =
  /\b(?:i|me|my|mine|this|it|you|answers?|interview\w*|drawings?|diagrams?|sketch\w*|designs?|code|tasks?|rounds?|questions?|graders?|rubric|points off|part)\b/;

/** A score, a rank or a grade that the system of the task gives, not one for whoever asks. */
const given =
  /\b(?:(?:from|above|below|over|under|at) (?:which|what|a) (?:score|grade|rank)|(?:scored|graded|rated|judged|evaluated|assessed|weighed) (?:by|with|today|now|per|each|every|once|nightly|daily)|(?:criteria|criterion|scores?|grades?|marks?) (?:does|do|has|have|is|are|of|for) (?:the|an?|our|each|every)|how many points (?:are|do|does|can|per|in|at|has|have|will)|are (?:the |our |all )?(?:users|items|documents|pairs|listings|queries|customers|payments) (?:scored|graded|rated|judged|evaluated|weighed))\b/;

/** Who does it is the one who builds it: "I'd like to score fewer candidates." */
const does =
  /\bscor(?:e|ing) (?:fewer|more|all|each|every|only|\d+) (?!points?\b)|^(?:and |but |so )?if (?!.*\b(?:words|formula|numbers|drawing|sketch)\b).* what (?:do|would) you prefer$|\b(?:do you expect|are you expecting) (?:more|fewer|less|any) (?!detail|depth|from\b|of me\b|numbers|formula|words)/;

/** Whether a text, its words joined by single blanks, asks for a score, a rank or a preference of the task and for no grade. */
export const isOfSystem = (text: string): boolean =>
  does.test(text) || (given.test(text) && !ofAnswer.test(text));
