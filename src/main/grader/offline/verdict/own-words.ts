import type { CriterionVerdict } from '../../../../core/grade/grade.js';
import { fallsShort, phrasingsOf } from '../../../../core/prompt/criterion.js';
import type { Prompt } from '../../../../core/prompt/prompt.js';
import { isLister, isNumber, isStructure } from '../../text/function-words.js';
import type { PlainText, Token } from '../../text/tokens.js';
import { stem } from '../../text/stem.js';
import type { Passage } from '../passages/passages.js';

type Plain = (text: string) => PlainText;

/** Fewer words are no answer with much substance. */
const leastWords = 100;
/** Of 98 labelled answers and 60 paraphrases to prompts of the bank three in a hundred lie above, all by experts. */
const mostUnknown = 0.22;
/** Whoever is understood in half of the rubric is understood. */
const mostMet = 0.5;

/**
 * Whether much of an answer is in words that neither the prompt nor any text on its criteria has, and little of it was
 * recognised: then what was not found may well be there.
 */
export function isInOwnWords(
  passages: readonly Passage[],
  verdicts: readonly CriterionVerdict[],
  promptWords: () => ReadonlySet<string>,
): boolean {
  const met = verdicts.filter(({ verdict }) => verdict === 'met').length;
  if (met >= mostMet * verdicts.length) return false;
  const said = passages
    .filter(({ kind }) => kind === 'phase')
    .flatMap(({ text }) => contentOf(text.tokens));
  if (said.length < leastWords) return false;
  const known = promptWords();
  return said.filter((word) => !known.has(word)).length >= mostUnknown * said.length;
}

/** The stems of all words of content in a prompt, and in what is written of its criteria. */
export const wordsOfPrompt = (prompt: Prompt, plain: Plain): ReadonlySet<string> =>
  new Set(textsOf(prompt).flatMap((text) => contentOf(plain(text).tokens)));

/** What was sure not to be there is open again, where the words are not those that the grader knows. */
export function reopened(
  verdicts: readonly CriterionVerdict[],
  { rubric }: Prompt,
): readonly CriterionVerdict[] {
  const slips = new Set(rubric.filter(({ kind }) => kind === 'anti-pattern').map(({ id }) => id));
  return verdicts.map((one) =>
    one.verdict !== 'not-met' || slips.has(one.criterionId)
      ? one
      : {
          ...one,
          verdict: 'unsure',
          reason: 'Not found, but much of your answer uses words I don’t know.',
        },
  );
}

const contentOf = (tokens: readonly Token[]): readonly string[] =>
  tokens
    .filter((token) => token.isWord && token.text.length > 2)
    .filter((token) => !isStructure(token) && !isLister(token) && !isNumber(token))
    .map(({ text }) => stem(text));

const textsOf = ({ title, statement, phases, facts, rubric }: Prompt): readonly string[] => [
  title,
  statement,
  ...phases.map(({ ask }) => ask ?? ''),
  ...facts.flatMap(({ answer, asks }) => [answer, ...asks]),
  ...rubric.flatMap((one) => [one.title, one.strong, ...phrasingsOf(one), ...fallsShort(one)]),
];
