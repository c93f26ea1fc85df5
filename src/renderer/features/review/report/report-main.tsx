import { useMemo, type ReactNode } from 'react';
import { checkedWords } from '../../../../core/attempt/checked-words.js';
import { guessWords } from '../../../../core/history/guess.js';
import type { Grade } from '../../../../core/grade/grade.js';
import { isBandOpen } from '../../../../core/grade/weights/open-share.js';
import { besideWeak } from '../../../../core/review/claims/beside.js';
import type { Review } from '../../../../core/review/review.js';
import { AntiPatterns } from '../criteria/anti-patterns.js';
import type { RowFrame } from '../criteria/criterion-row.js';
import { PhaseSection } from '../criteria/phase-section.js';
import { putBack } from '../criteria/put-back.js';
import { CodeTests } from '../answer/code-tests.js';
import { WholeAnswer } from '../answer/whole-answer.js';
import { Regrading } from '../grading/regrading.js';
import type { GradeAgain } from '../grading/use-grade-again.js';
import { ReadAgain } from '../lessons/read-again.js';
import { ReferenceAnswer } from '../lessons/reference-answer.js';
import { SettleLine } from '../settle/settle-line.js';
import { EarlierGrade } from '../verdict/earlier-grade.js';
import { ChangeCards } from '../verdict/improvement-cards.js';
import { Levels } from '../verdict/levels.js';
import {
  ChangedNote,
  CheckedNote,
  ModelNote,
  RetakeNote,
  SampleNote,
  WeightsNote,
} from '../verdict/report-notes.js';
import { ShortSitting } from '../verdict/short-sitting.js';
import { VerdictHead } from '../verdict/verdict-head.js';
import { WeakTopics } from '../verdict/weak-topics.js';
import type { Report } from './report-of.js';

type Props = {
  readonly review: Review;
  readonly grade: Grade;
  readonly report: Report;
  readonly again: GradeAgain;
  /** Whether what stands below the verdict is drawn yet. */
  readonly isRest: boolean;
};

/** The verdict first, then what rests it, then what can be learned from it. */
export function ReportMain({ review, grade, report, again, isRest }: Props): ReactNode {
  const { prompt, attemptId, state } = review;
  const { score, sections, antiPatterns, saidByGrader } = report;
  const frame = useMemo(
    (): RowFrame => ({
      phases: prompt.phases,
      texts: state.texts,
      grade,
      byGrader: saidByGrader,
      beside: besideWeak(prompt, state),
      putBack: (criterionId) => void putBack(attemptId, grade.id, criterionId),
    }),
    [prompt, state, grade, saidByGrader, attemptId],
  );
  const { settlements } = review;
  const settle = (
    <SettleLine grade={grade} report={report} settlements={settlements} again={again} />
  );
  const isFirst = isBandOpen(score);
  return (
    <>
      <SampleNote attemptId={attemptId} />
      <ChangedNote files={review.changed} />
      <CheckedNote words={checkedWords(review.state, review.prompt.phases)} />
      <Regrading attemptId={attemptId} again={again} />
      <ModelNote grade={grade} />
      <RetakeNote review={review} />
      <ShortSitting prompt={prompt} level={grade.level} />
      <WeightsNote grade={grade} />
      <VerdictHead
        headline={report.headline}
        score={score}
        tests={report.tests}
        isMissBelow={report.improvements.changes[0]?.text === report.tests?.miss}
        guess={guessWords(review.state.guess, score)}
        why={report.summary}
        isBlank={report.isBlank}
        cap={report.cap}
        sum={report.sum}
        settle={isFirst ? settle : null}
      />
      {isFirst ? null : settle}
      <EarlierGrade review={review} grade={grade} />
      <WeakTopics topics={report.weakTopics} />
      <ChangeCards improvements={report.improvements} />
      {report.isBlank || report.few !== null ? null : (
        <Levels prompt={prompt} grade={report.grade} openCount={report.open} />
      )}
      {isRest ? (
        <>
          <ReadAgain review={review} />
          {sections.map((section) => (
            <PhaseSection key={section.phase.id} section={section} frame={frame} />
          ))}
          <CodeTests review={review} />
          {antiPatterns.length === 0 ? null : <AntiPatterns judged={antiPatterns} frame={frame} />}
          <ReferenceAnswer review={review} />
          <WholeAnswer review={review} />
        </>
      ) : null}
    </>
  );
}
