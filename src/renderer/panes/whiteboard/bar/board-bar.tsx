import type { ExcalidrawImperativeAPI } from '@excalidraw/excalidraw/types';
import MoveHorizontal from 'lucide-react/icons/move-horizontal';
import MoveRight from 'lucide-react/icons/move-right';
import Minus from 'lucide-react/icons/minus';
import SlidersHorizontal from 'lucide-react/icons/sliders-horizontal';
import { useEffect, useState, type ReactNode } from 'react';
import { classNames } from '../../../ui/class-names.js';
import { IconButton } from '../../../ui/controls/icon-button.js';
import { applyStyle, styleOf, type ArrowKind, type BoardStyle } from './board-style.js';
import { arrowKinds, barWords as words, colours, lines } from './bar-words.js';
import styles from './board-bar.module.css';
import { Picks } from './picks.js';

type Props = {
  readonly api: ExcalidrawImperativeAPI | null;
  readonly theme: 'light' | 'dark';
  readonly isMoreShown: boolean;
  readonly onMore: () => void;
  readonly focusBoard: () => void;
  readonly children?: ReactNode;
};

/** What one needs of Excalidraw's tall panel, in one row that lies beside the drawing and never on it. */
export function BoardBar({
  api,
  theme,
  isMoreShown,
  onMore,
  focusBoard,
  children,
}: Props): ReactNode {
  const style = useStyle(api);
  const pick = (change: Parameters<typeof applyStyle>[1]): void => {
    if (api !== null) applyStyle(api, change);
  };
  return (
    <div
      role="toolbar"
      aria-label={words.bar}
      className={classNames(styles['bar'], theme === 'dark' && styles['isDark'])}
      onKeyDown={({ key }) => (key === 'Escape' ? focusBoard() : undefined)}
    >
      {children}
      <Picks
        label={words.colour}
        value={style.colour}
        options={colours}
        iconOf={(colour) => <span className={styles['swatch']} style={{ background: colour }} />}
        onPick={(colour) => pick({ colour })}
        onDone={focusBoard}
      />
      <Picks
        label={words.line}
        value={style.line}
        options={lines}
        iconOf={(line) => <span className={styles['stroke']} style={{ borderTopStyle: line }} />}
        onPick={(line) => pick({ line })}
        onDone={focusBoard}
      />
      <div className={styles['last']}>
        <Picks
          label={words.arrow}
          value={style.arrow}
          options={arrowKinds}
          iconOf={(kind) => arrowIcons[kind]}
          onPick={(arrow) => pick({ arrow })}
          onDone={focusBoard}
        />
        <IconButton
          size="large"
          aria-label={words.more}
          aria-pressed={isMoreShown}
          title={style.hasMore ? words.moreTip : words.noMore}
          disabled={!style.hasMore && !isMoreShown}
          className={styles['more']}
          onClick={onMore}
        >
          <SlidersHorizontal size={16} aria-hidden="true" />
        </IconButton>
      </div>
    </div>
  );
}

const arrowIcons: Readonly<Record<ArrowKind, ReactNode>> = {
  'one-way': <MoveRight size={16} aria-hidden="true" />,
  'two-way': <MoveHorizontal size={16} aria-hidden="true" />,
  plain: <Minus size={16} aria-hidden="true" />,
};

const atFirst: BoardStyle = { colour: '#1e1e1e', line: 'solid', arrow: 'one-way', hasMore: false };

/** Kept apart from the board: Excalidraw says that something changed at every move of the pointer. */
function useStyle(api: ExcalidrawImperativeAPI | null): BoardStyle {
  const [style, setStyle] = useState(atFirst);
  useEffect(
    () =>
      api?.onChange((elements, state) => {
        const next = styleOf(elements, state);
        setStyle((last) => (isSame(last, next) ? last : next));
      }),
    [api],
  );
  return style;
}

const isSame = (a: BoardStyle, b: BoardStyle): boolean =>
  a.colour === b.colour && a.line === b.line && a.arrow === b.arrow && a.hasMore === b.hasMore;
