import { Suspense, useDeferredValue, useState, type ReactNode } from 'react';
import { counted } from '../../../../core/counted.js';
import type { HistoryFilter } from '../../../../core/history/history-filter.js';
import type { Trends as Figures } from '../../../../core/trends/trends.js';
import { narrowHistory, showAllHistory } from '../../../state/library/history-view.js';
import { goTo } from '../../../state/navigation.js';
import { Button } from '../../../ui/controls/button.js';
import { EmptyState } from '../../../ui/status/empty-state.js';
import { ErrorNote } from '../../../ui/status/error-note.js';
import { LateChildren } from '../../../ui/status/late-children.js';
import { errorWords, type Explanation } from '../../../ui/words/error-words.js';
import { HeadingMap } from './heading-map.js';
import { chartsNow, loadCharts } from './load-charts.js';
import { MissedCriteria, Slips } from './misses.js';
import { NextHour } from './next-hour.js';
import styles from './trends.module.css';
import { readTrends, useTrends } from './use-trends.js';

/** The charts' code and figures are made ready while the list is read, so that the first of them need not wait for either. */
export function preloadCharts(): void {
  void loadCharts();
  void readTrends();
}

/** What practice comes to over time, and what follows from it for the next hour. */
export function Trends({ showAttempts }: { readonly showAttempts: () => void }): ReactNode {
  const show = (part: Partial<HistoryFilter>): void => {
    showAllHistory();
    narrowHistory(part);
    showAttempts();
  };
  const loaded = useTrends();
  const [problem, setProblem] = useState<Explanation | null>(null);
  if (loaded.kind === 'failed') return <ErrorNote {...errorWords(loaded.error)} />;
  if (loaded.kind === 'loading') {
    return (
      <p role="status" className={styles['status']}>
        <LateChildren>Reading your attempts…</LateChildren>
      </p>
    );
  }
  const { trends, behind } = loaded.value;
  return (
    <>
      <p role="status" className={behind > 0 ? styles['status'] : 'visually-hidden'}>
        {behind > 0
          ? `${counted(behind, 'attempt')} still to be read; the charts fill up meanwhile.`
          : `${counted(trends.graded, 'graded attempt')}.`}
      </p>
      {problem === null ? null : <ErrorNote {...problem} />}
      {trends.graded === 0 && behind === 0 ? <Nothing /> : null}
      {trends.graded > 0 ? <All trends={trends} onShow={show} onProblem={setProblem} /> : null}
    </>
  );
}

type AllProps = {
  readonly trends: Figures;
  /** Shows the attempts that a part of the filter leaves. */
  readonly onShow: (part: Partial<HistoryFilter>) => void;
  readonly onProblem: (problem: Explanation | null) => void;
};

function All({ trends, onShow, onProblem }: AllProps): ReactNode {
  // Chosen once: another component in its place would draw all anew.
  const [{ Scores, PaceAndGuesses }] = useState(chartsNow);
  // What lies below the first charts is drawn after them.
  const isRest = useDeferredValue(true, false);
  return (
    <div className={styles['figures']}>
      <NextHour trends={trends} onProblem={onProblem} />
      <Suspense fallback={<div className={styles['waiting']} />}>
        <Scores trends={trends} onWeak={(weakIn) => onShow({ weakIn })} />
      </Suspense>
      {isRest ? (
        <>
          <HeadingMap cells={trends.headings} onSat={(heading) => onShow({ heading })} />
          <Suspense fallback={<div className={styles['waiting']} />}>
            <PaceAndGuesses trends={trends} />
          </Suspense>
          <MissedCriteria missed={trends.missed} />
          <Slips slips={trends.slips} />
        </>
      ) : null}
    </div>
  );
}

function Nothing(): ReactNode {
  return (
    <EmptyState
      text="After your first graded attempt this shows how your scores go, which headings of the notes are weak or not practised for long, your pace by phase, how well you guess your score, and what you miss most often."
      action={
        <Button look="primary" onClick={() => goTo({ kind: 'library' })}>
          Choose a prompt
        </Button>
      }
    />
  );
}
