import { Tooltip as Base } from '@base-ui/react/tooltip';
import { useRef, type ReactElement, type ReactNode } from 'react';
import { classNames } from '../class-names.js';
import float from './float.module.css';
import { Kbd } from '../controls/kbd.js';
import styles from './tooltip.module.css';

type Props = {
  readonly label: string;
  /** The key that does the same, as printed: "Ctrl J". */
  readonly keys?: string;
  /** A button with a name of its own: a tooltip is a hint, never the only name. */
  readonly children: ReactElement;
};

/** A hint on hover and on keyboard focus. */
export function Tooltip({ label, keys, children }: Props): ReactNode {
  const actions = useRef<Base.Root.Actions>(null);
  return (
    <Base.Root
      actionsRef={actions}
      onOpenChange={(_, details) => {
        if (details.reason !== 'escape-key') return;
        // Closed by hand, so that the key is not used up: the same press leads out of the screen or dialog.
        details.cancel();
        details.allowPropagation();
        actions.current?.close();
      }}
    >
      {/* Whoever presses a key looks at what it does, not at the hint over it. */}
      <Base.Trigger render={children} onKeyDown={() => actions.current?.close()} />
      <Base.Portal>
        <Base.Positioner sideOffset={6} className={float['layer']}>
          <Base.Popup className={classNames(float['card'], styles['popup'])}>
            {label}
            {keys === undefined ? null : <Kbd>{keys}</Kbd>}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
