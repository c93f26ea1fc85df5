import { useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { useDefaultLayout, usePanelRef, type Layout } from 'react-resizable-panels';

/** The part that is folded to its heading; at most one, since the other takes its room. */
type Fold = 'statement' | 'talk' | null;

const foldKey = 'hotseat room folded';
/** What the conversation is to have once there is something to read in it, in rem; the statement gives way to it so far. */
const readTalkRem = 21;
const [leastPart, mostPart] = [0.4, 0.55];
/** What the conversation keeps while nothing was said in it, in rem: its heading, two lines, the field. */
export const leastTalkRem = 12.75;
/** What it gets before that: the first question, which is some lines long in a narrow column. */
const firstTalkRem = 15.5;
const roundPx = 36; // what the section has round its text

type PanelRef = ReturnType<typeof usePanelRef>;
type Split = {
  readonly statement: PanelRef;
  readonly talk: PanelRef;
  readonly section: RefObject<HTMLElement | null>;
  readonly fold: Fold;
  readonly setFold: (fold: Fold) => void;
  readonly layout: {
    readonly defaultLayout?: Layout;
    readonly onLayoutChanged: NonNullable<ReturnType<typeof useDefaultLayout>['onLayoutChanged']>;
  };
};

/**
 * How statement and conversation share their column: as the person drew the line and folded them, in every room; until
 * then the statement gets no more height than it needs, and about half of the column once there is a conversation: less in a low
 * one, where an answer is long and the statement was read.
 * Beside each other they have half of the width each, and nothing folds.
 */
export function useSplit(isBeside: boolean, hasTalk: boolean): Split {
  const statement = usePanelRef();
  const talk = usePanelRef();
  const section = useRef<HTMLElement>(null);
  const [kept, setKept] = useState(rememberedFold);
  const fold = isBeside ? null : kept;
  const { defaultLayout, onLayoutChanged } = useDefaultLayout({
    id: 'room-left',
    panelIds: ['statement', 'talk'],
    storage: localStorage,
    onlySaveAfterUserInteractions: true,
  });
  const isDrawn = useRef(defaultLayout !== undefined);

  useLayoutEffect(() => {
    const element = section.current;
    const column = element?.closest<HTMLElement>('[data-group]');
    if (element === null || column === null || column === undefined) return;
    const fit = (): void => {
      if (isBeside) {
        statement.current?.resize('50%');
        return;
      }
      if (isDrawn.current || fold !== null || column.clientHeight === 0) return;
      const needed = [...element.children].reduce(
        (sum, child) => sum + child.getBoundingClientRect().height,
        roundPx,
      );
      const height = column.clientHeight;
      const remPx = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      const beside = height - (hasTalk ? readTalkRem : firstTalkRem) * remPx;
      const most = hasTalk
        ? Math.min(mostPart * height, Math.max(leastPart * height, beside))
        : Math.max(height / 2, beside);
      statement.current?.resize(Math.min(needed, most));
    };
    const sizes = new ResizeObserver(fit);
    sizes.observe(column);
    for (const child of element.children) sizes.observe(child);
    return () => sizes.disconnect();
  }, [statement, fold, isBeside, hasTalk]);

  useLayoutEffect(() => {
    if (fold === null) {
      statement.current?.expand();
      talk.current?.expand();
    } else if (fold === 'statement') statement.current?.collapse();
    else talk.current?.collapse();
  }, [fold, statement, talk]);

  return {
    statement,
    talk,
    section,
    fold,
    setFold: (next) => {
      localStorage.setItem(foldKey, next ?? '');
      setKept(next);
    },
    layout: {
      ...(defaultLayout !== undefined && { defaultLayout }),
      onLayoutChanged: (next, meta) => {
        if (isBeside) return;
        if (meta.isUserInteraction) isDrawn.current = true;
        onLayoutChanged(next, meta);
      },
    },
  };
}

function rememberedFold(): Fold {
  const kept = localStorage.getItem(foldKey);
  return kept === 'statement' || kept === 'talk' ? kept : null;
}
