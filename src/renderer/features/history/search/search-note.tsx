import type { ReactNode } from 'react';
import { counted } from '../../../../core/counted.js';
import { showAllHistory, useHistoryView } from '../../../state/library/history-view.js';
import { catchUp, useTextSearch } from '../../../state/library/text-search.js';
import { useSettings } from '../../../state/settings/settings.js';
import { Button } from '../../../ui/controls/button.js';
import { errorWords } from '../../../ui/words/error-words.js';
import styles from './search-note.module.css';

type Props = {
  readonly shown: number;
  /** One's own; the sample is counted nowhere. */
  readonly count: number;
  readonly hasSample: boolean;
  /** Whether the sample is among what is shown. */
  readonly isSampleShown: boolean;
  readonly isNarrowed: boolean;
};

/** How much of the list is left, and, while attempts are still read, of how many it holds the words. */
export function SearchNote(props: Props): ReactNode {
  const { shown, isNarrowed } = props;
  const progress = useTextSearch((state) => state.progress);
  const error = useTextSearch((state) => state.error);
  const hasSingleKeys = useSettings((settings) => settings.hasSingleKeys);
  const isSearching = useHistoryView((view) => view.query.trim() !== '');
  return (
    <div className={styles['note']}>
      <p role="status">{countWords(props)}</p>
      {progress === null ? null : (
        <p className={styles['reading']}>
          <progress
            aria-label="Reading your attempts for the search"
            value={progress.done}
            max={progress.of}
          />
          Reading what you wrote: {numberWords(progress.done)} of {numberWords(progress.of)}
          {isSearching ? '. More may be found.' : ''}
        </p>
      )}
      {error === null ? null : (
        <p className={styles['reading']}>
          Only titles are searched: {errorWords(error).happened}
          <Button onClick={() => void catchUp()}>Try again</Button>
        </p>
      )}
      <div className={styles['end']}>
        {shown === 0 ? null : (
          <span aria-hidden="true">
            {hasSingleKeys
              ? 'Enter opens · J K move · X chooses to compare'
              : 'Enter opens · ↑ ↓ move'}
          </span>
        )}
        {isNarrowed ? (
          <Button look="quiet" className={styles['clear']} onClick={showAllHistory}>
            Clear
          </Button>
        ) : null}
      </div>
    </div>
  );
}

export function countWords({ shown, count, hasSample, isSampleShown, isNarrowed }: Props): string {
  const own = counted(count, 'attempt');
  if (!isNarrowed) return hasSample ? `${own} and the sample` : own;
  if (!isSampleShown) return `${numberWords(shown)} of ${own}`;
  return shown === 1
    ? `None of ${own}, but the sample`
    : `${numberWords(shown - 1)} of ${own}, and the sample`;
}

// Made once: to make one for each number takes as long as to draw the line.
const numbers = new Intl.NumberFormat('en');
const numberWords = (number: number): string => numbers.format(number);
