import { useEffect, useMemo, useRef } from 'react';
import { useProvidedCommands, type Command } from '../../../state/commands/commands.js';
import { moveSettling } from '../../../state/review/settling.js';
import { useReviewView } from '../../../state/review/review-view.js';
import { leavePanel } from '../parts/focus-target.js';
import type { SettleCard } from './use-settle-card.js';

type Keyed = {
  /** Null at the end, where only undo and the way back are left. */
  readonly card: SettleCard | null;
  readonly isSlip: boolean;
  readonly undo: () => void;
  readonly leave: () => void;
  /** At the end: through what is open, and through what was found; as on the report. */
  readonly onOpen?: (() => void) | null;
  readonly onFound?: (() => void) | null;
};

/** Settling by keys alone: digits say a verdict, arrows go to another passage or criterion. */
export function useSettleKeys(keyed: Keyed): void {
  // These are new with each render; the commands are not to be, or the registry would change with every press.
  const latest = useRef(keyed);
  useEffect(() => {
    latest.current = keyed;
  });
  const hasCard = keyed.card !== null;
  const { isSlip } = keyed;
  const canOpen = Boolean(keyed.onOpen);
  const canCheck = Boolean(keyed.onFound);
  // With nothing to choose between, the arrows scroll.
  const hasChoice = (keyed.card?.passages.all.length ?? 0) > (keyed.card?.chosen === null ? 0 : 1);
  const commands = useMemo((): readonly Command[] => {
    const card = (): SettleCard | null => latest.current.card;
    return [
      ...(hasCard ? verdictKeys(card, isSlip) : []),
      ...(hasChoice ? chooseKeys(card) : []),
      ...(hasCard ? [placeKey(card), selectKey] : []),
      key('undo', 'Undo the last verdict', ['u', 'Mod+Z'], () => latest.current.undo()),
      ...(hasCard
        ? [key('next', 'Next criterion', ['j', 'ArrowRight'], () => moveSettling(1))]
        : []),
      key('previous', 'Previous criterion', ['k', 'ArrowLeft'], () => moveSettling(-1)),
      ...(hasCard
        ? []
        : [key('done', 'Back to the report', ['Enter'], () => latest.current.leave())]),
      ...(canOpen
        ? [key('rest', 'Settle what is open', ['s'], () => latest.current.onOpen?.())]
        : []),
      ...(canCheck
        ? [key('found', 'Check what was found', ['v'], () => latest.current.onFound?.())]
        : []),
      key('leave', 'Back to the report', ['Escape'], () => {
        if (useReviewView.getState().shown === null) latest.current.leave();
        else leavePanel();
      }),
    ];
  }, [hasCard, hasChoice, isSlip, canOpen, canCheck]);
  useProvidedCommands('settle', commands);
}

const key = (id: string, title: string, keys: readonly string[], run: () => void): Command => ({
  id: `settle-${id}`,
  title,
  section: 'Settling',
  keys,
  run,
});

const verdictKeys = (card: () => SettleCard | null, isSlip: boolean): readonly Command[] => [
  key('met', isSlip ? 'Yes, you meant it' : 'Met', ['1'], () => card()?.say('met')),
  ...(isSlip ? [] : [key('partial', 'Partly', ['2'], () => card()?.say('partial'))]),
  key('not', isSlip ? 'No, you did not' : 'Not met', ['3'], () => card()?.say('not-met')),
  key('open', 'Leave it open', ['0'], () => card()?.say(null)),
];

const chooseKeys = (card: () => SettleCard | null): readonly Command[] => [
  {
    ...key('down', 'Next passage', ['ArrowDown'], () => card()?.chooseNext(1)),
    isKeyOnly: true,
  },
  {
    ...key('up', 'Previous passage', ['ArrowUp'], () => card()?.chooseNext(-1)),
    isKeyOnly: true,
  },
];

const placeKey = (card: () => SettleCard | null): Command => ({
  ...key('place', 'Show it in your answer', ['Enter'], () => card()?.showPlace()),
  isKeyOnly: true,
});

const selectKey: Command = {
  ...key('select', 'Select words in your answer', ['Shift+ArrowRight'], () => undefined),
  ...{ isKeyOnly: true, isFieldKey: true },
};
