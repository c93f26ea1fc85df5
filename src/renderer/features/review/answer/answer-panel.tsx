import X from 'lucide-react/icons/x';
import { useEffect, useRef, type ReactNode } from 'react';
import {
  partKey,
  partsOfAnswer,
  type AnswerPart as Part,
} from '../../../../core/review/answer-parts.js';
import { placeWords, saidAt } from '../../../../core/review/place-words.js';
import type { Judged } from '../../../../core/grade/judged-criteria.js';
import { codeTitle, notesTitleInAnswer } from '../../../../core/attempt/scratchpad.js';
import type { Review } from '../../../../core/review/review.js';
import { show, type Shown } from '../../../state/review/review-view.js';
import { useSettling } from '../../../state/review/settling.js';
import { IconButton } from '../../../ui/controls/icon-button.js';
import { TabList, TabPanel, Tabs } from '../../../ui/controls/tabs.js';
import { VerdictMark } from '../../../ui/status/verdict-mark.js';
import styles from './answer-panel.module.css';
import { AnswerPart } from './answer-part.js';
import { panelWordsId } from '../parts/focus-target.js';
import { leavePanel } from '../parts/focus-target.js';
import { InlineText } from '../parts/inline-text.js';
import { slipMarks } from '../criteria/slip-marks.js';
import { selectByKeys } from '../settle/select-by-keys.js';
import { UseTheseWords } from '../settle/use-these-words.js';

type Props = {
  readonly review: Review;
  readonly shown: Shown;
  /** The criterion that the place belongs to; null where the person opened a part by itself. */
  readonly judged: Judged | null;
};

/** The answer beside the report, at the place that was asked for. */
export function AnswerPanel({ review, shown, judged }: Props): ReactNode {
  const { prompt, state } = review;
  const body = useRef<HTMLDivElement>(null);
  const isSettling = useSettling(({ settling }) => settling !== null);
  useEffect(() => {
    const meant = body.current?.querySelector('[data-meant]');
    if (meant) meant.scrollIntoView({ block: 'center' });
    else body.current?.scrollTo({ top: 0 });
  }, [shown]);
  const there = partsOfAnswer(state, prompt);
  const key = partKey(shown.part);
  const parts = there.some((part) => partKey(part) === key) ? there : [...there, shown.part];
  const open = (next: string): void => {
    const part = parts.find((one) => partKey(one) === next);
    if (part !== undefined) show({ part, place: null, criterionId: shown.criterionId });
  };
  return (
    <section className={styles['panel']} aria-labelledby="panel-title">
      <header className={styles['head']}>
        {judged === null ? null : <VerdictMark verdict={markOf(judged)} />}
        <h2 id="panel-title" className={styles['title']}>
          {judged === null ? 'Your answer' : <InlineText text={judged.criterion.title} />}
        </h2>
        <IconButton
          look="on-sunk"
          className={styles['close']}
          aria-label="Close your answer"
          onClick={leavePanel}
        >
          <X size={16} aria-hidden="true" />
        </IconButton>
      </header>
      <p className="visually-hidden" role="status">
        {shown.place === null
          ? `Your answer, ${titleOf(shown.part, review)}`
          : `Your answer at ${placeWords(shown.place, prompt.phases, saidAt(shown.place, state.talk))}`}
      </p>
      <Tabs value={key} onChange={open} className={styles['tabs']}>
        <TabList
          label="Parts of your answer"
          items={parts.map((part) => ({ value: partKey(part), title: titleOf(part, review) }))}
        />
        <TabPanel value={key} isTabStop={false} className={styles['body']}>
          <div
            ref={body}
            id={panelWordsId}
            className={styles['scroll']}
            role="group"
            aria-label="Your words"
            tabIndex={0}
            onKeyDown={isSettling ? selectByKeys : undefined}
          >
            <AnswerPart review={review} part={shown.part} place={shown.place} />
          </div>
        </TabPanel>
      </Tabs>
      <UseTheseWords review={review} />
    </section>
  );
}

const markOf = ({ criterion, verdict }: Judged): Judged['verdict'] =>
  criterion.kind === 'anti-pattern' ? slipMarks[verdict] : verdict;

function titleOf(part: Part, { prompt }: Review): string {
  switch (part.kind) {
    case 'talk':
      return 'Questions';
    case 'text':
      return notesTitleInAnswer(prompt.phases, part.phaseId);
    case 'code':
      return codeTitle;
    case 'board':
      return 'Board';
    case 'diagram':
      return 'Diagram';
  }
}
