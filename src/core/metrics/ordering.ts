/** How good an answer was written to be, the worst first. */
export const answerLevels = ['blank', 'novice', 'mid', 'strong', 'expert'] as const;
export type AnswerLevel = (typeof answerLevels)[number];

export type Placed = {
  readonly promptId: string;
  readonly level: AnswerLevel | null;
  /** Points of 100 by whoever is measured, and by the labels. */
  readonly total: number;
  readonly labelledTotal: number;
  readonly words: number;
};

/** Two answers to one prompt that differ in level by two or more. */
export type LevelPair = {
  readonly promptId: string;
  /** The better has more points; a tie is not ranked right. */
  readonly isRight: boolean;
  /** It has more points by the labels too: what nobody can be asked to beat. */
  readonly isRightByLabels: boolean;
  /** The better has more words: what length alone would get right. */
  readonly isBetterLonger: boolean;
};

/** All pairs of one prompt whose levels differ by ≥ 2; blank answers, and those without a level, are left out. */
export function levelPairs(answers: readonly Placed[]): readonly LevelPair[] {
  return answers.flatMap((better) =>
    answers
      .filter((worse) => worse.promptId === better.promptId && isClearlyBelow(worse, better))
      .map((worse) => ({
        promptId: better.promptId,
        isRight: better.total > worse.total,
        isRightByLabels: better.labelledTotal > worse.labelledTotal,
        isBetterLonger: better.words > worse.words,
      })),
  );
}

/** The share of pairs that are ranked right; null without a pair. */
export const ordering = (pairs: readonly LevelPair[]): number | null =>
  shareOf(pairs, ({ isRight }) => isRight);

/** The share that the labels rank right, which is the ceiling of any grader that agrees with them. */
export const labelOrdering = (pairs: readonly LevelPair[]): number | null =>
  shareOf(pairs, ({ isRightByLabels }) => isRightByLabels);

/** The share that the longer answer wins. */
export const lengthOrdering = (pairs: readonly LevelPair[]): number | null =>
  shareOf(pairs, ({ isBetterLonger }) => isBetterLonger);

function isClearlyBelow(worse: Placed, better: Placed): boolean {
  if (worse.level === null || better.level === null || worse.level === 'blank') return false;
  return answerLevels.indexOf(better.level) - answerLevels.indexOf(worse.level) >= 2;
}

const shareOf = (pairs: readonly LevelPair[], held: (pair: LevelPair) => boolean): number | null =>
  pairs.length === 0 ? null : pairs.filter(held).length / pairs.length;
