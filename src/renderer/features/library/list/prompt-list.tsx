import { useEffect, useRef, type ReactNode, type RefObject } from 'react';
import type { AttemptSummary } from '../../../../core/history/attempt-summary.js';
import { kindWords } from '../../../ui/words/domain-words.js';
import type { PromptGroup } from './prompt-filter.js';
import styles from './prompt-list.module.css';
import { mockWords } from '../detail/start-words.js';
import { useSettings } from '../../../state/settings/settings.js';
import { PromptRow, rowId } from './prompt-row.js';
import { useStagedRows } from './use-staged-rows.js';

type Props = {
  readonly list: RefObject<HTMLDivElement | null>;
  readonly id: string;
  readonly groups: readonly PromptGroup[];
  readonly highlightedId: string | null;
  /** Whether the highlight is the person's; only then does the list scroll to it. */
  readonly isChosen: boolean;
  /** Null while attempts load: "not tried" would be a guess. */
  readonly last: ReadonlyMap<string, AttemptSummary> | null;
  readonly inRounds: ReadonlyMap<string, string>;
  /** Prompts with a sitting that goes on where it was left. */
  readonly unfinishedIds: ReadonlySet<string>;
  readonly onHighlight: (promptId: string) => void;
};

/** The prompts under their kinds: one list box, whose highlight is where Enter starts. */
export function PromptList({
  list,
  id,
  groups,
  highlightedId,
  isChosen,
  last,
  inRounds,
  unfinishedIds,
  onHighlight,
}: Props): ReactNode {
  const isOpening = useRef(true);
  useEffect(() => {
    const isFocusElsewhere = isOpening.current && isControlFocused();
    isOpening.current = false;
    // What has the focus as the screen opens stays in sight: Enter is for that.
    if (!isChosen || highlightedId === null || isFocusElsewhere) return;
    document.getElementById(rowId(highlightedId))?.scrollIntoView({ block: 'nearest' });
  }, [highlightedId, isChosen]);
  const isUnfinished = highlightedId !== null && unfinishedIds.has(highlightedId);
  const shortMinutes = useSettings((settings) => settings.shortMinutes);
  const timeFactor = useSettings((settings) => settings.timeFactor);
  const staged = useStagedRows(groups, isChosen);
  return (
    <div
      ref={list}
      id={id}
      role="listbox"
      aria-label="Prompts"
      tabIndex={0}
      aria-activedescendant={highlightedId === null ? undefined : rowId(highlightedId)}
      className={styles['list']}
    >
      {staged.map(({ kind, prompts }, index) => (
        <div key={kind} role="group" aria-labelledby={`kind-${kind}`} className={styles['group']}>
          <div className={styles['head']} role="presentation">
            <span id={`kind-${kind}`} className={styles['kind']}>
              {kindWords[kind]}
            </span>
            {index === 0 ? (
              <span className={styles['hint']} aria-hidden="true">
                Enter {isUnfinished ? 'continues' : 'starts'} · Shift Enter practises
              </span>
            ) : null}
          </div>
          {prompts.map((prompt) => (
            <PromptRow
              key={prompt.id}
              prompt={prompt}
              isHighlighted={prompt.id === highlightedId}
              time={mockWords(prompt, shortMinutes, timeFactor)}
              last={last === null ? undefined : (last.get(prompt.id) ?? null)}
              inRound={inRounds.get(prompt.id) ?? null}
              onHighlight={onHighlight}
            />
          ))}
        </div>
      ))}
    </div>
  );
}

const isControlFocused = (): boolean => document.activeElement?.matches('main button') === true;
