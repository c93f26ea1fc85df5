import { conceptsOf } from './concepts.js';
import type { SheetIndex, Source } from './sheet-index.js';
import { stem } from './stem.js';
import { wantedTerms } from './wanted-terms.js';

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
    /\b(?:what|which) (?:precision|tolerance|accuracy)\b|\bhow (?:precise|exact|close|accurate)\b/i,
    'tolerance',
    'precision precise accuracy accurate close',
  ),
  kind(
    /\bhow (?:fast|quick|quickly|soon|promptly) (?:must|should|shall|may|has|have)\b/i,
    'latency',
    'fast quick quickly soon promptly answered served finished done appear appears arrive arrives show shown reach come comes ready',
  ),
  kind(
    /\b(?:who|whom|which(?: \w+){1,2}) (?:must|may|should|can|cannot|mustn['’]?t|can['’]t) (?:never|not|always|under no|in no)\b|\bwho (?:must|may|should|can|goes|loses|gets|comes)\b.*\b(?:first|last)\b/i,
    'priority',
    'never always first last full lose loses lost miss fail fails left drop dropped circumstances suffer',
  ),
  kind(
    /\b(?:if|when|once|in case)\b[^,?]*\b(?:ha(?:s|ve) no|no (?:\w+ ){1,2}(?:is |are )?left|nothing left|without any)\b/i,
    'empty',
    'left remain remains',
  ),
  kind(
    /\b(?:how (?:long|soon|fast|quick\w*)|when)\b[^?]*\b(?:until|till|before|to|does|will|can|is|takes?)\b[^?]*\b(?:(?:takes?|serves?|gets?|answers?|handles?) (?:\w+ ){0,2}(?:traffic|requests?|calls?|load)|ready|serves?|boots?|starts? up|comes? up)\b/i,
    'startup',
    'serve serves answer answers first request requests traffic ready take need boot',
  ),
];

export type Wanted = {
  readonly terms: readonly string[];
  /** Whether a fact is one of the kind, by how it is asked for. */
  readonly isOf: (source: Source) => boolean;
};

/** The terms of a question with its kind in place of the words that any such question has; null where it shows no kind. */
export function wantedByKind(question: string, index: SheetIndex): Wanted | null {
  const asked = kinds.find(({ asks }) => asks.test(question));
  if (asked === undefined) return null;
  const named = wantedTerms(question, index.fold).filter((term) => !asked.idle.has(term));
  const concepts = conceptsOf(asked.term);
  const own = index.entries.filter(({ askedConcepts }) =>
    concepts.some((concept) => askedConcepts.has(concept)),
  );
  return {
    terms: [...new Set([...named, asked.term])],
    isOf: (source) => own.some((entry) => entry.source === source),
  };
}
