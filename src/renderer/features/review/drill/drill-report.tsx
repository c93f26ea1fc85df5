import { useCallback, useEffect, useRef, useState, type ReactNode } from 'react';
import { againAs, drillOf } from '../../../../core/drill/drill-id.js';
import type { DrillHistory } from '../../../../core/drill/drill-record.js';
import type { DrillResult } from '../../../../core/drill/result/drill-result.js';
import type { Review } from '../../../../core/review/review.js';
import type { AppError } from '../../../../ipc/errors.js';
import { call } from '../../../bridge.js';
import { startDrill } from '../../../state/attempt/start-attempt.js';
import {
  cameFrom,
  cameFromWords,
  goTo,
  leaveReport,
  useNavigation,
} from '../../../state/navigation.js';
import { SingleKeys } from '../../../frame/key-hint.js';
import { Button } from '../../../ui/controls/button.js';
import { Kbd } from '../../../ui/controls/kbd.js';
import { classNames } from '../../../ui/class-names.js';
import { DrillScores } from '../../../ui/drill/drill-scores.js';
import { drillCountWords, drillModeWords, foundWords } from '../../../ui/drill/drill-words.js';
import { hourWords, longDayWords } from '../../../ui/words/time-words.js';
import { ReferenceDrawing } from '../drawings/drawing.js';
import { LargeDrawings } from '../drawings/large-drawings.js';
import { Bar } from '../parts/report-bar.js';
import { Section } from '../parts/section.js';
import { CannotOpen } from '../report/cannot-open.js';
import { DrillBoard } from './drill-board.js';
import { Boxes } from './drill-boxes.js';
import { Arrows, Lines } from './drill-lines.js';
import { WhatChanges } from './what-changes.js';
import { useSaidBoxes } from './use-said-boxes.js';
import foot from '../parts/report-foot.module.css';
import styles from './drill-report.module.css';

/** A drill that was handed in: the person's own board against the reference, and why each box is there. */
export function DrillReport({ review }: { readonly review: Review }): ReactNode {
  const { attemptId, prompt, state } = review;
  const drill = drillOf(prompt.id);
  const from = useNavigation(cameFromWords);
  const [openedAtMs] = useState(Date.now);
  const [history, setHistory] = useState<DrillHistory | null>(null);
  const [result, setResult] = useState<DrillResult | null>(null);
  const [opened, setOpened] = useState<DrillResult | null>(null);
  const [problem, setProblem] = useState<AppError | null>(null);
  useEffect(() => {
    void call('drill:result', { attemptId }).then((reply) => {
      if (reply.ok) {
        setOpened(reply.value);
        setResult(reply.value);
      } else setProblem(reply.error);
    });
  }, [attemptId]);
  const promptId = drill?.promptId;
  const readHistory = useCallback((): void => {
    if (promptId === undefined) return;
    void call('drill:history', { promptId }).then((reply) => {
      if (reply.ok) setHistory(reply.value);
    });
  }, [promptId]);
  useEffect(readHistory, [readHistory, attemptId]);
  const { say, counting, canUndo } = useSaidBoxes(attemptId, (next) => {
    setResult(next);
    readHistory();
  });
  if (problem !== null) return <CannotOpen attemptId={attemptId} error={problem} />;
  const again = (): void => {
    if (drill !== null) void startDrill(drill.promptId, againAs(drill.mode));
  };
  return (
    <div className={styles['screen']}>
      <Bar
        title={prompt.title}
        what="Report"
        facts={`${longDayWords(state.startedAtMs)}, ${hourWords(state.startedAtMs)} · ${
          drill === null ? '' : drillModeWords(drill.mode)
        }`}
        back={{ label: `Back to ${from}`, go: leaveReport }}
        actions={<Button onClick={again}>Draw it again</Button>}
      />
      <main className={styles['main']} tabIndex={0} aria-busy={result === null}>
        {result === null || opened === null ? (
          <Comparing />
        ) : (
          <>
            <Score result={result} />
            <DrillBoard scene={result.scene} places={result.places} />
            <WhatChanges prompt={prompt} />
            <Boxes kind="missing" {...{ opened, result, counting }} onSay={say} />
            <Lines title="Not in the reference" id="extra" lines={result.extra} />
            <Arrows arrows={result.arrows} />
            <Boxes kind="found" {...{ opened, result, counting }} onSay={say} />
            {history === null ? null : (
              <Section id="drills" title="Your drills on it">
                <DrillScores
                  history={history}
                  shownId={attemptId}
                  nowMs={openedAtMs}
                  onOpen={(other) => goTo({ kind: 'review', attemptId: other, ...cameFrom() })}
                />
              </Section>
            )}
            <Section
              id="reference"
              title={
                prompt.afterChange === undefined
                  ? 'The reference'
                  : 'The reference after the change'
              }
            >
              <LargeDrawings review={review} drawing="reference">
                <ReferenceDrawing
                  text={prompt.reference.diagram}
                  before={prompt.afterChange?.before}
                />
              </LargeDrawings>
            </Section>
          </>
        )}
      </main>
      <footer className={classNames(foot['foot'], 'foot-under-toasts')}>
        <SingleKeys>
          <span>
            <Kbd>J</Kbd> <Kbd>K</Kbd> next, previous box
          </span>
          <span>
            <Kbd>D</Kbd> change the match; again puts it back
          </span>
          {canUndo ? (
            <span>
              <Kbd>U</Kbd> undo
            </span>
          ) : null}
        </SingleKeys>
        <span>
          <Kbd>Esc</Kbd> back to {from}
        </span>
      </footer>
    </div>
  );
}

/** What stands there until the comparison does, in the places that it takes. */
function Comparing(): ReactNode {
  return (
    <>
      <p role="status" className={styles['score']}>
        Comparing…
      </p>
      <div className={classNames(styles['board'], styles['waiting'])} />
    </>
  );
}

function Score({ result }: { readonly result: DrillResult }): ReactNode {
  const { score, extra, arrows } = result;
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus({ preventScroll: true }), []);
  return (
    <header>
      <h1 ref={title} tabIndex={-1} className={styles['score']}>
        {foundWords(score)} · {drillCountWords(score)}
      </h1>
      <p className={styles['counts']}>
        The share of the reference’s boxes and arrows that you drew.
        {arrows.turned.length === 0 ? null : ` ${turnedWords(arrows.turned.length)}`}
        {arrows.against.length === 0 ? null : ` ${againstWords(arrows.against.length)}`}
        {extra.length === 0 ? null : ` ${beyondWords(extra.length)}`}
        {arrows.within.length === 0 ? null : ` ${withinWords(arrows.within.length)}`}
      </p>
    </header>
  );
}

const turnedWords = (count: number): string =>
  count === 1
    ? 'One arrow runs the wrong way round, and is not counted.'
    : `${String(count)} arrows run the wrong way round, and are not counted.`;

const againstWords = (count: number): string =>
  count === 1
    ? 'One arrow runs against the flow of the reference.'
    : `${String(count)} arrows run against the flow of the reference.`;

/** Why the count of arrows is not the reference's own, and changes with what one says of a box. */
const withinWords = (count: number): string =>
  count === 1
    ? 'One arrow of the reference lies inside a box of yours that stands for both its ends, and is not asked for.'
    : `${String(count)} arrows of the reference lie inside boxes of yours that stand for both their ends, and are not asked for.`;

const beyondWords = (count: number): string =>
  count === 1
    ? 'One box is not in the reference; it costs nothing.'
    : `${String(count)} boxes are not in the reference; they cost nothing.`;
