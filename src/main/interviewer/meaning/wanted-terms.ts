import { conceptsOf } from './concepts.js';
import { stem } from './stem.js';
import { termsOf, type Fold } from './text-terms.js';

/** "Who may read which files?" is about permissions, though it names none. */
const asksRights =
  /\bwho (?:can|may|could|should|is allowed to|is able to|gets to) (?:see|read|view|open|access|look at)\b/i;
const rights = stem('permissions');

/** "May I use numpy for the products?" asks for a library, whatever it is for. */
const asksToUse =
  /\b(?:can|may|could|should|must|allowed to|ok to|okay to) (?:i |we |you )?(?:just |also )?(?:use|import|take|rely on)\b|\b(?:allowed|permitted|ok|okay)\W*$/i;
export const aLibrary = stem('library');
export const library = conceptsOf(aLibrary);

/** "Should I use numpy?": whether a library may be used is a rule of the task, where its statement has one. */
export const asksForLibrary = (question: string, fold: Fold): boolean =>
  wantedTerms(question, fold).includes(aLibrary);

function wantedOf(question: string, named: readonly string[]): readonly string[] {
  const tools = asksToUse.test(question)
    ? named.filter((term) => conceptsOf(term).some((id) => library.includes(id)))
    : [];
  return tools.length > 0 ? [...new Set([...tools, aLibrary])] : named;
}

/** Whoever wants to see a thing asks for the thing. */
const wantsToSee = /\b(?:can|may|could) (?:i|we) (?:see|have|get|look at)\b/i;

/** "Is there a list of allowed tables?" asks for the tables, in whatever they stand. */
const asksForList =
  /\b(?:is|are) there (?:an?|any|some) (?:\w+ )?(?:lists?|sets?) of (?:all )?(?:the )?(?:allowed|permitted|valid)\b/i;

/** "How long until we know whether it was fraud?" asks how late the truth comes, that is the label. */
const asksTruth =
  /\b(?:when|how (?:long|soon|late|fast|quickly|much later))\b.*\b(?:know|learn|sure|certain|find out|see|hear|tell)\b.*\b(?:was|were|is|are)\b(?: (?:really|actually|truly|a|an))* (?:fraud\w*|right|wrong|true|false|correct|good|bad|spam|real|genuine)\b/i;
const truth = ['labels', 'late'].map(stem);

/** What a question asks for, in stems. A number in it is a guess at the answer. */
export function wantedTerms(question: string, fold: Fold): readonly string[] {
  const named = termsOf(question.replace(wantsToSee, ' ').replace(asksForList, ' '), fold).filter(
    (term) => !/^\d+$/.test(term),
  );
  if (asksTruth.test(question)) return [...new Set([...named, ...truth])];
  return asksRights.test(question) ? [...new Set([...named, rights])] : wantedOf(question, named);
}
