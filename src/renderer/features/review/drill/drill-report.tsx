import { useEffect, useState, type ReactNode } from 'react';
import { drillOf } from '../../../../core/drill/drill-id.js';
import type { DrillLine, DrillResult } from '../../../../core/drill/told/drill-result.js';
import type { Review } from '../../../../core/review/review.js';
import type { AppError } from '../../../../ipc/errors.js';
import { call } from '../../../bridge.js';
import { startDrill } from '../../../state/attempt/start-attempt.js';
import { goTo } from '../../../state/navigation.js';
import { Button } from '../../../ui/controls/button.js';
import { hourWords, longDayWords } from '../../../ui/words/time-words.js';
import { ReferenceDrawing } from '../drawings/drawing.js';
import { Bar } from '../parts/report-bar.js';
import { Section } from '../parts/section.js';
import { CannotOpen } from '../report/cannot-open.js';
import { DrillBoard } from './drill-board.js';
import styles from './drill-report.module.css';

/** A drill that was handed in: the person's own board against the reference, and why each box is there. */
export function DrillReport({ review }: { readonly review: Review }): ReactNode {
  const { attemptId, prompt, state } = review;
  const [result, setResult] = useState<DrillResult | null>(null);
  const [problem, setProblem] = useState<AppError | null>(null);
  useEffect(() => {
    void call('drill:result', { attemptId }).then((reply) => {
      if (reply.ok) setResult(reply.value);
      else setProblem(reply.error);
    });
  }, [attemptId]);
  if (problem !== null) return <CannotOpen attemptId={attemptId} error={problem} />;
  const drill = drillOf(prompt.id);
  const again = (): void => {
    if (drill !== null) void startDrill(drill.promptId, 'statement');
  };
  return (
    <div className={styles['screen']}>
      <Bar
        title={prompt.title}
        facts={`${longDayWords(state.startedAtMs)}, ${hourWords(state.startedAtMs)} · ${
          drill?.mode === 'look' ? 'after a look' : 'from the statement'
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
            <Section id="reference" title="The reference">
              <ReferenceDrawing text={prompt.reference.diagram} />
            </Section>
          </>
        )}
      </main>
    </div>
  );
}

const percent = (share: number): string => `${String(Math.round(share * 100))} %`;

function Score({ result }: { readonly result: DrillResult }): ReactNode {
  const { nodeF1, edgeF1, found, missing, extra, arrows } = result;
  const wanted = arrows.found + arrows.turned.length + arrows.missing.length;
  return (
    <header>
      <h1 className={styles['score']}>
        Boxes {percent(nodeF1)} · Arrows {percent(edgeF1)}
      </h1>
      <p className={styles['counts']}>
        {found.length} of {found.length + missing.length} boxes found, {extra.length} not in the
        reference. {arrows.found} of {wanted} arrows found, {arrows.turned.length} turned round.
      </p>
    </header>
  );
}

type LinesProps = {
  readonly id: string;
  readonly title: string;
  readonly lines: readonly DrillLine[];
};

function Lines({ id, title, lines }: LinesProps): ReactNode {
  if (lines.length === 0) return null;
  return (
    <Section id={id} title={title}>
      <dl className={styles['lines']}>
        {lines.map(({ label, detail }, index) => (
          <div key={`${String(index)} ${label}`}>
            <dt>{label}</dt>
            <dd>{detail}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

function Arrows({ arrows }: { readonly arrows: DrillResult['arrows'] }): ReactNode {
  const rows = [
    ...arrows.turned.map((text) => `${text}: yours runs the other way.`),
    ...arrows.missing.map((text) => `${text}: missing.`),
    ...arrows.extra.map((text) => `${text}: not in the reference.`),
  ];
  if (rows.length === 0) return null;
  return (
    <Section id="arrows" title="Arrows">
      <ul className={styles['arrows']}>
        {rows.map((row, index) => (
          <li key={`${String(index)} ${row}`}>{row}</li>
        ))}
      </ul>
    </Section>
  );
}
