import { allTestsId, rubricFor } from './tests/all-tests.js';
import { pointsAt } from './rubric-at-level.js';
import type { Criterion } from '../prompt/criterion.js';
import type { Grade } from './grade.js';
import type { Level, Prompt } from '../prompt/prompt.js';
import { isSameWeighing, weighedBy } from './weights/own-weights.js';
import { judgedBy, type Judged } from './judged-criteria.js';
import type { Score } from './score.js';
import { settledScore, type SettledScore } from './settled-score.js';
import type { Settlement } from './settlement.js';

/** A grade with the frozen prompt that it judges by, and what the person settled of its attempt. */
export type Graded = {
  readonly prompt: Pick<Prompt, 'rubric'>;
  readonly grade: Grade;
  readonly settlements: readonly Settlement[];
};

/**
 * Between attempts the person's verdicts count over the graders'. Between two gradings of one attempt they are the same
 * on both sides, and would hide how the graders differ: there the graders' own are compared.
 */
type ComparedBy = 'settled' | 'graders';

/**
 * `better` and `worse` move points; `open` is unsure on one side, where nobody can say which way it moves yet; `other` is
 * another verdict at the same points, or a criterion that only one of the rubrics holds.
 */
export type Move = 'better' | 'worse' | 'open' | 'other' | 'same';

export type ComparedCriterion = {
  readonly criterion: Criterion;
  /** Null where that side's rubric does not hold it. */
  readonly before: Judged | null;
  readonly after: Judged | null;
  readonly move: Move;
  /** What it adds to the total, in points of 100; negative where it takes away. 0 while it is open. */
  readonly points: number;
  /** What an open one is worth on the side that left it open, in points of 100; else 0. */
  readonly openPoints: number;
};

export type Comparison = {
  /** Of the verdicts that are compared. */
  readonly before: Score;
  readonly after: Score;
  /** What both sides come to with and without the person's verdicts. */
  readonly totals: { readonly before: SettledScore; readonly after: SettledScore };
  /** In the order of the later rubric; what it no longer holds comes last. */
  readonly criteria: readonly ComparedCriterion[];
  /** Both judged by the same criteria with the same weights. */
  readonly isSameRubric: boolean;
  /** Both weigh the dimensions alike: the person's own weights are the same. */
  readonly isSameWeights: boolean;
  /** Both count the tests of the code as a whole, or neither does: a grade from before they led does not. */
  readonly isSameUseOfTests: boolean;
};

/**
 * Two grades criterion by criterion, both scored at `level`, whatever they were aimed at. They may be of one attempt or
 * of two at the same prompt, whose rubric may have changed between them.
 */
export function compareGrades(
  before: Graded,
  after: Graded,
  level: Level,
  by: ComparedBy,
): Comparison {
  const [was, is] = [totalsOf(before, level), totalsOf(after, level)];
  const verdictsOf = (side: Graded, totals: SettledScore): Graded['grade'] =>
    by === 'settled' ? totals.grade : side.grade;
  const scoreOfSide = (totals: SettledScore): Score =>
    by === 'settled' ? totals.score : totals.byGrader;
  const old = sideAt(before, verdictsOf(before, was), level);
  const now = sideAt(after, verdictsOf(after, is), level);
  const [oldBar, newBar] = [barAt(before), barAt(after)];
  const gone = oldBar.filter(({ id }) => now(id).judged === null);
  return {
    before: scoreOfSide(was),
    after: scoreOfSide(is),
    totals: { before: was, after: is },
    criteria: [...newBar, ...gone].map((criterion) =>
      compared(criterion, old(criterion.id), now(criterion.id)),
    ),
    isSameRubric: barOf(before.prompt.rubric) === barOf(after.prompt.rubric),
    isSameWeights: isSameWeighing(before.grade, after.grade),
    isSameUseOfTests: hasAllTests(oldBar) === hasAllTests(newBar),
  };
}

const totalsOf = ({ prompt, grade, settlements }: Graded, level: Level): SettledScore =>
  settledScore(prompt, grade, settlements, level);

const barAt = ({ prompt, grade }: Graded): readonly Criterion[] =>
  rubricFor(prompt.rubric, grade.verdicts);

const hasAllTests = (bar: readonly Criterion[]): boolean => bar.some(({ id }) => id === allTestsId);

type Side = { readonly judged: Judged | null; readonly worthOf: (criterion: Criterion) => number };

function compared(criterion: Criterion, before: Side, after: Side): ComparedCriterion {
  const moved = earnedIn(after) - earnedIn(before);
  const isShared = before.judged !== null && after.judged !== null;
  const move = moveOf(before.judged, after.judged, moved);
  return {
    criterion,
    before: before.judged,
    after: after.judged,
    move,
    points: isShared && move !== 'open' ? moved : 0,
    openPoints: move === 'open' ? (isOpen(before.judged) ? before : after).worthOf(criterion) : 0,
  };
}

function moveOf(before: Judged | null, after: Judged | null, moved: number): Move {
  if (before === null || after === null) return 'other';
  // The same verdict on a rubric with other weights is not the person's doing.
  if (before.verdict === after.verdict && before.share === after.share) return 'same';
  if (isOpen(before) || isOpen(after)) return 'open';
  if (moved === 0) return 'other';
  return moved > 0 ? 'better' : 'worse';
}

const isOpen = (judged: Judged | null): boolean => judged?.verdict === 'unsure' && judged.isCounted;

/** What a criterion adds to the total, in points of 100; an anti-pattern takes away. */
function earnedIn({ judged, worthOf }: Side): number {
  if (judged?.isCounted !== true) return 0;
  const sign = judged.criterion.kind === 'anti-pattern' ? -1 : 1;
  return sign * worthOf(judged.criterion) * judged.share;
}

/** One side's look at a criterion by its id; `judged` is null where its rubric does not hold it. */
function sideAt(
  { prompt }: Pick<Graded, 'prompt'>,
  grade: Grade,
  level: Level,
): (id: string) => Side {
  const byId = new Map(judgedBy({ ...grade, level }, prompt).map((one) => [one.criterion.id, one]));
  const worthOf = pointsAt(rubricFor(weighedBy(grade, prompt).rubric, grade.verdicts), level);
  return (id) => ({ judged: byId.get(id) ?? null, worthOf });
}

const barOf = (rubric: readonly Criterion[]): string =>
  JSON.stringify(
    rubric.map(({ id, kind, weight, essential, from }) => [id, kind, weight, essential, from]),
  );

/** How many verdicts of how many differ. */
export function changedIn({ criteria }: Comparison): {
  readonly changed: number;
  readonly of: number;
} {
  return { changed: criteria.filter(({ move }) => move !== 'same').length, of: criteria.length };
}
