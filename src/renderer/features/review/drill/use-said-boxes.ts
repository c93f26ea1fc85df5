import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { foundShare } from '../../../../core/drill/drill-score.js';
import type { BoxSaid } from '../../../../core/drill/said-boxes.js';
import type { DrillBox, DrillResult } from '../../../../core/drill/result/drill-result.js';
import { percentWords } from '../../../../core/grade/score-words.js';
import { call } from '../../../bridge.js';
import { useProvidedCommands, type Command } from '../../../state/commands/commands.js';
import { forgetShare } from '../../../state/library/drill-shares.js';
import { leaveReport } from '../../../state/navigation.js';
import { clearToasts, showToast } from '../../../ui/overlays/toast.js';
import { errorWords } from '../../../ui/words/error-words.js';
import { boxRows, boxWayIn, goToBox, inPlace } from './box-rows.js';

type Last = { readonly box: Pick<DrillBox, 'id' | 'label'>; readonly before: BoxSaid | null };
type SaidBoxes = {
  readonly say: (box: DrillBox, said: BoxSaid | null) => void;
  /** The boxes whose word is being counted. */
  readonly counting: ReadonlySet<string>;
  readonly canUndo: boolean;
};

/** The person's word on boxes, and its keys: J and K go from box to box, D says otherwise of one, U takes the last word back. */
export function useSaidBoxes(
  attemptId: string,
  onResult: (result: DrillResult) => void,
): SaidBoxes {
  const stack = useRef<readonly Last[]>([]);
  const turn = useRef<Promise<void>>(Promise.resolve());
  const [counting, setCounting] = useState<readonly string[]>([]);
  const [canUndo, setCanUndo] = useState(false);
  const waiting = useRef(counting);
  const latest = useRef(onResult);
  const isHere = useRef(true);
  useEffect(() => {
    isHere.current = true;
    return () => {
      isHere.current = false;
    };
  }, []);
  useEffect(() => {
    latest.current = onResult;
  });

  /** One after another: what is said while another word is counted waits for it, and is not lost. */
  const inTurn = useCallback((step: () => Promise<void>): void => {
    turn.current = turn.current.then(step);
  }, []);

  const keep = useCallback(
    async (boxId: string, said: BoxSaid | null): Promise<DrillResult | null> => {
      const reply = await call('drill:say', { attemptId, boxId, said });
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
  const mark = useCallback((ids: readonly string[]): void => {
    waiting.current = ids;
    setCounting(ids);
  }, []);
  const unmark = useCallback(
    (boxId: string): void => mark(waiting.current.filter((id) => id !== boxId)),
    [mark],
  );
  const push = useCallback((next: readonly Last[]): void => {
    stack.current = next;
    setCanUndo(next.length > 0);
  }, []);

  const undo = useCallback((): void => {
    inTurn(async () => {
      const last = stack.current.at(-1);
      if (last === undefined) return;
      mark([...waiting.current, last.box.id]);
      const result = await keep(last.box.id, last.before);
      flushSync(() => {
        unmark(last.box.id);
        if (result !== null) latest.current(result);
      });
      if (result === null) return;
      push(stack.current.slice(0, -1));
      clearToasts();
      goToBox(last.box.id);
    });
  }, [inTurn, keep, mark, unmark, push]);

  const say = useCallback(
    (box: DrillBox, said: BoxSaid | null): void => {
      // The row says that the first press is being counted; another means the same.
      if (waiting.current.includes(box.id)) return;
      mark([...waiting.current, box.id]);
      inTurn(async () => {
        const result = await keep(box.id, said);
        const isStill = boxWayIn(box.id).isCurrent || document.activeElement === document.body;
        inPlace(box.id, () =>
          flushSync(() => {
            unmark(box.id);
            if (result !== null) latest.current(result);
          }),
        );
        if (result === null) return;
        push([...stack.current, { box, before: box.said }]);
        // The button that was pressed may be gone.
        if (isStill) goToBox(box.id);
        // Of who has left meanwhile the word is kept, and told nowhere else.
        if (!isHere.current) return;
        clearToasts();
        showToast({
          title: `${saidWords(box, result)} ${percentWords(foundShare(result.score))} in all.`,
          action: { title: 'Undo', run: undo },
        });
      });
    },
    [inTurn, keep, mark, unmark, push, undo],
  );

  const commands = useMemo(() => commandsFor(undo), [undo]);
  useProvidedCommands('review', commands);
  return { say, canUndo, counting: useMemo(() => new Set(counting), [counting]) };
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
    else if (current.button === null) showToast({ title: 'You drew no box that could be it.' });
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
