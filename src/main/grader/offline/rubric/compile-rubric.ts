import { fallsShort, type Criterion } from '../../../../core/prompt/criterion.js';
import type { Prompt } from '../../../../core/prompt/prompt.js';
import {
  hitsOf,
  termGroup,
  termIndex,
  type TermGroup,
  type TermIndex,
} from '../../text/term-match.js';
import type { AliasTable } from '../../text/fold-words.js';
import { centreOf } from './centroid.js';
import {
  bagOfText,
  likeness,
  stemPairs,
  weighing,
  type Bag,
  type Weigh,
} from '../../text/word-similarity.js';
import { noVectors, vectorsOf, wantedTexts, type VectorTable } from './sentence-vectors.js';
import { deniedIn, isDenied } from '../../text/negation.js';
import type { TextCluster } from './text-cluster.js';
import { plainText } from '../../text/tokens.js';

export type CompiledGroup = TermGroup & {
  /** The author's own phrasings deny it ("values are not touched"), so a denial says nothing. */
  readonly isFree: boolean;
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
  readonly nearMisses: readonly Bag[];
  /** From this likeness on a window says what the criterion asks; set on its phrasings and near misses. */
  readonly threshold: number;
};

export type CompiledRubric = {
  readonly criteria: readonly Compiled[];
  readonly weigh: Weigh;
  /** All groups and contradictions, for one walk through a text. */
  readonly index: TermIndex;
};

const leastThreshold = 0.18;
const mostThreshold = 0.4;

/** A rubric as the grader works with it; compiled anew for each grading, which takes some milliseconds. */
export function compileRubric(
  prompt: Prompt,
  aliases: AliasTable,
  vectors: VectorTable = noVectors,
): CompiledRubric {
  const bag = (text: string): Bag => bagOfText(plainText(text, aliases));
  const question = bag([prompt.statement, ...prompt.phases.map(({ ask }) => ask ?? '')].join('\n'));
  const documents = prompt.rubric.map((criterion) =>
    bag([criterion.title, ...wantedTexts(criterion)].join('\n')),
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
    return { texts, centre, vectors: vectorsOf(vectors, said) };
  };
  const criteria = prompt.rubric.map((criterion) => {
    const said = told(wantedTexts(criterion), [criterion.title], criterion.cues);
    const nearMisses = criterion.nearMisses.map(bag);
    return {
      criterion,
      nearMisses,
      said,
      half: told(fallsShort(criterion), [], []),
      groups: criterion.cues.map((terms) => groupOf(terms, criterion, aliases)),
      contradicts: termGroup(criterion.contradicts, aliases),
      joints: new Set(
        [...wantedTexts(criterion), criterion.title].flatMap((text) => [
          ...stemPairs(plainText(text, aliases).tokens),
        ]),
      ),
      threshold: thresholdOf(said.texts, nearMisses, weigh),
    };
  });
  const index = termIndex(criteria.flatMap(({ groups, contradicts }) => [...groups, contradicts]));
  return { criteria, weigh, index };
}

function groupOf(
  terms: readonly string[],
  criterion: Criterion,
  aliases: AliasTable,
): CompiledGroup {
  const group = termGroup(terms, aliases);
  const isFree = wantedTexts(criterion).some((phrasing) => {
    const { tokens } = plainText(phrasing, aliases);
    const denied = deniedIn(tokens);
    return hitsOf(group, tokens).some((hit) => isDenied(hit, denied));
  });
  return { ...group, isFree };
}

/** Between the near misses' best likeness and the phrasings' typical likeness to each other. */
function thresholdOf(wanted: readonly Bag[], unwanted: readonly Bag[], weigh: Weigh): number {
  const best = (said: Bag, others: readonly Bag[]): number =>
    Math.max(0, ...others.map((other) => likeness(said, other, weigh)));
  const near = Math.max(0, ...unwanted.map((miss) => best(miss, wanted)));
  const own = wanted
    .map((said) =>
      best(
        said,
        wanted.filter((other) => other !== said),
      ),
    )
    .toSorted((a, b) => a - b);
  const typical = own[Math.floor(own.length / 2)] ?? mostThreshold;
  return Math.min(mostThreshold, Math.max(leastThreshold, (near + typical) / 2));
}
