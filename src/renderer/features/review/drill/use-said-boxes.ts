import { useCallback, useEffect, useMemo, useRef } from 'react';
import { flushSync } from 'react-dom';
import { foundShare } from '../../../../core/drill/drill-score.js';
import type { BoxSaid } from '../../../../core/drill/said-boxes.js';
import type { DrillBox, DrillResult } from '../../../../core/drill/told/drill-result.js';
import { call } from '../../../bridge.js';
import { useProvidedCommands, type Command } from '../../../state/commands/commands.js';
import { forgetShare } from '../../../state/library/drill-shares.js';
import { leaveReport } from '../../../state/navigation.js';
import { percentWords } from '../../../ui/drill/drill-words.js';
import { clearToasts, showToast } from '../../../ui/overlays/toast.js';
import { errorWords } from '../../../ui/words/error-words.js';
import { boxRows, boxWayIn, goToBox } from './box-rows.js';

type Last = { readonly box: Pick<DrillBox, 'id' | 'label'>; readonly before: BoxSaid | null };

/** The person's word on boxes, and its keys: J and K go from box to box, D says otherwise of one, U takes the last word back. */
export function useSaidBoxes(
  attemptId: string,
  onResult: (result: DrillResult) => void,
): (box: DrillBox, said: BoxSaid | null) => void {
  const stack = useRef<readonly Last[]>([]);
  const isBusy = useRef(false);
  const latest = useRef(onResult);
  useEffect(() => {
    latest.current = onResult;
  });

  const keep = useCallback(
    async (box: Last['box'], said: BoxSaid | null): Promise<DrillResult | null> => {
      if (isBusy.current) return null;
      isBusy.current = true;
      const reply = await call('drill:say', { attemptId, boxId: box.id, said });
      isBusy.current = false;
      if (!reply.ok) {
        const { happened, safe, todo } = errorWords(reply.error);
        showToast({ title: happened, description: `${safe} ${todo}` });
        return null;
      }
      forgetShare(attemptId);
      return reply.value;
    },
    [attemptId],
  );

  const undo = useCallback(async (): Promise<void> => {
    const last = stack.current.at(-1);
    if (last === undefined) return;
    const result = await keep(last.box, last.before);
    if (result === null) return;
    stack.current = stack.current.slice(0, -1);
    clearToasts();
    flushSync(() => latest.current(result));
    goToBox(last.box.id);
  }, [keep]);

  const say = useCallback(
    async (box: DrillBox, said: BoxSaid | null): Promise<void> => {
      const [at, ids] = [boxRows().indexOf(box.id), boxRows()];
      const result = await keep(box, said);
      if (result === null) return;
      stack.current = [...stack.current, { box, before: box.said }];
      // The row goes to another section; the person stays where they are in the list.
      flushSync(() => latest.current(result));
      goToBox(ids[at + 1] ?? ids[at - 1] ?? box.id);
      clearToasts();
      showToast({
        title: `${saidWords(box, result)} ${percentWords(foundShare(result.score))} in all.`,
        action: { title: 'Undo', run: () => void undo() },
      });
    },
    [keep, undo],
  );

  const commands = useMemo(() => commandsFor(() => void undo()), [undo]);
  useProvidedCommands('review', commands);
  return useCallback((box, said) => void say(box, said), [say]);
}

function saidWords({ id, label }: DrillBox, { found }: DrillResult): string {
  return `“${label}” counts as ${found.some((one) => one.id === id) ? 'found' : 'missing'}:`;
}

function commandsFor(undo: () => void): readonly Command[] {
  const section = 'Report';
  const go = (by: 1 | -1): void => {
    const rows = boxRows();
    const at = rows.findIndex((id) => boxWayIn(id).isCurrent);
    const next = rows[at === -1 ? 0 : at + by];
    if (next !== undefined) goToBox(next);
  };
  const dispute = (): void => {
    const current = boxRows()
      .map(boxWayIn)
      .find(({ isCurrent }) => isCurrent);
    if (current === undefined)
      showToast({ title: 'Go to a box with J and K first, then press D.' });
    else if (current.button === null)
      showToast({
        title: 'No box of yours is left over that could be it.',
        description: 'If one was taken for another box, say “Not this one” there first.',
      });
    else current.button.click();
  };
  return [
    {
      id: 'drill-next',
      title: 'Next box',
      section,
      keys: ['j'],
      isKeyOnly: true,
      run: () => go(1),
    },
    {
      ...{ id: 'drill-previous', title: 'Previous box', section },
      ...{ keys: ['k'], isKeyOnly: true, run: () => go(-1) },
    },
    { id: 'drill-dispute', title: 'Say otherwise of a box', section, keys: ['d'], run: dispute },
    {
      id: 'drill-undo',
      title: 'Undo what you said last',
      section,
      keys: ['u', 'Mod+Z'],
      run: undo,
    },
    {
      ...{ id: 'review-close', title: 'Leave the result', section },
      ...{ keys: ['Escape'], isKeyOnly: true, run: leaveReport },
    },
  ];
}
