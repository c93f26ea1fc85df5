import Minus from 'lucide-react/icons/minus';
import Plus from 'lucide-react/icons/plus';
import {
  useId,
  useLayoutEffect,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactNode,
} from 'react';
import { Button } from '../controls/button.js';
import { IconButton } from '../controls/icon-button.js';
import { Kbd } from '../controls/kbd.js';
import { useDialogKeys, type Pressed } from './use-dialog-keys.js';
import { useDrag } from './use-drag.js';
import { useZoom, type Opening, type Spot, type Zoom } from './use-zoom.js';
import styles from './zoomable.module.css';

type Props = {
  readonly picture: { readonly url: string; readonly width: number; readonly height: number };
  readonly alt: string;
  /** Where on the small picture the person clicked, as shares of its sides; the large one opens there. Null shows all of it first. */
  readonly spot: Spot | null;
  readonly opens?: Opening;
  /** Where the focus begins on something else in the dialog, whose keys then work the picture too. */
  readonly leavesFocus?: boolean;
  /** What it shows, in words: for those who do not see it, and at one's wish in its place. */
  readonly text?: ReactNode;
};

/** A drawing that fits the window's width, and that can be enlarged and moved by mouse, wheel and keys. */
export function Zoomable({
  picture,
  alt,
  spot,
  opens = 'readable',
  leavesFocus = false,
  text,
}: Props): ReactNode {
  const partId = useId();
  const [isText, setIsText] = useState(false);
  const pane = useRef<HTMLDivElement>(null);
  const zoom = useZoom(pane, picture, spot, opens);
  const drag = useDrag(pane);
  useLayoutEffect(() => {
    if (leavesFocus) return;
    // Not from the choice of drawings, whose arrow keys would end there.
    if (document.activeElement?.getAttribute('type') === 'radio') return;
    pane.current?.focus({ preventScroll: true });
  }, [leavesFocus]);
  const zoomBy = ({ key, code, shiftKey }: Pressed): boolean => {
    // As on the whiteboard; by its place, since a keyboard's layout may have the digit on Shift.
    if (shiftKey && code === 'Digit1') {
      if (canToggleWhole(zoom)) zoom.toggleWhole();
    } else if (key === '+' || key === '=') zoom.by(1.25);
    else if (key === '-' || key === '−') zoom.by(0.8);
    else if (key === '0') zoom.fit();
    else return false;
    return true;
  };
  useDialogKeys(pane, leavesFocus && !isText, zoomBy);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (isText || event.ctrlKey || event.metaKey || event.altKey) return;
    if (zoomBy(event)) event.preventDefault();
  };
  return (
    <div className={styles['zoomable']} onKeyDown={onKeyDown}>
      <div
        ref={pane}
        hidden={isText}
        className={styles['pane']}
        role="group"
        aria-label={`${alt}. Arrow keys pan, + and − zoom, 0 fits it, Shift+1 shows the whole.`}
        aria-describedby={partId}
        tabIndex={0}
        {...drag}
      >
        <img
          src={picture.url}
          alt={alt}
          draggable={false}
          style={{
            inlineSize: `${String(picture.width * zoom.scale)}px`,
            blockSize: `${String(picture.height * zoom.scale)}px`,
          }}
        />
      </div>
      {isText ? (
        <div ref={focusOn} className={styles['text']} role="group" aria-label={alt} tabIndex={0}>
          {text}
        </div>
      ) : null}
      <div className={styles['bar']}>
        {text === undefined ? null : (
          <Button look="quiet" aria-pressed={isText} onClick={() => setIsText(!isText)}>
            As text
          </Button>
        )}
        {isText ? null : <ZoomBar zoom={zoom} partId={partId} />}
      </div>
    </div>
  );
}

type BarProps = { readonly zoom: Zoom; readonly partId: string };

function ZoomBar({ zoom, partId }: BarProps): ReactNode {
  return (
    <>
      <IconButton aria-label="Zoom out" onClick={() => zoom.by(0.8)}>
        <Minus size={15} aria-hidden="true" />
      </IconButton>
      <span className={styles['scale']} role="status">
        {Math.round(zoom.scale * 100)} %
      </span>
      <IconButton aria-label="Zoom in" onClick={() => zoom.by(1.25)}>
        <Plus size={15} aria-hidden="true" />
      </IconButton>
      <Button look="quiet" onClick={zoom.fit}>
        Fit the width
      </Button>
      {canToggleWhole(zoom) ? (
        <Button look="quiet" aria-keyshortcuts="Shift+1" onClick={zoom.toggleWhole}>
          {zoom.isPart ? 'See the whole' : 'Large enough to read'} <Kbd>Shift 1</Kbd>
        </Button>
      ) : null}
      <span id={partId} className={styles['part']}>
        {zoom.isPart ? 'A part of it is out of sight.' : null}
      </span>
      <span className={styles['keys']}>
        <Kbd>+</Kbd> <Kbd>−</Kbd> size · <Kbd>0</Kbd> fit · <Kbd>←</Kbd> <Kbd>↑</Kbd> <Kbd>↓</Kbd>{' '}
        <Kbd>→</Kbd> or drag to move
      </span>
    </>
  );
}

/** Who asks for the words reads them next. */
const focusOn = (words: HTMLElement | null): void => words?.focus({ preventScroll: true });

const canToggleWhole = ({ isPart, isWholeSmall }: Zoom): boolean => isPart || isWholeSmall;
