import { wordsOf } from '../../../core/prompt/cue-match.js';
import type { SheetIndex, Source } from './sheet-index.js';
import { asksForLibrary } from './wanted-terms.js';

const leave =
  '^(?:(?:so|and|but|then|ok|okay|sorry|also) )*(?:(?:can|could|may|might|should|must) (?:i|we)|(?:am i|are we) (?:allowed|free|permitted) to)\\b.*';

/** What one asks leave for in a coding task, and how its statement rules on that. */
const rulings: readonly (readonly [asked: RegExp, ruled: RegExp])[] = [
  [
    RegExp(`${leave}\\b(?:run|execute|try|start) (?:\\w+ ){0,2}tests?\\b`),
    /\btests\b.*\brun them\b/i,
  ],
  [RegExp(`${leave}\\b(?:random\\w*|shuffle)\\b`), /\bnothing is random\b/i],
];

/** The sentence of the statement that rules on what a question asks leave for; null where none does. */
export function ruleOf(question: string, { entries }: SheetIndex): Source | null {
  const text = wordsOf(question).join(' ');
  const ruled = rulings.find(([asked]) => asked.test(text))?.[1];
  const found = entries.find(
    ({ source }) => source.kind === 'statement' && ruled?.test(source.text) === true,
  );
  return found?.source ?? null;
}

const named =
  'heapq|collections|counter|defaultdict|deque|bisect|itertools|functools|cmath|dataclass(?:es)?|decimal|fractions|operator|regex(?:es)?|regular expressions?';
/** A word that may be something else is a module's name only where it stands last: "Can I use math?" */
const asksForModule = RegExp(
  `\\b(?:use|using|import)\\b.*\\b(?:${named})\\b|\\b(?:${named})\\b.*\\b(?:allowed|permitted|fine|ok|okay)\\b|` +
    '\\b(?:use|using|import) (?:the )?(?:\\w+ (?:module|library|package)|(?:math|re|array|struct|copy|typing)(?: module)?)$',
);
const ofLibraries = [/\b(?:no library but|standard library)\b/i, /\b(?:plain|pure) Python\b/i];

/** The sentence of a coding task that says which modules may be used, for who asks for one of the language's own; null for all else. */
export function moduleRuleOf(question: string, { entries }: SheetIndex): Source | null {
  if (!question.trimEnd().endsWith('?')) return null;
  const text = wordsOf(question).join(' ');
  if (!asksForModule.test(text) || /^(?:how|why|when|what|which)\b/.test(text)) return null;
  const said = entries.filter(({ source }) => source.kind === 'statement');
  const [rule] = ofLibraries.flatMap((shape) =>
    said.filter(({ source }) => shape.test(source.text)),
  );
  return rule?.source ?? null;
}

/** The sentence that says which libraries may be used, for who asks for one: "Should I use numpy?" */
export function libraryRuleOf(question: string, { entries, fold }: SheetIndex): Source | null {
  if (!asksForLibrary(question, fold)) return null;
  const said = entries.filter(({ source }) => source.kind === 'statement');
  return (
    rules.map((rule) => said.find(({ source }) => rule.test(source.text))).find(Boolean)?.source ??
    null
  );
}
const rules = [/\b(?:standard library|no (?:other )?librar\w+)\b/i, /\b(?:plain|pure) Python\b/i];

const ranges = (text: string): readonly string[] => text.match(/\b\d[\d.,]* to \d[\d.,]*\b/g) ?? [];

/** The sentence that has the one of two ranges that a question asks between: "from 0 to 1 or 0 to 100?"; null where none has, or a fact. */
export function rangeOf(question: string, { entries }: SheetIndex): Source | null {
  const asked = new Set(ranges(question));
  if (asked.size !== 2) return null;
  const [first, ...others] = entries.filter(({ source }) =>
    ranges(source.text).some((range) => asked.has(range)),
  );
  return others.length === 0 && first?.source.kind === 'statement' ? first.source : null;
}
