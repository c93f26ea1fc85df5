import { useEffect, useRef, useState, type ReactNode } from 'react';
import { Group, Panel, Separator } from 'react-resizable-panels';
import { wantsAnswer } from '../../../../core/interviewer/replies.js';
import { statementAt } from '../../../../core/library/round-id.js';
import { useAttempt } from '../../../state/attempt/attempt-store.js';
import { Markdown } from '../../../ui/markdown/markdown.js';
import { ReadAloud } from '../speech/read-aloud.js';
import { AskField } from './ask-field.js';
import { HintButton } from './hint-button.js';
import { Conversation } from './conversation.js';
import { FoldHeading } from './fold-heading.js';
import styles from './prompt-column.module.css';
import { useChangeInSight } from './use-change-in-sight.js';
import { useBeside } from './use-beside.js';
import { hasTalkBegun } from './has-talk-begun.js';
import { leastTalkRem, useSplit } from './use-split.js';

/** The prompt, and what was said about it; each folds to its heading. */
export function PromptColumn(): ReactNode {
  const statement = useAttempt(({ prompt, live }) => statementAt(prompt, live.state.phaseId));
  const hasHints = useAttempt(({ prompt }) => prompt.hasHints);
  const isPaused = useAttempt((open) => open.live.state.isPaused);
  const isAsking = useAttempt((open) => open.isAsking);
  const place = useRef<HTMLDivElement>(null);
  const isBeside = useBeside(place);
  const split = useSplit(isBeside, useAttempt(hasTalkBegun));
  const { fold, setFold } = split;
  useChangeInSight(split.section);

  // Whoever asks wants to read the answer, and what the interviewer asks wants one.
  useEffect(() => {
    if (isAsking && fold === 'talk') setFold(null);
  }, [isAsking, fold, setFold]);
  const askedCount = useAttempt(({ live }) => live.state.talk.filter(wantsAnswer).length);
  const [seenCount, setSeenCount] = useState(askedCount);
  useEffect(() => {
    if (askedCount === seenCount) return;
    setSeenCount(askedCount);
    if (fold === 'talk') setFold(null);
  }, [askedCount, seenCount, fold, setFold]);

  return (
    <div ref={place} className={styles['place']}>
      <Group
        orientation={isBeside ? 'horizontal' : 'vertical'}
        id="room-left"
        className={styles['column']}
        resizeTargetMinimumSize={hit}
        {...split.layout}
      >
        <Panel
          id="statement"
          panelRef={split.statement}
          defaultSize="45%"
          minSize={isBeside ? '14rem' : '6rem'}
          collapsedSize="2.75rem"
          {...byHeadingAlone}
        >
          <section
            ref={split.section}
            className={styles['statement']}
            aria-labelledby="room-prompt"
            tabIndex={0}
            data-region="statement"
            data-folded={fold === 'statement'}
          >
            <div className={styles['top']}>
              <FoldHeading
                id="room-prompt"
                title="Prompt"
                isFolded={fold === 'statement'}
                onFold={isBeside ? null : (isFolded) => setFold(isFolded ? 'statement' : null)}
              />
              <ReadAloud name="statement" what="the prompt" text={statement} />
            </div>
            <div hidden={fold === 'statement'}>
              <Markdown text={statement} />
            </div>
          </section>
        </Panel>
        <Separator
          className={styles['separator']}
          disabled={fold !== null}
          data-beside={isBeside}
          aria-label={isBeside ? 'Width of the prompt' : 'Height of the prompt'}
        />
        <Panel
          id="talk"
          panelRef={split.talk}
          minSize={isBeside ? '14rem' : `${String(leastTalkRem)}rem`}
          collapsedSize={hasHints ? '7.5rem' : '5.25rem'}
          {...byHeadingAlone}
        >
          <section className={styles['talk']} aria-labelledby="room-talk">
            <div className={styles['heading']}>
              <FoldHeading
                id="room-talk"
                title="Conversation"
                isFolded={fold === 'talk'}
                onFold={isBeside ? null : (isFolded) => setFold(isFolded ? 'talk' : null)}
              />
            </div>
            <div className={styles['said']} hidden={fold === 'talk'}>
              <Conversation />
            </div>
            <div className={styles['ask']} inert={isPaused} data-region="ask">
              <AskField />
              {hasHints && <HintButton />}
            </div>
          </section>
        </Panel>
      </Group>
    </div>
  );
}

/** Drawing the line to an end folds nothing. */
const byHeadingAlone = { collapsible: true, collapsedThreshold: '100%' } as const;
const hit = { coarse: 24, fine: 8 };
