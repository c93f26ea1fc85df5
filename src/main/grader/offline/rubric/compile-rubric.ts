import {
  fallsShort,
  phrasingsOf,
  waysOf,
  type Criterion,
} from '../../../../core/prompt/criterion.js';
import type { Prompt } from '../../../../core/prompt/prompt.js';
import {
  hitsOf,
  termGroup,
  termIndex,
  type TermGroup,
  type TermIndex,
} from '../../text/term-match.js';
import { stem } from '../../text/stem.js';
import type { AliasTable } from '../../text/fold-words.js';
import { backwardsFinder, type BackwardsFinder } from './backwards.js';
import { numberMisses } from './missed-numbers.js';
import { rivalFinder, type Rival } from './rival-numbers.js';
import { toldNumbers } from './told-numbers.js';
import { once, resultsOf, type Result } from './worked-out.js';
import { wrongResultsOf, type WrongResultFinder } from './wrong-results.js';
import { centreOf } from './centroid.js';
import {
  bagOfText,
  likenessToEach,
  stemPairs,
  weighing,
  type Bag,
  type Weigh,
} from '../../text/word-similarity.js';
import { deniedIn, isDenied } from '../../text/negation.js';
import { distinguishing } from './distinguishing.js';
import { clausesOf, sentencesOf } from './strong-sentences.js';
import { turnHeard } from './sides.js';
import { partsAsCriteria } from './parts-as-criteria.js';
import { tellingTerms, type TellingTerm } from './telling-terms.js';
import type { TextCluster } from './text-cluster.js';
import type { PlainText, Token } from '../../text/tokens.js';

type CompiledGroup = TermGroup & {
  /** The author's own phrasings deny it ("values are not touched"), so a denial says nothing. */
  readonly isFree: boolean;
};

/** What the author asks for, in their own words. */
export type WantedText = {
  readonly text: string;
  readonly bag: Bag;
  readonly tokens: readonly Token[];
};

export type Compiled = {
  readonly criterion: Criterion;
  readonly groups: readonly CompiledGroup[];
  readonly contradicts: TermGroup;
  /** Neighbouring words of its phrasings, as stems. */
  readonly joints: ReadonlySet<string>;
  /** All ways to meet it. */
  readonly said: TextCluster;
  /** What is said about it and falls short. */
  readonly half: TextCluster;
  /** How alike it is to each of its near misses. */
  readonly toMisses: (said: Bag) => readonly number[];
  /** Of a slip: how alike what is said is to the nearest that the author himself says of the topic, 0 to 1. */
  readonly toSound: (said: Bag) => number;
  /** Its title and all ways to meet it. */
  readonly ways: readonly (readonly Token[])[];
  /** Whether words deny what its ways say, or take the other of two sides; the ways are read when it is first asked. */
  readonly isTurned: (said: readonly Token[]) => boolean;
  /** What words say the other way round than all of its ways; these are read when it is first asked. */
  readonly backwardsIn: BackwardsFinder;
  /** The sentences of its strong answer. */
  readonly wanted: readonly WantedText[];
  /** All their words. */
  readonly strong: Bag;
  readonly title: Bag;
  /** The clauses of its title and strong answer, read when they are asked for. */
  readonly clauses: () => readonly WantedText[];
  readonly weigh: Weigh;
  /** The terms of its name without which it is not met, read when they are asked for. */
  readonly telling: () => readonly TellingTerm[];
  /** The numbers that it asks to be worked out, read when they are asked for. */
  readonly results: () => readonly Result[];
  /** Whether a text works out more numbers of its own than it has of those that the criterion asks for. */
  readonly missesNumbers: (said: string) => boolean;
  /** Whether it has a row of the criterion's numbers but for one, which it nowhere says. */
  readonly missesInRow: (said: string) => boolean;
  /** The groups without which no way meets it, by index, worked out when they are asked for. */
  readonly keys: () => readonly number[];
  /** A number in `said` that stands where the author has another, which neither it nor `beside` holds. */
  readonly rivalIn: (said: readonly string[], beside: readonly string[]) => Rival | null;
  /** A number that somebody comes to in place of one of the author's, which the text does not hold. */
  readonly wrongIn: WrongResultFinder;
  /** From this likeness on a window says what the criterion asks; set on its phrasings and near misses. */
  readonly threshold: number;
  /** Each as a small criterion. */
  readonly parts: readonly Compiled[];
};

export type CompiledRubric = {
  readonly criteria: readonly Compiled[];
  readonly weigh: Weigh;
  /** All groups and contradictions, for one walk through a text. */
  readonly index: TermIndex;
};

const leastThreshold = 0.18;
const mostThreshold = 0.4;

const wantedTexts = (criterion: Criterion): readonly string[] => [
  ...phrasingsOf(criterion),
  criterion.strong,
];

/** What the person need not work out. */
const givenTexts = ({ statement, phases, facts }: Prompt): readonly string[] => [
  statement,
  ...phases.map(({ ask }) => ask ?? ''),
  ...facts.map(({ answer }) => answer),
];

/** A rubric as the grader works with it; slow, so read-prompt.ts keeps the last. `plain` folds by the same aliases. */
export function compileRubric(
  prompt: Prompt,
  aliases: AliasTable,
  plain: (text: string) => PlainText,
): CompiledRubric {
  const bag = (text: string): Bag => bagOfText(plain(text));
  const asked = [prompt.statement, ...prompt.phases.map(({ ask }) => ask ?? '')].join('\n');
  const question = bag(asked);
  const documents = prompt.rubric.map((criterion) =>
    bag([criterion.title, ...wantedTexts(criterion), ...waysOf(criterion)].join('\n')),
  );
  const weigh = weighing(documents, question);
  /** Words that name the criterion belong to the direction, though nobody says them so. */
  const told = (
    said: readonly string[],
    names: readonly string[],
    cues: Criterion['cues'],
  ): TextCluster => {
    const texts = said.map(bag);
    const centre = centreOf([...texts, ...names.map(bag)], cues, weigh);
    return { texts, centre, likenesses: likenessToEach(texts, weigh) };
  };
  const wantedText = (text: string): WantedText => {
    const { tokens } = plain(text);
    return { text, tokens, bag: bag(text) };
  };
  const results = resultsOf(prompt.estimates);
  const wrongResults = wrongResultsOf(prompt);
  const given = givenTexts(prompt);
  const known = [prompt.reference.answer, ...prompt.rubric.map(({ strong }) => strong)];
  const knownNumbers = once(() => [...given, ...known].flatMap(toldNumbers));
  const toSound = once(() =>
    likenessToEach(
      prompt.rubric
        .filter(({ kind }) => kind !== 'anti-pattern')
        .flatMap((one) => [...sentencesOf(one.strong), ...one.phrasings])
        .concat(sentencesOf(prompt.reference.answer))
        .map(bag),
      weigh,
    ),
  );
  const compiled = (
    criterion: Criterion,
    card: readonly string[],
    beside: readonly string[] = [],
  ): Compiled => {
    const wanted = wantedTexts(criterion);
    const said = told(wanted, [criterion.title], criterion.cues);
    const tokens = wanted.map((text) => plain(text).tokens);
    const ways = [plain(criterion.title).tokens, ...tokens];
    const isDeniedByAuthor = denialsIn(tokens);
    const isSlip = criterion.kind === 'anti-pattern';
    const nearMisses = criterion.nearMisses.map(bag);
    const parts = partsAsCriteria(criterion);
    const sentences = sentencesOf(criterion.strong).map(wantedText);
    const misses = once(() => {
      const cues = criterion.cues.flat();
      return numberMisses({
        cues,
        ways: [...wanted, ...card],
        given: [...given, ...beside],
        known,
      });
    });
    const rivals = once(() =>
      rivalFinder({
        ways: [criterion.strong, ...phrasingsOf(criterion)],
        known: knownNumbers(),
      }),
    );
    const heard = once(() => {
      const cues = new Set(criterion.cues.flat().flatMap((cue) => stemsOf(plain(cue))));
      return turnHeard(ways, (word) => cues.has(word));
    });
    const groups = criterion.cues.map((terms) => {
      const group = termGroup(terms, aliases);
      return { ...group, isFree: isDeniedByAuthor(group) };
    });
    const backwards = once(() => backwardsFinder(ways, groups));
    const readTokens = (lines: readonly string[]) => lines.map((line) => plain(line).tokens);
    return {
      criterion,
      keys: once(() =>
        distinguishing(groups, readTokens(wanted), readTokens(fallsShort(criterion))),
      ),
      toMisses: likenessToEach(nearMisses, weigh),
      toSound: (text) => Math.max(0, ...toSound()(text)),
      wanted: sentences,
      strong: new Set(sentences.flatMap((one) => [...one.bag])),
      clauses: () => clausesOf(criterion).map(wantedText),
      telling: once(() => tellingTerms(criterion, plain(asked).tokens, aliases, plain)),
      results: once(() => (isSlip ? [] : results(criterion.strong))),
      missesNumbers: (said) => !isSlip && misses().most(said),
      missesInRow: (said) => !isSlip && misses().ofRow(said),
      wrongIn: wrongResults(criterion),
      rivalIn: (said, others) => rivals()(said, others),
      title: bag(criterion.title),
      weigh,
      said,
      ways,
      isTurned: (said) => !isSlip && heard()(said),
      backwardsIn: (said, paragraph) => backwards()(said, paragraph),
      half: told(fallsShort(criterion), [], []),
      groups,
      contradicts: termGroup(criterion.contradicts, aliases),
      joints: new Set(
        [...wanted, criterion.title].flatMap((text) => [...stemPairs(plain(text).tokens)]),
      ),
      threshold: thresholdOf(said, nearMisses),
      parts: parts.map((part) =>
        compiled(
          part,
          card,
          parts.filter((one) => one !== part).flatMap((one) => wantedTexts(one)),
        ),
      ),
    };
  };
  const criteria = prompt.rubric.map((criterion) =>
    // A flash card asks for the same with other numbers.
    compiled(criterion, criterion.flash === undefined ? [] : [criterion.flash.strong]),
  );
  const index = termIndex(
    withParts(criteria).flatMap(({ groups, contradicts }) => [...groups, contradicts]),
  );
  return { criteria, weigh, index };
}

const stemsOf = ({ tokens }: PlainText): readonly string[] => tokens.map(({ text }) => stem(text));

const withParts = (criteria: readonly Compiled[]): readonly Compiled[] =>
  criteria.flatMap((one) => [one, ...one.parts]);

/** Whether a group stands denied in one of the author's own phrasings. */
function denialsIn(texts: readonly (readonly Token[])[]): (group: TermGroup) => boolean {
  const read = texts
    .map((tokens) => ({ tokens, denied: deniedIn(tokens) }))
    .filter(({ denied }) => denied.length > 0);
  return (group) =>
    read.some(({ tokens, denied }) => hitsOf(group, tokens).some((hit) => isDenied(hit, denied)));
}

/** Between the near misses' best likeness and the phrasings' typical likeness to each other. */
function thresholdOf({ texts, likenesses }: TextCluster, unwanted: readonly Bag[]): number {
  const near = Math.max(0, ...unwanted.flatMap(likenesses));
  const own = texts
    .map((said, at) => Math.max(0, ...likenesses(said).filter((_, other) => other !== at)))
    .toSorted((a, b) => a - b);
  const typical = own[Math.floor(own.length / 2)] ?? mostThreshold;
  return Math.min(mostThreshold, Math.max(leastThreshold, (near + typical) / 2));
}
