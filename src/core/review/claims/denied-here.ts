import { fallsShort, phrasingsOf, waysOf } from '../../prompt/criterion.js';
import type { Prompt } from '../../prompt/prompt.js';
import { stem } from '../../prompt/stem.js';
import { stemsOf } from './word-weights.js';

/** "KL is not symmetric": what is said of what, and whether it is denied; `of` is null of a pronoun. */
type Predicate = {
  readonly word: string;
  readonly isDenied: boolean;
  readonly of: string | null;
  readonly said: string;
};

const predicate =
  /\b(?<of>[\p{L}\p{N}|)]{1,30}) (?:is|are|was|were)(?<not>n['’]t)? (?<between>(?:(?:not|never|no|a|an|the|also|then|now|really|always|even|longer) ){0,3})(?<word>\p{L}[\p{L}-]{3,30})/giu;
const pronouns: ReadonlySet<string> = new Set('it this that they these those which and'.split(' '));
const denial = /\b(?:not|never|no|neither|nor|without|hardly|if|whether|unless)\b|n['’]t\b/i;
/** What these say is of the moment and not of the thing. */
const idle: ReadonlySet<string> = new Set(
  'just only needed need necessary required enough worth possible there used done called read able allowed true known'.split(
    ' ',
  ),
);

function predicatesIn(text: string): readonly Predicate[] {
  return text.split(/[.;:?!\n]|, /).flatMap((clause) =>
    [...clause.matchAll(predicate)].flatMap(
      ({ index, 0: said, groups = {} }): readonly Predicate[] => {
        const { of = '', not, between = '', word = '' } = groups;
        if (idle.has(word.toLowerCase()) || stemsOf(word).size === 0) return [];
        // "It is a small shift" says nothing of what is small.
        const rest = clause.slice(index + said.length);
        if (/\b(?:an?|the) $/.test(between) && /^ \p{L}/u.test(rest)) return [];
        const isDenied = not !== undefined || denial.test(between);
        // "Neither is symmetric", "if it is": claims nothing for sure.
        if (!isDenied && denial.test(clause.slice(0, index))) return [];
        const subject = of.toLowerCase();
        return [
          {
            word: stem(word.toLowerCase()),
            isDenied,
            of: pronouns.has(subject) ? null : stem(subject),
            said: said.trim(),
          },
        ];
      },
    ),
  );
}

/** So often at least it is denied: once may be meant of one case. */
const leastDenied = 2;

/**
 * The first thing that a sentence says of something and that the author of a prompt denies wherever it is spoken of, twice or more:
 * "It is symmetric"; null where it says none.
 */
export function deniedFinder(prompt: Prompt): (sentence: string) => string | null {
  const { rubric, followUps, corrections } = prompt;
  const asked = rubric.filter(({ kind }) => kind !== 'anti-pattern');
  const right = [
    ...asked.flatMap((one) => [one.title, one.strong, ...phrasingsOf(one), ...waysOf(one)]),
    ...followUps.map(({ strong }) => strong),
    ...corrections.map(({ fact }) => fact),
  ];
  // What falls short may say it, as a mistake; that it denies it too counts.
  const all = [...right, ...rubric.flatMap(fallsShort)].map((text) => text.toLowerCase());
  const isDeniedOf = ({ word, of }: Predicate): boolean => {
    const texts = all.flatMap((text, at) => {
      if (!text.includes(word)) return [];
      return predicatesIn(text)
        .filter((one) => one.word === word)
        .map(({ isDenied }) => ({ isDenied, text, isRight: at < right.length }));
    });
    if (texts.some(({ isDenied, isRight }) => isRight && !isDenied)) return false;
    const denied = texts.filter(({ isDenied }) => isDenied);
    if (denied.length < leastDenied) return false;
    return of === null || denied.some(({ text }) => stemsOf(text).has(of));
  };
  return (sentence) =>
    predicatesIn(sentence).find((one) => !one.isDenied && isDeniedOf(one))?.said ?? null;
}
