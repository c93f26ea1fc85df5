import {
  reasonsToReadAgain,
  type ReadAgainReason,
} from '../../../core/review/claims/read-again.js';
import type { Prompt } from '../../../core/prompt/prompt.js';
import type { AliasTable } from '../text/fold-words.js';
import { speller } from '../text/spelling.js';
import { plainReader, type PlainText } from '../text/tokens.js';
import { sealedIn, type Sealed } from './passages/discarded-segments.js';
import type { ReadSegment } from './passages/passages.js';
import { grantedIn } from './passages/taken-for-granted.js';
import { compileRubric, type CompiledRubric } from './rubric/compile-rubric.js';
import { once } from './rubric/worked-out.js';
import { wordsOfPrompt } from './verdict/own-words.js';

/** What is read of a prompt alone, the same for every answer to it. */
export type ReadPrompt = {
  readonly plain: (text: string) => PlainText;
  readonly rubric: CompiledRubric;
  readonly spell: (word: string) => string;
  readonly sealed: Sealed;
  readonly isGranted: (segment: ReadSegment) => boolean;
  /** See wordsOfPrompt; read when first asked. */
  readonly promptWords: () => ReadonlySet<string>;
  /** What is to be read again in a sentence, whatever criterion it is evidence for. */
  readonly readAgain: (sentence: string) => readonly ReadAgainReason[];
};

/** One and not each: it takes megabytes, and many answers to one prompt are read in a row. */
let last: { prompt: Prompt; aliases: AliasTable; read: ReadPrompt } | null = null;

export function readPrompt(prompt: Prompt, aliases: AliasTable): ReadPrompt {
  if (last?.prompt === prompt && last.aliases === aliases) return last.read;
  const plain = plainReader(aliases);
  const read = {
    plain,
    rubric: compileRubric(prompt, aliases, plain),
    spell: speller(prompt),
    sealed: sealedIn(prompt, plain),
    isGranted: grantedIn(prompt, plain),
    promptWords: once(() => wordsOfPrompt(prompt, plain)),
    readAgain: reasonsToReadAgain(prompt),
  };
  last = { prompt, aliases, read };
  return read;
}
