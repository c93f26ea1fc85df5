import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import {
  changedIn,
  compareGrades,
  type Comparison as CompareResult,
  type ComparedCriterion,
  type Move,
} from '../../../../core/grade/compare-grades.js';
import { spanWords } from '../../../../core/grade/score-words.js';
import { weighingWords } from '../../../../core/grade/weights/own-weights.js';
import { inOrderOf } from '../../../../core/library/question-order.js';
import { movedWords, otherRubricWords } from '../../../../core/review/compare/compared-words.js';
import { whoseAttempts } from '../../../../core/review/compare/other-attempts.js';
import { isSampleId } from '../../../../core/attempt/sample-id.js';
import { isSameGrader } from '../../../../core/grader/grader-words.js';
import { isRound } from '../../../../core/library/round-id.js';
import type { Level } from '../../../../core/prompt/prompt.js';
import { useProvidedCommands, type Command } from '../../../state/commands/commands.js';
import { isOpenedToCompare, leaveReport, useNavigation } from '../../../state/navigation.js';
import { endComparison } from '../../../state/review/review-view.js';
import { levelWords } from '../../../ui/words/domain-words.js';
import { Kbd } from '../../../ui/controls/kbd.js';
import { classNames } from '../../../ui/class-names.js';
import { Segmented } from '../../../ui/controls/segmented.js';
import styles from './compare.module.css';
import { ComparedAnswers } from './compared-answers.js';
import { ComparedDrawings } from './compared-drawings.js';
import { ComparedHead } from './compared-head.js';
import { ComparedList, FoldedList } from './compared-list.js';
import type { ComparedSide } from './compared-side.js';
import { Bar } from '../parts/report-bar.js';
import foot from '../parts/report-foot.module.css';

type Props = { readonly before: ComparedSide; readonly after: ComparedSide };

/** Two grades criterion by criterion: first what moved, then the rest; of two attempts what was drawn and written too. */
export function Comparison({ before, after }: Props): ReactNode {
  const [level, setLevel] = useState<Level>(after.grade.level);
  const { prompt } = after.review;
  const isOneAttempt = before.review.attemptId === after.review.attemptId;
  const earlier = useMemo(() => inOrderOf(prompt.id, before.review), [prompt.id, before.review]);
  const compared = useMemo(
    () =>
      compareGrades(
        {
          ...earlier,
          grade: earlier.grades.find(({ id }) => id === before.grade.id) ?? before.grade,
        },
        { ...after.review, grade: after.grade },
        level,
        isOneAttempt ? 'graders' : 'settled',
      ),
    [earlier, before.grade, after, isOneAttempt, level],
  );
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus({ preventScroll: true }), []);
  const back = useNavigation(isOpenedToCompare) ? toHistory : toReport;
  useProvidedCommands('review', back.commands);
  const moved = (move: Move) =>
    compared.criteria
      .filter((one) => one.move === move)
      .toSorted((a, b) => weightOf(b) - weightOf(a));
  const sides = { before, after };
  return (
    <div className={styles['screen']}>
      <Bar title={prompt.title} what="Comparison" facts={factsOf(before, after)} back={back} />
      <main className={styles['scroller']}>
        <div className={styles['page']}>
          <header className={styles['head']}>
            <div>
              <h1 ref={title} tabIndex={-1} className={styles['title']}>
                {titleOf(compared)}
              </h1>
              {noteOf(before, after, compared).map((note) => (
                <p key={note} className={styles['note']}>
                  {note}
                </p>
              ))}
            </div>
            <div className={styles['level']}>
              <span aria-hidden="true">At level</span>
              <Segmented
                label="At level"
                value={level}
                options={prompt.levels.map((value) => ({ value, title: levelWords[value] }))}
                onChange={setLevel}
              />
            </div>
          </header>
          <div className={styles['sticky']}>
            <ComparedHead side={before} totals={compared.totals.before} other={after} />
            <ComparedHead side={after} totals={compared.totals.after} other={before} />
          </div>
          <ComparedList
            id="better"
            title={isBySide(before, after) ? 'Graded higher' : 'Better'}
            criteria={moved('better')}
            {...sides}
          />
          <ComparedList
            id="worse"
            title={isBySide(before, after) ? 'Graded lower' : 'Worse'}
            criteria={moved('worse')}
            {...sides}
          />
          <ComparedList id="open" title="Open on one side" criteria={moved('open')} {...sides} />
          <ComparedList
            id="other"
            title="Different verdict, same points"
            criteria={moved('other')}
            {...sides}
          />
          <FoldedList title="The same" criteria={moved('same')} {...sides} />
          {isOneAttempt ? null : (
            <>
              <ComparedDrawings before={before.review} after={after.review} />
              <ComparedAnswers before={earlier} after={after.review} />
            </>
          )}
        </div>
      </main>
      <footer className={classNames(foot['foot'], 'foot-under-toasts')}>
        <span>
          <Kbd>Esc</Kbd> {back.label.toLowerCase()}
        </span>
      </footer>
    </div>
  );
}

const weightOf = ({ points, openPoints }: ComparedCriterion): number =>
  Math.abs(points) + openPoints;

function titleOf(compared: CompareResult): string {
  const { changed, of } = changedIn(compared);
  const { before, after } = compared;
  const verdicts =
    changed === 0 ? `all ${of} verdicts are the same` : `${changed} of ${of} verdicts differ`;
  const [was, is] = [before, after].map(spanWords);
  return was === is
    ? `${String(is)} both times: ${verdicts}`
    : `From ${String(was)} to ${String(is)}: ${verdicts}`;
}

const factsOf = (before: ComparedSide, after: ComparedSide): string =>
  before.review.attemptId === after.review.attemptId
    ? 'Two grades of one attempt'
    : isRound(after.review.prompt)
      ? 'Two rounds with the same questions'
      : whoseAttempts(idsOf(before, after));

const idsOf = (...sides: readonly ComparedSide[]): readonly string[] =>
  sides.map(({ review }) => review.attemptId);

/** Nobody gets better than the sample, or worse. */
const isBySide = (before: ComparedSide, after: ComparedSide): boolean =>
  before.review.attemptId === after.review.attemptId || idsOf(before, after).some(isSampleId);

type Back = {
  readonly label: string;
  readonly go: () => void;
  readonly commands: readonly Command[];
};

function backTo(label: string, go: () => void): Back {
  const command = { id: 'compare-end', title: label, section: 'Report', keys: ['Escape'], run: go };
  return { label, go, commands: [command] };
}

const toReport = backTo('Back to the report', endComparison);
/** Whoever chose two attempts there has opened no report. */
const toHistory = backTo('Back to the history', leaveReport);

/** "The dimensions count differently: as the rubric has them on the left; clarifying 2, … on the right." */
function weightsOf(...sides: readonly ComparedSide[]): readonly string[] {
  const [left, right] = sides.map(({ grade }) => weighingWords(grade) ?? 'as the rubric has them');
  return [`The dimensions count differently: ${left} on the left; ${right} on the right.`];
}

/** What else than the answer may have made the difference. */
function noteOf(before: ComparedSide, after: ComparedSide, compared: CompareResult) {
  const { isSameRubric, isSameWeights, isSameUseOfTests } = compared;
  const isOneAttempt = before.review.attemptId === after.review.attemptId;
  const isOneGrader = isSameGrader(before.grade.grader, after.grade.grader);
  const moved = movedWords(compared);
  return [
    ...(moved === null ? [] : [moved]),
    ...(isOneAttempt ? ['The answer is the same on both sides; only the grading differs.'] : []),
    ...(isOneAttempt || isOneGrader
      ? []
      : [
          'Two different graders judged these attempts, so part of the difference comes from them.',
        ]),
    ...(isSameUseOfTests
      ? []
      : ['One of them was graded before the tests as a whole counted. Grade it again to compare.']),
    ...(isSameWeights ? [] : weightsOf(before, after)),
    ...(isSameRubric ? [] : [otherRubricWords(before.review.prompt, after.review.prompt)]),
  ];
}
