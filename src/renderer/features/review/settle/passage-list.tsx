import { useEffect, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { quoteWords } from '../../../../core/answer/quote-words.js';
import type { AttemptState } from '../../../../core/attempt/attempt-state.js';
import type { Evidence } from '../../../../core/grade/grade.js';
import type { Phase } from '../../../../core/prompt/prompt.js';
import { partOfPlace } from '../../../../core/review/answer-parts.js';
import { placeWords } from '../../../../core/review/place-words.js';
import { Button } from '../../../ui/controls/button.js';
import { Kbd } from '../../../ui/controls/kbd.js';
import { classNames } from '../../../ui/class-names.js';
import { QuotedText } from '../../../ui/markdown/quoted-text.js';
import { quotedCode, quotedWords, shortened } from '../criteria/quotes.js';
import { useIsLow } from './use-is-low.js';
import { PlaceLink } from '../criteria/place-link.js';
import styles from './passage-list.module.css';
import type { SettleCard } from './use-settle-card.js';

type Props = {
  readonly card: SettleCard;
  readonly title: string;
  readonly about: { readonly id: string; readonly title: string };
  readonly phases: readonly Phase[];
  readonly texts: AttemptState['texts'];
};

/** In a low window the strong answer is to be in sight below them. */
const [shownAtFirst, shownInLow] = [5, 1];

/** The person's own passages, one of which is chosen: the closest, then on demand the rest. */
export function PassageList({ card, title, about, phases, texts }: Props): ReactNode {
  const { passages, chosen } = card;
  const [moreOf, setMoreOf] = useState<string | null>(null);
  const own = chosen === null || passages.all.includes(chosen) ? [] : [chosen];
  const all = [...own, ...passages.all];
  const at = chosen === null ? -1 : all.indexOf(chosen);
  // The arrows go through all of them: who comes to one that is folded away sees it.
  const few = useIsLow() ? shownInLow : shownAtFirst;
  const isWhole = moreOf === about.id || at >= few || all.length <= few + 1;
  const shown = isWhole ? all : all.slice(0, few);
  const list = useRef<HTMLOListElement>(null);
  const isOnMore = useRef(false);
  useLayoutEffect(() => {
    if (!isWhole || !isOnMore.current) return;
    // The button goes, and the focus with it: on to what it was pressed for. The row, as a button would take Enter.
    isOnMore.current = false;
    const rows = list.current?.children;
    const row = rows?.[Math.max(at, few)] ?? rows?.[0];
    if (row instanceof HTMLElement) row.focus();
  }, [isWhole, at, few]);
  if (all.length === 0) return <p className={styles['none']}>Nothing you wrote comes close.</p>;
  return (
    <section className={styles['passages']} aria-labelledby="passages-title">
      <div className={styles['head']}>
        <h3 id="passages-title" className={styles['title']}>
          {title}
        </h3>
        <span className={styles['keys']} aria-hidden="true">
          {all.length > 1 ? (
            <>
              <Kbd>↑</Kbd> <Kbd>↓</Kbd> choose
            </>
          ) : null}
          <Kbd>Enter</Kbd> show in answer
        </span>
      </div>
      <ol ref={list}>
        {shown.map((passage, index) => (
          <Passage
            key={`${String(index)} ${passage.quote}`}
            passage={passage}
            words={quoteWords(passage, texts)}
            isChosen={index === at}
            onChoose={() => card.choose(passage)}
            place={
              <PlaceLink
                target={{
                  part: partOfPlace(passage.place),
                  place: passage.place,
                  criterionId: about.id,
                }}
                about={about.title}
              >
                {placeWords(passage.place, phases, passage.quote)}
              </PlaceLink>
            }
          />
        ))}
      </ol>
      {isWhole ? null : (
        <Button
          look="quiet"
          className={styles['more']}
          onFocus={() => {
            isOnMore.current = true;
          }}
          onBlur={() => {
            isOnMore.current = false;
          }}
          onClick={() => setMoreOf(about.id)}
        >
          {String(all.length - shown.length)} more
        </Button>
      )}
      <p className="visually-hidden" role="status">
        {chosen === null
          ? ''
          : `Passage ${String(at + 1)} of ${String(all.length)}: ${shortened(chosen.quote)}`}
      </p>
    </section>
  );
}

type PassageProps = {
  readonly passage: Evidence;
  /** Its quote, with "…" where it is cut. */
  readonly words: string;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
  readonly place: ReactNode;
};

function Passage({ passage, words, isChosen, onChoose, place }: PassageProps): ReactNode {
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isChosen) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isChosen]);
  const isCode = passage.place.kind === 'code';
  return (
    <li
      ref={row}
      tabIndex={-1}
      className={classNames(styles['passage'], isChosen && styles['chosen'])}
    >
      <button
        type="button"
        className={classNames(styles['quote'], isCode && styles['code'])}
        aria-pressed={isChosen}
        onClick={onChoose}
      >
        {isCode ? (
          shortened(quotedCode(passage.quote))
        ) : (
          <>
            “<QuotedText text={quotedWords(words)} />”
          </>
        )}
      </button>
      {place}
    </li>
  );
}
