import './asset-path.js';
import '@excalidraw/excalidraw/index.css';
import { Excalidraw, hashElementsVersion } from '@excalidraw/excalidraw';
import type { ExcalidrawImperativeAPI, ExcalidrawProps } from '@excalidraw/excalidraw/types';
import {
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type ReactNode,
} from 'react';
import { withoutActiveContent } from '../../../core/board/active-content.js';
import type { BoardElement } from '../../../core/board/board-element.js';
import { BoardBar } from './bar/board-bar.js';
import { boardHandle, type BoardHandle } from './board-handle.js';
import { BoardMenu, type BoardMenuItem } from './board-menu.js';
import { caughtEvents } from './caught-events.js';
import { useShapes } from './shapes/use-shapes.js';
import { keepArrowsLaid } from './keep-arrows-laid.js';
import { keepArrowKeysOut } from './keys/keep-arrow-keys-out.js';
import { noRun } from './keys/tool-keys.js';
import { keepNamed } from './mend-names.js';
import { withoutSpareTools } from './spare-tools.js';
import { moveDots } from './paper-dots.js';
import { initialScene, sceneOf } from './scene.js';
import { WholeButton } from './whole-button.js';
import { showStyles } from './show-styles.js';
import styles from './whiteboard.module.css';

type Props = {
  /** What is drawn when the board opens; later values are not read. */
  readonly elements: readonly BoardElement[];
  readonly theme: 'light' | 'dark';
  /** Whether files may be dropped; the room makes it inert for all else. */
  readonly isReadOnly: boolean;
  /** An element has changed; called often while one draws. */
  readonly onTouch: () => void;
  /** Hands over how to read the board; the returned function is called when it goes. */
  readonly connect: (read: () => readonly BoardElement[]) => () => void;
  /** Hands the open board over; called with null when it goes. */
  readonly onHandle: (handle: BoardHandle | null) => void;
  /** Must be memoised: Excalidraw renders anew for children that are new. */
  readonly menu: readonly (readonly BoardMenuItem[])[];
  /** Mermaid that was dropped on the board. */
  readonly onMermaid: (text: string) => void;
  /** The person asks for the keys, by the key with which Excalidraw would show its own help. */
  readonly onHelp: () => void;
  /** Escape, with nothing on the board to end; true where something else went by it. */
  readonly onEscape: () => boolean;
  /** The key that joins two boxes, as printed; null where it has none. */
  readonly connectKeys: string | null;
  /** Tells the person what could not be done. */
  readonly complain: (reason: string) => void;
  readonly children?: ReactNode;
};

const uiOptions: NonNullable<ExcalidrawProps['UIOptions']> = {
  tools: { image: false },
  // Files go through main's dialogs; the theme is the app's.
  canvasActions: {
    changeViewBackgroundColor: false,
    export: false,
    loadScene: false,
    saveAsImage: false,
    saveToActiveFile: false,
    toggleTheme: false,
  },
};

/** The whiteboard. What it holds is read through `connect`, never passed on at each stroke. */
export function Whiteboard(props: Props): ReactNode {
  const {
    elements,
    theme,
    isReadOnly,
    onTouch,
    connect,
    onHandle,
    menu,
    onMermaid,
    onHelp,
    onEscape,
    connectKeys,
    complain,
    children,
  } = props;
  const frame = useRef<HTMLDivElement>(null);
  const keyRun = useRef(noRun);
  const seenHash = useRef(0);
  const [api, setApi] = useState<ExcalidrawImperativeAPI | null>(null);
  const [isMoreShown, setMoreShown] = useState(false);
  const [{ scene: initial, leftOut }] = useState(() => initialScene(elements));

  useEffect(() => {
    if (leftOut > 0) complain(leftOutWords(leftOut));
  }, [leftOut, complain]);

  // A layout effect: its end comes before Excalidraw empties its scene, which would read as a deletion.
  useLayoutEffect(() => {
    if (api === null) return;
    return connect(() => sceneOf(api));
  }, [api, connect]);

  useLayoutEffect(() => (frame.current === null ? undefined : keepNamed(frame.current)), []);
  useEffect(() => (frame.current === null ? undefined : keepArrowKeysOut(frame.current)), []);

  useEffect(
    () => (api === null || frame.current === null ? undefined : keepArrowsLaid(api, frame.current)),
    [api],
  );

  const onPaste = useMemo(() => soundPaste(complain), [complain]);
  const wholeButton = useMemo(() => <WholeButton api={api} />, [api]);
  const menuElement = useMemo(() => <BoardMenu groups={menu} />, [menu]);

  const root = useCallback(
    () => frame.current?.querySelector<HTMLElement>('.excalidraw') ?? null,
    [],
  );
  const focus = useCallback(() => root()?.focus(), [root]);
  const { acts, controls } = useShapes({ api, root, say: complain, connectKeys });

  useEffect(() => {
    if (api === null) return;
    onHandle({ ...boardHandle(api, complain, focus), ...acts });
    return () => onHandle(null);
  }, [api, onHandle, complain, focus, acts]);

  return (
    <div className={styles['pane']}>
      <BoardBar
        api={api}
        theme={theme}
        isMoreShown={isMoreShown}
        onMore={() => {
          setMoreShown(!isMoreShown);
          if (api !== null) showStyles(api, !isMoreShown);
        }}
        focusBoard={focus}
      >
        {controls}
      </BoardBar>
      <div
        ref={frame}
        className={styles['frame']}
        data-pane-focus
        {...caughtEvents({ api, isReadOnly, keyRun, onMermaid, onHelp, onEscape, complain, acts })}
      >
        <Excalidraw
          excalidrawAPI={setApi}
          initialData={initial}
          theme={theme}
          validateEmbeddable={false}
          aiEnabled={false}
          UIOptions={uiOptions}
          onPaste={onPaste}
          onScrollChange={(x, y, zoom) => moveDots(frame.current, x, y, zoom.value)}
          onChange={(all, state) => {
            if (api !== null) withoutSpareTools(api, state.activeTool.type);
            // It is called at every move of the pointer too, and then nothing would ever come to rest.
            const hash = hashElementsVersion(all);
            if (hash === seenHash.current) return;
            seenHash.current = hash;
            onTouch();
          }}
        >
          {menuElement}
          {wholeButton}
        </Excalidraw>
        {children}
      </div>
    </div>
  );
}

/** Pasted elements may come from anywhere; see board-element.ts for what is left out, and what is cut. */
const soundPaste =
  (complain: Props['complain']): NonNullable<ExcalidrawProps['onPaste']> =>
  async (data) => {
    if (data.elements === undefined) return true;
    const { soundElements } = await import('../../../core/board/board-element.js');
    const { sound, refused } = soundElements(data.elements);
    if (refused > 0) complain(pasteWords(refused));
    const kept = withoutActiveContent(sound);
    data.elements = kept as unknown as typeof data.elements;
    return true;
  };

const pasteWords = (refused: number): string =>
  refused === 1
    ? 'One pasted element was left out: it is not a drawing'
    : `${String(refused)} pasted elements were left out: they are not drawings`;

const leftOutWords = (count: number): string =>
  count === 1
    ? 'One element of this drawing is broken and was left out. The attempt’s journal keeps it'
    : `${String(count)} elements of this drawing are broken and were left out. The attempt’s journal keeps them`;
