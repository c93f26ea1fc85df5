import { useEffect, useState, type ReactNode } from 'react';
import { drillOf } from '../../../../core/drill/drill-id.js';
import type { DrillHistory } from '../../../../core/drill/drill-record.js';
import { meanShare } from '../../../../core/drill/drill-score.js';
import type { DrillResult } from '../../../../core/drill/told/drill-result.js';
import type { Review } from '../../../../core/review/review.js';
import type { AppError } from '../../../../ipc/errors.js';
import { call } from '../../../bridge.js';
import { startDrill } from '../../../state/attempt/start-attempt.js';
import { goTo } from '../../../state/navigation.js';
import { Button } from '../../../ui/controls/button.js';
import { DrillScores } from '../../../ui/drill/drill-scores.js';
import { drillModeWords, percentWords } from '../../../ui/drill/drill-words.js';
import { hourWords, longDayWords } from '../../../ui/words/time-words.js';
import { ReferenceDrawing } from '../drawings/drawing.js';
import { Bar } from '../parts/report-bar.js';
import { Section } from '../parts/section.js';
import { CannotOpen } from '../report/cannot-open.js';
import { DrillBoard } from './drill-board.js';
import { Arrows, Lines } from './drill-lines.js';
import styles from './drill-report.module.css';

/** A drill that was handed in: the person's own board against the reference, and why each box is there. */
export function DrillReport({ review }: { readonly review: Review }): ReactNode {
  const { attemptId, prompt, state } = review;
  const drill = drillOf(prompt.id);
  const [openedAtMs] = useState(Date.now);
  const [history, setHistory] = useState<DrillHistory | null>(null);
  const [result, setResult] = useState<DrillResult | null>(null);
  const [problem, setProblem] = useState<AppError | null>(null);
  useEffect(() => {
    void call('drill:result', { attemptId }).then((reply) => {
      if (reply.ok) setResult(reply.value);
      else setProblem(reply.error);
    });
  }, [attemptId]);
  const promptId = drill?.promptId;
  useEffect(() => {
    if (promptId === undefined) return;
    void call('drill:history', { promptId }).then((reply) => {
      if (reply.ok) setHistory(reply.value);
    });
  }, [promptId, attemptId]);
  if (problem !== null) return <CannotOpen attemptId={attemptId} error={problem} />;
  const again = (): void => {
    if (drill !== null) void startDrill(drill.promptId, 'statement');
  };
  return (
    <div className={styles['screen']}>
      <Bar
        title={prompt.title}
        facts={`${longDayWords(state.startedAtMs)}, ${hourWords(state.startedAtMs)} · ${
          drill === null ? '' : drillModeWords(drill.mode)
        }`}
        back={{ label: 'Back to the library', go: () => goTo({ kind: 'library' }) }}
        actions={<Button onClick={again}>Draw it again</Button>}
      />
      <main className={styles['main']} tabIndex={0} aria-busy={result === null}>
        {result === null ? (
          <p role="status">Comparing…</p>
        ) : (
          <>
            <Score result={result} />
            <DrillBoard scene={result.scene} />
            <Lines title="Missing" id="missing" lines={result.missing} />
            <Lines title="Not in the reference" id="extra" lines={result.extra} />
            <Arrows arrows={result.arrows} />
            <Lines title="Found" id="found" lines={result.found} />
            {history === null ? null : (
              <Section id="drills" title="Your drills on it">
                <DrillScores
                  history={history}
                  shownId={attemptId}
                  nowMs={openedAtMs}
                  onOpen={(other) => goTo({ kind: 'review', attemptId: other })}
                />
              </Section>
            )}
            <Section id="reference" title="The reference">
              <ReferenceDrawing text={prompt.reference.diagram} />
            </Section>
          </>
        )}
      </main>
    </div>
  );
}

function Score({ result }: { readonly result: DrillResult }): ReactNode {
  const { nodeF1, edgeF1, found, missing, extra, arrows } = result;
  const wanted = arrows.found + arrows.turned.length + arrows.missingCount;
  return (
    <header>
      <h1 className={styles['score']}>
        Boxes {percentWords(nodeF1)} · Arrows {percentWords(edgeF1)}
      </h1>
      <p className={styles['counts']}>
        {found.length} of {found.length + missing.length} boxes found, {extra.length} not in the
        reference. {arrows.found} of {wanted} arrows found, {arrows.turned.length} the wrong way
        round.
      </p>
      <p className={styles['counts']}>
        Each percentage is 2 × found / (2 × found + missing + not in the reference); an arrow the
        wrong way round counts as both. Today shows the mean of the two,{' '}
        {percentWords(meanShare(result))}.
      </p>
    </header>
  );
}
