import ChevronLeft from 'lucide-react/icons/chevron-left';
import { useEffect, type ReactNode } from 'react';
import { minuteWords } from '../../../../core/attempt/clock-words.js';
import type { Grade } from '../../../../core/grade/grade.js';
import type { Review } from '../../../../core/review/review.js';
import { cameFromWords, leaveReport, useNavigation } from '../../../state/navigation.js';
import { classNames } from '../../../ui/class-names.js';
import bar from '../../../ui/controls/bar.module.css';
import { IconButton } from '../../../ui/controls/icon-button.js';
import { Tooltip } from '../../../ui/overlays/tooltip.js';
import { hourWords, longDayWords } from '../../../ui/words/time-words.js';
import styles from './report-bar.module.css';

type Props = {
  readonly review: Review;
  readonly grade: Grade | null;
  readonly actions?: ReactNode;
};

type Frame = {
  readonly title: string;
  /** What the screen is to the prompt, where its title does not say it: the room's window has the same. */
  readonly what?: string;
  readonly facts: string;
  /** Where the arrow leads, and how it is said. */
  readonly back: { readonly label: string; readonly go: () => void };
  readonly actions?: ReactNode;
};

/** What is being read: the prompt, the sitting, and who graded it; the rest stands under "How this was graded". */
export function ReportBar({ review, grade, actions }: Props): ReactNode {
  const facts = factsOf(review, grade);
  const back = { label: `Back to ${useNavigation(cameFromWords)}`, go: leaveReport };
  return (
    <Bar title={review.prompt.title} what="Report" facts={facts} back={back} actions={actions} />
  );
}

export function Bar({ title, what, facts, back, actions }: Frame): ReactNode {
  useEffect(() => {
    document.title = `${what === undefined ? '' : `${what}: `}${title} – Hotseat`;
  }, [title, what]);
  return (
    <header className={classNames(bar['bar'], styles['bar'])}>
      <Tooltip label={back.label}>
        <IconButton
          size="large"
          className={styles['back']}
          aria-label={back.label}
          onClick={back.go}
        >
          <ChevronLeft size={18} aria-hidden="true" />
        </IconButton>
      </Tooltip>
      <div className={styles['words']}>
        <p className={classNames(bar['title'], styles['title'])}>{title}</p>
        <p className={classNames(bar['caption'], styles['facts'])}>{facts}</p>
      </div>
      <div className={styles['actions']}>{actions}</div>
    </header>
  );
}

function factsOf({ state }: Review, grade: Grade | null): string {
  return [
    `${longDayWords(state.startedAtMs)}, ${hourWords(state.startedAtMs)}`,
    state.mode,
    minuteWords(state.elapsedSec),
    ...(grade === null ? ['not graded'] : [gradedBy(grade)]),
  ].join(' · ');
}

const gradedBy = ({ grader: { name, model } }: Grade): string =>
  model === null && name === 'offline' ? 'graded offline' : `graded by ${model ?? name}`;
