import type { ReactNode, RefObject } from 'react';
import { chosenSitting, lengthFor } from '../../../../core/library/chosen-sitting.js';
import { minutesOf } from '../../../../core/library/library-filter.js';
import type { PromptSummary } from '../../../../ipc/views.js';
import { changeSettings, useSettings } from '../../../state/settings/settings.js';
import { Choices } from '../../../ui/controls/choices.js';
import { AnchoredPopover } from '../../../ui/overlays/popover.js';
import { limitWords, timeChoices } from './start-words.js';
import styles from './time-popover.module.css';

export type TimedPrompt = {
  readonly prompt: PromptSummary;
  /** Of the sitting that is chosen. */
  readonly minutes: number;
};

type Props = TimedPrompt & {
  readonly anchor: RefObject<HTMLButtonElement | null>;
  readonly isOpen: boolean;
  readonly onClose: () => void;
};

const keyOf = (value: number | null): string => String(value);

/** How long a mock is, and how much longer it may take; both choices are kept for the next one. */
export function TimePopover({ anchor, isOpen, onClose, prompt, minutes }: Props): ReactNode {
  const factor = useSettings((settings) => settings.timeFactor);
  return (
    <AnchoredPopover anchor={anchor} isOpen={isOpen} onClose={onClose} title="Time for a mock">
      {prompt.shorter.length === 0 ? null : <Length prompt={prompt} onClose={onClose} />}
      <Choices
        label="Time limit"
        value={keyOf(factor)}
        options={timeChoices.map((choice) => ({
          value: keyOf(choice.factor),
          title: choice.title,
          hint: limitWords(minutes, choice.factor),
        }))}
        onChange={(key) => {
          const choice = timeChoices.find((one) => keyOf(one.factor) === key);
          if (choice !== undefined) void changeSettings({ timeFactor: choice.factor });
        }}
        onPicked={onClose}
      />
      <p className={styles['note']}>
        For mocks only. Practice counts up, and all criteria are judged.
      </p>
    </AnchoredPopover>
  );
}

function Length({ prompt, onClose }: Pick<Props, 'prompt' | 'onClose'>): ReactNode {
  const lengths = useSettings((settings) => settings.shortMinutes);
  const level = useSettings((settings) => settings.level);
  const { kind, shorter, criteria } = prompt;
  const of = String(criteria[level]);
  // The report counts them as one more.
  const tests = kind === 'coding' ? ' and the tests' : '';
  const chosen = chosenSitting(prompt, lengths)?.minutes ?? null;
  return (
    <div className={styles['length']}>
      <Choices
        label="Length"
        value={keyOf(chosen)}
        options={[
          {
            value: keyOf(null),
            title: `Whole, ${String(minutesOf(prompt))} min`,
            hint: `${of} criteria${tests}`,
          },
          ...shorter.toReversed().map((sitting) => ({
            value: keyOf(sitting.minutes),
            title: `${String(sitting.minutes)} min`,
            hint: `${String(sitting.criteria[level])} of ${of} criteria${tests}`,
          })),
        ]}
        onChange={(key) => {
          const minutes = shorter.find((one) => keyOf(one.minutes) === key)?.minutes ?? null;
          void changeSettings({ shortMinutes: { ...lengths, [lengthFor(kind)]: minutes } });
        }}
        onPicked={onClose}
      />
      <p className={styles['note']}>
        Applies to {lengthFor(kind) === 'design' ? 'every system design' : 'all theory and coding'}.
      </p>
    </div>
  );
}
