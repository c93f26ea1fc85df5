import Minus from 'lucide-react/icons/minus';
import Plus from 'lucide-react/icons/plus';
import { useRef, type KeyboardEvent, type ReactNode } from 'react';
import { classNames } from '../../ui/class-names.js';
import { Button } from '../../ui/controls/button.js';
import { IconButton } from '../../ui/controls/icon-button.js';
import { Kbd } from '../../ui/controls/kbd.js';
import { useDrag } from '../../ui/zoom/use-drag.js';
import type { Drawing } from './draw.js';
import styles from './picture.module.css';
import { useFit } from './use-fit.js';

type Props = {
  readonly drawing: Drawing;
  /** The text has changed and does not parse: this is how it last was. */
  readonly isStale: boolean;
  readonly alt: string;
};

/** The diagram, whole until one enlarges it; then the same part stays in sight while one goes on writing. */
export function Picture({ drawing, isStale, alt }: Props): ReactNode {
  const pane = useRef<HTMLDivElement>(null);
  const { scale, fit, to, by } = useFit(pane, drawing);
  const drag = useDrag(pane);
  const { url, width, height } = drawing;
  const onKeyDown = (event: KeyboardEvent): void => {
    const { key, code, shiftKey } = event;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    // The keys of the report's drawings and of the whiteboard.
    if (key === '0' || (shiftKey && code === 'Digit1')) fit();
    else if (key === '+' || key === '=') by(1.25);
    else if (key === '-' || key === '−') by(0.8);
    else return;
    event.preventDefault();
  };
  return (
    <div className={styles['frame']} onKeyDown={onKeyDown}>
      <div
        ref={pane}
        className={classNames(styles['picture'], isStale && styles['stale'])}
        role="group"
        aria-label={`${alt}. Arrow keys pan, + and − zoom, Shift+1 shows the whole.`}
        tabIndex={0}
        {...drag}
      >
        <img
          src={url}
          alt={alt}
          draggable={false}
          style={{
            inlineSize: `${String(width * scale)}px`,
            blockSize: `${String(height * scale)}px`,
          }}
        />
      </div>
      <div className={styles['bar']}>
        <IconButton aria-label="Zoom out" onClick={() => by(0.8)}>
          <Minus size={15} aria-hidden="true" />
        </IconButton>
        <span className={styles['scale']}>{Math.round(scale * 100)} %</span>
        <IconButton aria-label="Zoom in" onClick={() => by(1.25)}>
          <Plus size={15} aria-hidden="true" />
        </IconButton>
        <Button look="quiet" onClick={() => to(1)}>
          Actual size
        </Button>
        <Button look="quiet" aria-keyshortcuts="Shift+1" onClick={fit}>
          See the whole <Kbd>Shift 1</Kbd>
        </Button>
      </div>
    </div>
  );
}
