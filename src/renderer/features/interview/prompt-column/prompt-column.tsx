import { useLayoutEffect, useRef, type ReactNode, type RefObject } from 'react';
import { Group, Panel, Separator, usePanelRef } from 'react-resizable-panels';
import { statementAt } from '../../../../core/library/round-id.js';
import { useAttempt } from '../../../state/attempt/attempt-store.js';
import { Markdown } from '../../../ui/markdown/markdown.js';
import { AskField } from './ask-field.js';
import { HintButton } from './hint-button.js';
import { Conversation } from './conversation.js';
import styles from './prompt-column.module.css';

/** The prompt, and what was said about it. */
export function PromptColumn(): ReactNode {
  const statement = useAttempt(({ prompt, live }) => statementAt(prompt, live.state.phaseId));
  const isPaused = useAttempt((open) => open.live.state.isPaused);
  const { panel, section } = useFittedPanel();
  return (
    <Group
      orientation="vertical"
      id="room-left"
      className={styles['column']}
      resizeTargetMinimumSize={hit}
    >
      <Panel
        id="statement"
        panelRef={panel}
        defaultSize="45%"
        minSize={96}
        maxSize="75%"
        groupResizeBehavior="preserve-pixel-size"
      >
        <section
          ref={section}
          className={styles['statement']}
          aria-labelledby="room-prompt"
          tabIndex={0}
          data-region="statement"
        >
          <h2 id="room-prompt" className={styles['heading']}>
            Prompt
          </h2>
          <Markdown text={statement} />
        </section>
      </Panel>
      <Separator className={styles['separator']} aria-label="Height of the prompt" />
      <Panel id="talk" minSize={144}>
        <section className={styles['talk']} aria-labelledby="room-talk">
          <h2 id="room-talk" className={styles['heading']}>
            Conversation
          </h2>
          <Conversation />
          <div className={styles['ask']} inert={isPaused} data-region="ask">
            <AskField />
            <HintButton />
          </div>
        </section>
      </Panel>
    </Group>
  );
}

const hit = { coarse: 24, fine: 8 };
const mostPart = 0.5;

/** A short statement gets no more height than it needs, a long one half of the column. */
function useFittedPanel(): {
  readonly panel: ReturnType<typeof usePanelRef>;
  readonly section: RefObject<HTMLElement | null>;
} {
  const panel = usePanelRef();
  const section = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const element = section.current;
    const column = element?.closest<HTMLElement>('[data-group]');
    if (element === null || column === null || column === undefined) return;
    const needed = [...element.children].reduce(
      (sum, child) => sum + child.getBoundingClientRect().height,
      36,
    );
    panel.current?.resize(Math.min(needed, column.clientHeight * mostPart));
  }, [panel]);
  return { panel, section };
}
