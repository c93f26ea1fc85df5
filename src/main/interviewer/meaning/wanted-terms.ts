import { conceptsOf } from './concepts.js';
import { stem } from './stem.js';
import { termsOf, type Fold } from './text-terms.js';

/** "Who may read which files?" is about permissions, though it names none. */
const asksRights =
  /\bwho (?:can|may|could|should|is allowed to|is able to|gets to) (?:see|read|view|open|access|look at)\b/i;
const rights = stem('permissions');

/** "May I use numpy for the products?" asks for a library, whatever it is for. */
const asksToUse =
  /\b(?:can|may|could|should|must|allowed to|ok to|okay to) (?:i |we |you )?(?:just |also )?(?:use|import)\b/i;
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

type Kind = {
  readonly asks: RegExp;
  /** What it asks for, in one word. */
  readonly term: string;
  /** Words that go with such a question whatever it is about. */
  readonly idle: ReadonlySet<string>;
};
const kind = (asks: RegExp, term: string, idle: string): Kind => ({
  asks,
  term: stem(term),
  idle: new Set(idle.split(' ').map(stem)),
});

/** Questions whose first words say which kind of fact they are after, without its name. */
const kinds: readonly Kind[] = [
  kind(
    /\bhow (?:fast|quick|quickly|soon|promptly) (?:must|should|shall|may|has|have)\b/i,
    'latency',
    'fast quick quickly soon promptly appear appears arrive arrives show shown reach come comes ready',
  ),
  kind(
    /\b(?:who|whom|which(?: \w+){1,2}) (?:must|may|should|can|cannot|mustn['’]?t|can['’]t) (?:never|not|always|under no|in no)\b/i,
    'priority',
    'never always lose loses lost miss fail fails left drop dropped circumstances suffer',
  ),
];

/** What is asked for by the way of asking stands in place of the words that any such question has. */
function byKind(question: string, terms: readonly string[]): readonly string[] {
  const asked = kinds.find(({ asks }) => asks.test(question));
  if (asked === undefined) return terms;
  const named = terms.filter((term) => !asked.idle.has(term));
  return named.length === 0 ? terms : [...new Set([...named, asked.term])];
}

/** What a question asks for, in stems. A number in it is a guess at the answer. */
export function wantedTerms(question: string, fold: Fold): readonly string[] {
  const named = termsOf(question.replace(wantsToSee, ' '), fold).filter(
    (term) => !/^\d+$/.test(term),
  );
  return asksRights.test(question)
    ? [...new Set([...named, rights])]
    : byKind(question, wantedOf(question, named));
}
