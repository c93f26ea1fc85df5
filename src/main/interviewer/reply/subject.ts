import { wordsOf } from '../../../core/prompt/cue-match.js';
import { termsOf } from '../meaning/text-terms.js';
import { withoutYesOrNo } from '../told/told-before.js';

/** How a fact begins that may be a mere amount or place: "31,000 in a tracker of its own", "Up to three". */
const amount =
  /^(?:\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|some|about|nearly|up to|under|over|between|none|only|half|at|in|on|per|from) )/i;
const verb =
  /\b(?:is|are|was|were|be|has|have|had|do|does|did|can|could|may|might|must|should|shall|will|would|cannot|costs?|takes?|holds?|needs?|comes?|goes|go|gets?|asks?|puts?|runs?|sits?|wants?|accepted|closes?|names?|agreed?|means?|went|came|opens?|expects?|reads?|answers?|shows?|stays?)\b/i;
/** A first sentence this short says nothing without its question: "Ten years." */
const short = 3;

/** The first clause of a fact, where it says nothing by itself of what it is about; null else. */
function fragmentOf(fact: string): string | null {
  const [clause = ''] = fact.split(/(?<=[;:.?!])\s/, 1);
  const isBare = amount.test(clause) || wordsOf(clause).length <= short;
  return isBare && !verb.test(clause) ? clause : null;
}

/** A fact with what it is about before it, where the two name nothing that shows it: "Records: Ten years." */
export function withSubject(fact: string, topic: string, question: string): string {
  const whole = withoutYesOrNo(fact.trim());
  const fragment = fragmentOf(whole);
  if (fragment === null || topic === '') return fact;
  const asked = termsOf(question, wordsOf);
  const about = termsOf(topic, wordsOf);
  const said = termsOf(fragment, wordsOf);
  const isShown = [...asked, ...said].some((term) => about.includes(term));
  return isShown || asked.some((term) => said.includes(term)) ? fact : `${topic}: ${whole}`;
}
