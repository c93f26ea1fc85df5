import { cueOf, wordsOf, type Words } from '../../../core/prompt/cue-match.js';
import type { Fact, Prompt } from '../../../core/prompt/prompt.js';
import { conceptsOf } from './concepts.js';
import { claimsIn } from './quoted-claims.js';
import { termsOf, type Fold } from './text-terms.js';

/** What can be answered with: a fact of the sheet, or a sentence that the candidate has read, in the statement, a phase's question or the code, or heard as the curveball. */
export type Source = {
  readonly kind: 'fact' | 'statement' | 'ask' | 'code' | 'change';
  readonly id: string;
  readonly topic: string;
  readonly text: string;
  /** Somebody in the statement says so, and may be wrong. */
  readonly isClaim?: boolean;
};

/** A source by its terms: how it is asked for, what it says, and the things that both are about. */
export type Entry = {
  readonly source: Source;
  readonly asks: readonly ReadonlySet<string>[];
  /** The ways to ask for it as people wrote them. */
  readonly ways: readonly string[];
  /** The same, word for word. */
  readonly wordings: ReadonlySet<string>;
  readonly asked: ReadonlySet<string>;
  readonly told: ReadonlySet<string>;
  readonly askedConcepts: ReadonlySet<number>;
  readonly toldConcepts: ReadonlySet<number>;
  readonly cues: readonly (readonly Words[])[];
  readonly holdsNumber: boolean;
};

export type SheetIndex = {
  readonly entries: readonly Entry[];
  /** How much a term says about which entry is meant: the rarer, the more. */
  readonly weightOf: (term: string) => number;
  readonly fold: Fold;
};

export type Sheet = Pick<Prompt, 'statement' | 'statementAsks' | 'code'> & {
  readonly facts: readonly Fact[];
  /** What the phases ask that the candidate has read. */
  readonly questions?: readonly string[];
  /** What the curveball said, once it has. */
  readonly change?: string | null;
};

/** Everything that the interviewer may answer from, ready to be searched. */
export function indexOf(sheet: Sheet, fold: Fold): SheetIndex {
  const facts = sheet.facts.map((fact) => {
    const source = { kind: 'fact', id: fact.id, topic: fact.topic, text: fact.answer } as const;
    const cues = fact.cues.map((group) => group.map(cueOf));
    const words = fact.cues.flat().map((cue) => cue.replace('*', ''));
    return entryOf(source, [fact.topic, ...fact.asks], words, cues, fold);
  });
  const asks = (sheet.statementAsks ?? []).map((one) => ({ ...one, says: plainText(one.says) }));
  const statement = quotable('statement', sheet.statement, fold, asks);
  const code = quotable('code', docstringsOf(sheet.code?.starter ?? ''), fold, asks);
  const questions = quotable('ask', (sheet.questions ?? []).join('\n\n'), fold).filter(
    ({ source }) => givesSomething(source.text),
  );
  // What it asks in the end is no answer.
  const change = quotable('change', sheet.change ?? '', fold).filter(
    ({ source }) => !source.text.endsWith('?'),
  );
  return {
    entries: [...facts, ...statement, ...questions, ...code, ...change],
    weightOf: weights(facts, statement),
    fold,
  };
}

/** The one fact whose sheet has a question in these very words, numbers too, whatever else comes near; null where none has, or two. */
export function askedSo(question: string, { entries }: SheetIndex): Source | null {
  const wording = wordingOf(question);
  const [first, ...others] = entries.filter(
    ({ source, wordings }) => source.kind === 'fact' && wordings.has(wording),
  );
  return others.length === 0 ? (first?.source ?? null) : null;
}

const wordingOf = (question: string): string =>
  wordsOf(question)
    .join(' ')
    .replace(/^(?:(?:so|and|but|ok|okay) )+/, '')
    .replace(/^(?:may|could|might)\b/, 'can')
    .replace(/\bzero\b/g, '0');

/** Whether a source has a word of a message. */
export const saysOf = (message: string, { text }: Source, { fold }: SheetIndex): boolean => {
  const told = new Set(termsOf(text, fold));
  return termsOf(message, fold).some((term) => told.has(term));
};

/** Whether a source has a word of a message, or is asked for by one. */
export function asksFor(message: string, { id }: Source, { entries, fold }: SheetIndex): boolean {
  const entry = entries.find(({ source }) => source.id === id);
  return termsOf(message, fold).some(
    (term) => entry?.asked.has(term) === true || entry?.told.has(term) === true,
  );
}

/** Whether a fact, a way to ask for it or the statement has these words, in any form of them. */
export function holdsWords({ entries, fold }: SheetIndex, words: string): boolean {
  const terms = termsOf(words, fold);
  const isHeld = (term: string): boolean =>
    entries.some(({ asked, told }) => asked.has(term) || told.has(term));
  return terms.length > 0 && terms.every(isHeld);
}

/** "Carry it out on 1, 2, 3 and 10." A question without a figure only asks. */
const givesSomething = (sentence: string): boolean =>
  /\d/.test(sentence) || !sentence.endsWith('?');

/** What Python code says of itself, a paragraph each. */
const docstringsOf = (code: string): string =>
  [...code.matchAll(/"""([^"]*)"""/g)].map(([, text = '']) => text).join('\n\n');

const quotable = (
  kind: Exclude<Source['kind'], 'fact'>,
  text: string,
  fold: Fold,
  read: NonNullable<Prompt['statementAsks']> = [],
): readonly Entry[] => {
  const sentences = sentencesOf(text);
  const claims = kind === 'statement' ? claimsIn(sentences) : new Set<string>();
  return sentences.map((sentence, index) => {
    const source = {
      ...{ kind, id: `${kind}-${String(index)}`, topic: sentence, text: sentence },
      isClaim: claims.has(sentence),
    };
    const plain = plainText(sentence);
    const asks = read.filter(({ says }) => plain.includes(says)).flatMap((one) => one.asks);
    // What it says is a way to ask for it.
    return entryOf(source, [sentence, sentence, ...asks], [], [], fold);
  });
};

/** Words as they are read, whatever marks and breaks stand between them. */
export const plainText = (text: string): string =>
  text.replaceAll(/[*`]/g, '').replaceAll(/\s+/g, ' ').trim();

function entryOf(
  source: Source,
  asks: readonly string[],
  words: readonly string[],
  cues: Entry['cues'],
  fold: Fold,
): Entry {
  const askTerms = asks.map((ask) => termsOf(ask, fold));
  const asked = new Set([...askTerms.flat(), ...words.flatMap((word) => termsOf(word, fold))]);
  const told = new Set(termsOf(source.text, fold));
  return {
    source,
    asks: askTerms.map((terms) => new Set(terms)),
    // The first is its topic.
    ways: asks.slice(1),
    wordings: new Set(asks.slice(1).map(wordingOf)),
    asked,
    told,
    askedConcepts: new Set(askTerms.flat().flatMap(conceptsOf)),
    toldConcepts: new Set([...told].flatMap(conceptsOf)),
    cues,
    holdsNumber: /\d/.test(source.text) || wordsOf(source.text).some((w) => numbers.has(w)),
  };
}

/** A word that stands nowhere in the sheet asks for something else; one of the statement is what all questions are about. */
export const rarities = { unknown: 1, inStatement: 1.05 };

const numbers = new Set(
  'two three four five six seven eight nine ten twelve fifteen twenty thirty forty fifty hundred thousand million billion'.split(
    ' ',
  ),
);

const mostSentence = 400;

/** "You may ask about the traffic" holds the word and no answer. */
const invites = /^You may ask about\b/;

/** The sentences of a statement, without its Markdown. */
export function sentencesOf(statement: string): readonly string[] {
  // Not in code, where a star stands for itself, nor in `attend_step`.
  const plain = statement
    .split(/(`[^`]*`)/)
    .map((part) =>
      part.startsWith('`')
        ? part
        : part.replaceAll(/(?<!\w)[*_]{1,2}(?=\S)|(?<=\S)[*_]{1,2}(?!\w)/g, ''),
    )
    .join('');
  return plain
    .split(/\n\s*\n|\n(?=[-*#] )/)
    .flatMap((block) => block.replaceAll(/\n */g, ' ').split(/(?<=[.?!]["”]?) +(?=[A-Z“"`])/))
    .map((sentence) => sentence.replace(/^[-*# ]+/, '').trim())
    .filter(
      (sentence) =>
        sentence.length > 12 && sentence.length < mostSentence && !invites.test(sentence),
    );
}

/** ln(1 + entries / entries that hold the term); a term of the statement is what all questions are about. */
function weights(facts: readonly Entry[], statement: readonly Entry[]): (term: string) => number {
  const counts = new Map<string, number>();
  for (const { asked, told } of facts) {
    for (const term of new Set([...asked, ...told])) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  const shared = new Set(statement.flatMap(({ told }) => [...told]));
  return (term) => {
    const rarity = Math.log(1 + facts.length / (counts.get(term) ?? rarities.unknown));
    return shared.has(term) ? rarity * rarities.inStatement : rarity;
  };
}
