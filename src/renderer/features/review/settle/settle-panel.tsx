import type { ReactNode } from 'react';
import type { Grade } from '../../../../core/grade/grade.js';
import type { Judged } from '../../../../core/grade/judged-criteria.js';
import type { Review } from '../../../../core/review/review.js';
import {
  goneThrough,
  ownVerdictOn,
  settlingFound,
  settlingOpen,
  shownIn,
  type Settling,
} from '../../../../core/review/settling/settling.js';
import {
  goToSettling,
  leaveSettling,
  startSettling,
  undoVerdict,
} from '../../../state/review/settling.js';
import type { Report } from '../report/report-of.js';
import { SettleCard } from './settle-card.js';
import { SettleEnd } from './settle-end.js';
import { SettleHead } from './settle-head.js';
import styles from './settle-panel.module.css';
import { useSettleCard } from './use-settle-card.js';
import { useSettleKeys } from './use-settle-keys.js';
import { VerdictChoices } from './verdict-choices.js';

type Props = {
  readonly review: Review;
  readonly grade: Grade;
  readonly report: Report;
  readonly settling: Settling;
};

/** In the place of the report: what is open, one criterion at a time, and what the attempt comes to meanwhile. */
export function SettlePanel({ review, grade, report, settling }: Props): ReactNode {
  const now = new Map(report.judged.map((one) => [one.criterion.id, one]));
  const open = settling.ids.filter((id) => now.get(id)?.verdict === 'unsure');
  const shownId = shownIn(settling) ?? '';
  const [judged, byGrader] = [now.get(shownId), report.saidByGrader.get(shownId)];
  const undo = (): void => void undoVerdict(review.attemptId, grade);
  const one = { review, grade, undo };
  return (
    <section className={styles['panel']} aria-label="Settling">
      <SettleHead
        score={report.score}
        headline={report.headline}
        hasBands={report.few === null}
        cap={report.cap}
        settling={settling}
        settled={goneThrough(settling, open.length)}
        onUndo={settling.done.length === 0 ? null : undo}
      />
      {judged === undefined || byGrader === undefined ? (
        <End {...one} report={report} settling={settling} open={open} />
      ) : (
        <One {...one} judged={judged} byGrader={byGrader} />
      )}
    </section>
  );
}

type Common = Pick<Props, 'review' | 'grade'> & { readonly undo: () => void };

function One({
  review,
  grade,
  judged,
  byGrader,
  undo,
}: Common & { readonly judged: Judged; readonly byGrader: Judged }): ReactNode {
  const { criterion } = judged;
  const card = useSettleCard(review, grade, byGrader);
  const isSlip = criterion.kind === 'anti-pattern';
  useSettleKeys({ card, isSlip, undo, leave: leaveSettling });
  return (
    <>
      <SettleCard review={review} grade={grade} judged={judged} byGrader={byGrader} card={card} />
      <VerdictChoices
        judged={byGrader}
        own={ownVerdictOn(review.settlements, criterion.id)?.verdict ?? null}
        onSay={card.say}
      />
    </>
  );
}

function End({
  review: { settlements },
  grade,
  report,
  settling,
  open,
  undo,
}: Common & Pick<Props, 'report' | 'settling'> & { readonly open: readonly string[] }): ReactNode {
  const [first] = open;
  const rest = report.open === 0 ? null : settlingOpen(report.inOrder);
  const found = settling.kind === 'open' ? settlingFound(report.inOrder, settlements) : null;
  const onOpen =
    first === undefined
      ? rest && (() => startSettling(rest))
      : () => goToSettling(settling.ids.indexOf(first));
  const left = found === null || found.left === 0 ? null : found;
  const onFound = left === null ? null : () => startSettling(left.settling);
  useSettleKeys({ card: null, isSlip: false, undo, leave: leaveSettling, onOpen, onFound });
  return (
    <SettleEnd
      report={report}
      grader={grade.grader}
      openCount={report.open}
      onOpen={onOpen}
      found={left}
      onLeave={leaveSettling}
    />
  );
}
