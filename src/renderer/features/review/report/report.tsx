import { useMemo, useRef, type ReactNode } from 'react';
import type { Grade } from '../../../../core/grade/grade.js';
import { gradedReport } from '../../../../core/review/graded-report.js';
import { drawnOf } from '../../../../core/review/report-sections.js';
import type { Review } from '../../../../core/review/review.js';
import { useReviewView } from '../../../state/review/review-view.js';
import { classNames } from '../../../ui/class-names.js';
import { AnswerPanel } from '../answer/answer-panel.js';
import { AntiPatterns } from '../criteria/anti-patterns.js';
import { ChangedNote } from '../verdict/report-notes.js';
import { ChangeCards } from '../verdict/improvement-cards.js';
import { CodeTests } from '../answer/code-tests.js';
import { Corrections } from '../lessons/corrections.js';
import { Drawings } from '../drawings/drawings.js';
import { Estimates } from '../lessons/estimates.js';
import { EarlierGrade } from '../verdict/earlier-grade.js';
import { FollowUps } from '../lessons/follow-ups.js';
import { Levels } from '../verdict/levels.js';
import { itemsOf, withWords } from './report-nav-items.js';
import { ModelNote } from '../verdict/report-notes.js';
import { PhaseSection } from '../criteria/phase-section.js';
import { ReferenceAnswer } from '../lessons/reference-answer.js';
import { Regrading } from '../grading/regrading.js';
import { ReportActions } from './report-actions.js';
import { ReportBar } from '../parts/report-bar.js';
import { ReportFoot } from '../parts/report-foot.js';
import { ReportNav } from './report-nav.js';
import styles from './report.module.css';
import { TimeSpent } from '../answer/time-spent.js';
import { useArrival } from './use-arrival.js';
import { useGradeAgain, useGradeCommands } from '../grading/use-grade-again.js';
import { useReportKeys } from './use-report-keys.js';
import { VerdictHead } from '../verdict/verdict-head.js';
import { WholeAnswer } from '../answer/whole-answer.js';
import { useWords, WordsUsed } from '../lessons/terms-used.js';

type Props = { readonly review: Review; readonly grade: Grade };

/** The graded report: the verdict first, then what rests it, then what can be learned from it. */
export function Report({ review, grade }: Props): ReactNode {
  const { prompt, state, attemptId } = review;
  const scroller = useRef<HTMLDivElement>(null);
  const report = useMemo(() => reportOf(review, grade), [review, grade]);
  const { judged, score, sections, antiPatterns } = report;
  const shown = useReviewView((view) => view.shown);
  const words = useWords(review);
  const again = useGradeAgain(attemptId);
  useGradeCommands(again);
  useReportKeys(report.inOrder);
  useArrival(attemptId, judged);
  return (
    <div className={styles['screen']}>
      <ReportBar
        review={review}
        grade={grade}
        actions={<ReportActions review={review} grade={grade} again={again} />}
      />
      <div className={classNames(styles['columns'], shown !== null && styles['withPanel'])}>
        <ReportNav items={withWords(report.items, words)} scroller={scroller} />
        <div ref={scroller} className={styles['scroller']}>
          <main className={styles['main']}>
            <ChangedNote files={review.changed} />
            <Regrading attemptId={attemptId} again={again} />
            <ModelNote grade={grade} />
            <VerdictHead score={score} why={report.summary} isBlank={report.isBlank} />
            <EarlierGrade review={review} grade={grade} />
            <ChangeCards score={score} changes={report.improvements} />
            {report.isBlank ? null : <Levels prompt={prompt} grade={report.grade} />}
            {sections.map((section) => (
              <PhaseSection
                key={section.phase.id}
                section={section}
                phases={prompt.phases}
                level={grade.level}
              />
            ))}
            <CodeTests review={review} />
            {antiPatterns.length === 0 ? null : (
              <AntiPatterns judged={antiPatterns} phases={prompt.phases} />
            )}
            <ReferenceAnswer review={review} />
            <WholeAnswer review={review} />
          </main>
          <aside className={styles['side']} aria-label="Beside the verdict">
            <Drawings review={review} drawn={drawnOf(judged)} />
            <TimeSpent prompt={prompt} state={state} />
            <Corrections corrections={prompt.corrections} />
            <Estimates estimates={prompt.estimates} />
            <WordsUsed {...words} />
            <FollowUps followUps={prompt.followUps} curveball={prompt.curveball} />
          </aside>
        </div>
        {shown === null ? null : (
          <AnswerPanel
            review={review}
            shown={shown}
            judged={judged.find(({ criterion }) => criterion.id === shown.criterionId) ?? null}
          />
        )}
      </div>
      <ReportFoot />
    </div>
  );
}

/** All that the screen shows of a review and one of its grades. */
function reportOf(review: Review, grade: Grade) {
  const report = gradedReport(review, grade);
  const { score, sections, antiPatterns } = report;
  const notAvoided = antiPatterns.filter(({ verdict }) => verdict !== 'not-met');
  return {
    ...report,
    items: itemsOf(review, score, sections, antiPatterns),
    inOrder: [...sections.flatMap(({ judged }) => judged), ...notAvoided],
  };
}
