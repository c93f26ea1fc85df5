import { useEffect, useRef, useState, type ReactNode } from 'react';
import { longestFlashAnswer } from '../../../core/schedule/flash-event.js';
import type { FlashQuestion } from '../../../core/schedule/flash-question.js';
import type { AppError } from '../../../ipc/errors.js';
import { startDrill } from '../../state/attempt/start-attempt.js';
import { keyWords } from '../../state/commands/keys.js';
import {
  isLastFlash,
  putAwayFlash,
  submitFlash,
  typeFlash,
  useFlash,
  type Turn,
} from '../../state/flash/flash-session.js';
import { Button } from '../../ui/controls/button.js';
import { Kbd } from '../../ui/controls/kbd.js';
import { Markdown } from '../../ui/markdown/markdown.js';
import { ErrorNote } from '../../ui/status/error-note.js';
import { errorWords } from '../../ui/words/error-words.js';
import { FlashVerdict } from './flash-verdict.js';
import { putAwayTitles } from './flash-words.js';
import styles from './flash.module.css';
import { useFlashKeys } from './use-flash-keys.js';

type Props = {
  readonly question: FlashQuestion;
  readonly turn: Turn;
  readonly at: number;
  readonly of: number;
};

/** One question: asked, answered in words or a formula, then beside a strong answer. */
export function FlashTurn({ question, turn, at, of }: Props): ReactNode {
  const { graded, text } = turn;
  const { isBusy, error, session } = useFlash();
  const field = useRef<HTMLTextAreaElement>(null);
  useFlashKeys(graded === null ? 'asked' : 'graded');
  useEffect(() => {
    if (graded === null) field.current?.focus();
  }, [graded]);
  return (
    <>
      <header className={styles['head']}>
        <p className={styles['caption']}>
          Question {at + 1} of {of} · {question.title}
        </p>
        <h1 className="visually-hidden">Flash question {at + 1}</h1>
      </header>
      <div id="flash-ask" className={styles['ask']}>
        <Markdown text={question.ask} />
      </div>
      {question.kind === 'flash' || graded !== null ? null : (
        <p className={styles['caption']}>{otherWays[question.kind]}</p>
      )}
      {question.leftOpen === '' || graded !== null ? null : (
        <p className={styles['caption']}>
          You left this answer open. Submit it once more to settle it, as it is or changed.
        </p>
      )}
      {question.isLeech ? (
        <p className={styles['note']}>
          You forgot this {question.lapses} times. Read about it, or suspend it.
        </p>
      ) : null}
      {graded === null ? (
        <>
          <textarea
            ref={field}
            className={styles['field']}
            aria-label="Your answer"
            aria-describedby="flash-ask"
            placeholder="In your own words, or as a formula: $…$"
            maxLength={longestFlashAnswer}
            rows={6}
            value={text}
            readOnly={isBusy}
            onChange={({ target }) => typeFlash(target.value)}
          />
          <div className={styles['ways']}>
            <Button look="primary" disabled={isBusy} onClick={() => void submitFlash()}>
              {isBusy ? 'Grading…' : text.trim() === '' ? 'I do not know' : 'Submit'}{' '}
              <Kbd>{keyWords('Mod+Enter')}</Kbd>
            </Button>
            <span role="status" className="visually-hidden">
              {isBusy ? 'Your answer is being graded.' : ''}
            </span>
            {question.kind === 'drill' ? <DrawnWays promptId={question.promptId} /> : null}
            <Button
              look="quiet"
              title={putAwayTitles.buried}
              onClick={() => void putAwayFlash('buried')}
            >
              Tomorrow
            </Button>
            <Button
              look="quiet"
              title={putAwayTitles.suspended}
              onClick={() => void putAwayFlash('suspended')}
            >
              Put away
            </Button>
          </div>
        </>
      ) : (
        <FlashVerdict
          turn={turn}
          graded={graded}
          isLast={session !== null && isLastFlash(session)}
        />
      )}
      {error === null ? null : <ErrorNote {...errorWords(error)} />}
    </>
  );
}

const otherWays = {
  variant: 'You have known this for long. So it is asked in another way.',
  drill:
    'You have known this for long. Draw it from memory this time; in words it counts just as well.',
} as const;

/** The session waits while one draws: key T leads back to it. */
function DrawnWays({ promptId }: { readonly promptId: string }): ReactNode {
  const [problem, setProblem] = useState<AppError | null>(null);
  const draw = async (): Promise<void> => {
    const started = await startDrill(promptId, 'statement');
    setProblem(started.ok ? null : started.error);
  };
  return (
    <>
      <Button onClick={() => void draw()}>Open the board</Button>
      <Button onClick={() => void submitFlash(true)}>I have drawn it</Button>
      {problem === null ? null : <ErrorNote {...errorWords(problem)} />}
    </>
  );
}
