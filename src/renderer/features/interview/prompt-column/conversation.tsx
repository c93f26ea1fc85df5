import { useLayoutEffect, useMemo, useRef, type ReactNode } from 'react';
import type { Turn } from '../../../../core/attempt/attempt-state.js';
import type { PromptKind } from '../../../../core/prompt/prompt.js';
import { isRound } from '../../../../core/library/round-id.js';
import { askAgain } from '../../../state/attempt/attempt-commands.js';
import { useAttempt } from '../../../state/attempt/attempt-store.js';
import { Button } from '../../../ui/controls/button.js';
import { classNames } from '../../../ui/class-names.js';
import type { AppError } from '../../../../ipc/errors.js';
import { errorWords } from '../../../ui/words/error-words.js';
import { TurnText } from '../../../ui/markdown/turn-text.js';
import { clockWords } from '../../../../core/attempt/clock-words.js';
import { lineName } from '../../../state/speech/voice.js';
import { ReadAloud } from '../speech/read-aloud.js';
import { AnswerUnderWay } from './answer-under-way.js';
import styles from './conversation.module.css';

/** What was asked and said, with the running time of each. */
export function Conversation(): ReactNode {
  const talk = useTalk();
  const isAsking = useAttempt((open) => open.isAsking);
  const problem = useAttempt((open) => open.askProblem);
  const saidSoFar = useAttempt((open) => open.saidSoFar);
  const kind = useAttempt((open) => open.prompt.kind);
  const isInRound = useAttempt(({ prompt }) => isRound(prompt));
  const list = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    const element = list.current;
    if (element === null) return;
    toNewest(element);
    // The place for it gets smaller while the statement finds its height; the last line must not slip out of sight.
    let isAtNewest = true;
    const onScroll = (): void => {
      isAtNewest = Math.abs(element.scrollTop - newestTop(element)) <= nearPx;
    };
    const sizes = new ResizeObserver(() => {
      if (isAtNewest) toNewest(element);
    });
    sizes.observe(element);
    element.addEventListener('scroll', onScroll);
    return () => {
      sizes.disconnect();
      element.removeEventListener('scroll', onScroll);
    };
  }, [talk.length, isAsking, saidSoFar, problem]);

  return (
    <div
      ref={list}
      className={styles['scroll']}
      role="log"
      aria-labelledby="room-talk"
      tabIndex={0}
    >
      <ol className={styles['list']}>
        {talk.map((turn, index) => (
          <TurnItem key={index} turn={turn} />
        ))}
      </ol>
      {isAsking ? <AnswerUnderWay /> : null}
      {problem === null ? null : (
        <div className={styles['problem']}>
          <p>No answer arrived. {errorWords(problem).happened} Your question is kept.</p>
          <div className={styles['ways']}>
            <Button onClick={() => void askAgain()}>Ask again</Button>
            {isModelProblem(problem) ? (
              <Button onClick={() => void askAgain(true)}>Offline answer</Button>
            ) : null}
          </div>
        </div>
      )}
      {/* Not before each question of a round, where it would be told every time. */}
      {talk.length === 0 && !isAsking && problem === null && !isInRound ? (
        <p className={styles['hint']}>{askHint[kind]} The interviewer answers from a fact sheet.</p>
      ) : null}
    </div>
  );
}

/** What questions are good for, before the first one. */
const askHint: Readonly<Record<PromptKind, string>> = {
  'system-design': 'Your questions shape the problem: users, scale, latency, what “right” means.',
  'ml-theory': 'Ask for what your answer leans on: a size, a number, the case that is meant.',
  coding: 'Ask what the code has to hold for: sizes, limits, edge cases.',
};

/** Where a model was to answer, the sheet can. */
const isModelProblem = ({ kind }: AppError): boolean =>
  ['model-failed', 'model-not-set', 'no-consent', 'cancelled'].includes(kind);

const nearPx = 8;

const toNewest = (element: HTMLElement): void => {
  element.scrollTop = newestTop(element);
};

/** As far down as there is something to read, and no further than to the first line of what was said last. */
function newestTop(element: HTMLElement): number {
  const end = Math.max(0, element.scrollHeight - element.clientHeight);
  const below = element.lastElementChild;
  const newest = below instanceof HTMLOListElement ? below.lastElementChild : below;
  if (newest === null) return end;
  const top = newest.getBoundingClientRect().top - element.getBoundingClientRect().top;
  return Math.min(end, Math.max(0, element.scrollTop + top - nearPx));
}

/** All that was said; in a round, only on the open question. */
function useTalk(): readonly Turn[] {
  const talk = useAttempt((open) => open.live.state.talk);
  const phaseId = useAttempt((open) => open.live.state.phaseId);
  const promptId = useAttempt((open) => open.prompt.id);
  return useMemo(
    () => (isRound({ id: promptId }) ? talk.filter((turn) => turn.phaseId === phaseId) : talk),
    [talk, phaseId, promptId],
  );
}

function TurnItem({ turn }: { readonly turn: Turn }): ReactNode {
  const isYou = turn.who === 'you';
  return (
    <li className={classNames(styles['turn'], !isYou && styles['interviewer'])}>
      <p className={styles['who']}>
        <span title={turn.model}>
          {isYou ? 'You' : turn.about?.kind === 'hint' ? 'Hint' : 'Interviewer'}
          {turn.model === undefined ? null : <span className={styles['of']}> · model</span>}
        </span>
        <span className={styles['end']}>
          {isYou ? null : (
            <ReadAloud name={lineName(turn.text)} what="this line" text={turn.text} />
          )}
          <time className={styles['time']}>{clockWords(turn.atSec)}</time>
        </span>
      </p>
      <TurnText className={styles['text']} turn={turn} />
    </li>
  );
}
