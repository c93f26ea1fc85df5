import { useEffect, useRef, type ReactNode } from 'react';
import type { FlashGraded } from '../../../core/schedule/flash-question.js';
import { isInCard } from '../../../core/schedule/in-card.js';
import { ratings } from '../../../core/schedule/rating.js';
import {
  nextFlash,
  putAwayFlash,
  rateFlash,
  settleFlash,
  undoFlash,
  type Turn,
} from '../../state/flash/flash-session.js';
import { KeyHint } from '../../frame/key-hint.js';
import { Button } from '../../ui/controls/button.js';
import { Kbd } from '../../ui/controls/kbd.js';
import { Markdown } from '../../ui/markdown/markdown.js';
import { VerdictMark, VerdictShape } from '../../ui/status/verdict-mark.js';
import { whenWords } from '../../ui/words/today-words.js';
import { flashVerdictWords, ownVerdicts, putAwayTitles, ratingKeys } from './flash-words.js';
import styles from './flash.module.css';
import { ratingWords } from './flash-session-words.js';

type Props = { readonly turn: Turn; readonly graded: FlashGraded; readonly isLast: boolean };

/** The answer beside a strong one, what it is worth, and the person's last word on it. */
export function FlashVerdict({ turn, graded, isLast }: Props): ReactNode {
  const { verdict, rating, dueAtMs } = graded;
  const isOpen = verdict === 'unsure';
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus({ preventScroll: true }), []);
  return (
    <>
      <div className={styles['verdict']}>
        <VerdictMark verdict={verdict} />
        <div>
          <h2 ref={title} tabIndex={-1} className={styles['said']}>
            {flashVerdictWords(graded, turn.verdict !== null)}
          </h2>
          {isInCard(graded.criterion, graded.strong) ? (
            <p className={styles['caption']}>Asked for: {graded.criterion}</p>
          ) : null}
          {verdict === 'met' && turn.verdict === null ? (
            // Bug: both halves of an answer were false in the right words, it was met, and nothing said to look again.
            <p className={styles['caption']}>
              Found in your words. If something in them is wrong, choose Partly or Not met: then it
              comes back.
            </p>
          ) : null}
          {graded.reason === '' ? null : (
            <p className={styles['caption']}>
              {turn.verdict === null ? graded.reason : `The grader wrote: ${graded.reason}`}
            </p>
          )}
        </div>
      </div>
      <div className={styles['sides']}>
        <section aria-label="Your answer" className={styles['side']}>
          <h3 className={styles['label']}>Your answer</h3>
          {turn.text.trim() === '' ? (
            <p className={styles['caption']}>Nothing.</p>
          ) : (
            // As it was typed: its products are no emphasis, "3*6 + 4*4".
            <p className={styles['own']}>{turn.text}</p>
          )}
        </section>
        <section aria-label="A strong answer" className={styles['side']}>
          <h3 className={styles['label']}>A strong answer</h3>
          <Markdown text={graded.strong} />
        </section>
      </div>
      <div role="group" aria-label="Your verdict" className={styles['choices']}>
        <span className={styles['label']}>{isOpen ? 'Settle it' : 'Verdict'}</span>
        {ownVerdicts.map(({ own, words, key }) => (
          <Button key={own} aria-pressed={verdict === own} onClick={() => void settleFlash(own)}>
            <VerdictShape verdict={own} /> {words} <KeyHint>{key}</KeyHint>
          </Button>
        ))}
      </div>
      <div role="group" aria-label="How well you knew it" className={styles['choices']}>
        <span className={styles['label']}>How you knew it</span>
        {ratings.map((one) => (
          <Button key={one} aria-pressed={rating === one} onClick={() => void rateFlash(one)}>
            {ratingWords[one]} <KeyHint>{ratingKeys[one].toUpperCase()}</KeyHint>
          </Button>
        ))}
      </div>
      <div className={styles['ways']}>
        <Button look="primary" onClick={nextFlash}>
          {isLast ? 'Finish' : 'Next'} <Kbd>Enter</Kbd>
        </Button>
        <Button onClick={() => void undoFlash()}>
          Undo <KeyHint>U</KeyHint>
        </Button>
        <Button
          look="quiet"
          title={putAwayTitles.suspended}
          onClick={() => void putAwayFlash('suspended')}
        >
          Put away
        </Button>
        <Button
          look="quiet"
          title={putAwayTitles.forgotten}
          onClick={() => void putAwayFlash('forgotten')}
        >
          Forget
        </Button>
        <p role="status" className={styles['when']}>
          {turn.putAway === 'suspended'
            ? 'Put away: it does not come back.'
            : turn.putAway === 'forgotten'
              ? 'Forgotten: it comes back once you miss it anew.'
              : rating === null
                ? 'Open: it stays due, and your answer is kept.'
                : dueAtMs === null
                  ? 'Known from the start: it comes back only once you miss it.'
                  : `Comes back ${whenWords(dueAtMs, Date.now())}.`}
        </p>
      </div>
    </>
  );
}
