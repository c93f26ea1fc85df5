import type { ReactNode, RefObject } from 'react';
import { changeSettings, useSettings } from '../../../state/settings/settings.js';
import { Choices } from '../../../ui/controls/choices.js';
import { AnchoredPopover } from '../../../ui/overlays/popover.js';
import { limitWords, timeChoices } from './start-words.js';

type Props = {
  readonly anchor: RefObject<HTMLButtonElement | null>;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly minutes: number;
};

const keyOf = (factor: number | null): string => String(factor);

/** Time can be extended or switched off before a start; the choice is kept for the next one. */
export function TimePopover({ anchor, isOpen, onClose, minutes }: Props): ReactNode {
  const factor = useSettings((settings) => settings.timeFactor);
  return (
    <AnchoredPopover anchor={anchor} isOpen={isOpen} onClose={onClose} title="Time for a mock">
      <Choices
        label="Time for a mock"
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
    </AnchoredPopover>
  );
}
