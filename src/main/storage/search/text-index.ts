import MiniSearch, { type Options } from 'minisearch';
import { isEmptyWord, wordsIn, type SoughtWord } from '../../../core/search/words.js';
import type { AttemptTexts } from './attempt-texts.js';

/** Which of some attempts hold which words. */
export type TextIndex = {
  readonly all: () => ReadonlyMap<string, AttemptTexts>;
  /** In place of what it knew of that attempt. */
  readonly put: (texts: AttemptTexts) => void;
  readonly drop: (id: string) => void;
  /** Attempts that hold every one of the words, with what each is worth; none for no words. */
  readonly find: (
    sought: readonly SoughtWord[],
  ) => readonly (readonly [id: string, worth: number])[];
  readonly print: () => PrintedIndex;
};

/** All of it, to be kept. `words` is MiniSearch's own. */
export type PrintedIndex = {
  readonly texts: readonly AttemptTexts[];
  readonly words: ReturnType<MiniSearch['toJSON']>;
};

// The words come folded, so that they are folded once.
const options: Options<AttemptTexts> = {
  fields: ['words'],
  tokenize: wordsIn,
  processTerm: (word) => (isEmptyWord(word) ? null : word),
  extractField: (texts, field) => (field === 'id' ? texts.id : wordsOf(texts)),
};

const wordsOf = ({ about, passages }: AttemptTexts): string =>
  [about, ...passages.map(({ text }) => text)].join('\n');

/** An index of nothing, or of what was printed; throws where that is no index. */
export function textIndex(printed: PrintedIndex | null): TextIndex {
  const known = new Map(printed?.texts.map((texts) => [texts.id, texts]));
  const words =
    printed === null
      ? new MiniSearch<AttemptTexts>(options)
      : MiniSearch.loadJS<AttemptTexts>(printed.words, options);
  const drop = (id: string): void => {
    const texts = known.get(id);
    if (texts === undefined) return;
    words.remove(texts);
    known.delete(id);
  };
  return {
    all: () => known,
    put: (texts) => {
      drop(texts.id);
      words.add(texts);
      known.set(texts.id, texts);
    },
    drop,
    find: (sought) => {
      if (sought.length === 0) return [];
      const found = words.search({
        combineWith: 'AND',
        queries: sought.map(({ word, isStart }) => ({
          queries: [word],
          prefix: isStart,
          tokenize: (text: string) => [text],
          processTerm: (term: string) => term,
        })),
      });
      return found.map(({ id, score }) => [String(id), score] as const);
    },
    print: () => ({ texts: [...known.values()], words: words.toJSON() }),
  };
}
