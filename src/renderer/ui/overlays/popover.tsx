import { Popover as Base } from '@base-ui/react/popover';
import type { ReactNode, RefObject } from 'react';
import { classNames } from '../class-names.js';
import float from './float.module.css';
import styles from './popover.module.css';

type Frame = {
  readonly title: string;
  readonly isTitleHidden?: boolean;
  readonly children: ReactNode;
};

type CardProps = Frame & { readonly finalFocus?: () => HTMLElement | null };

function Card({ title, isTitleHidden = false, children, finalFocus }: CardProps): ReactNode {
  return (
    <Base.Popup className={classNames(float['card'], styles['popup'])} finalFocus={finalFocus}>
      <Base.Title className={isTitleHidden ? 'visually-hidden' : styles['title']}>
        {title}
      </Base.Title>
      {children}
    </Base.Popup>
  );
}

type AnchoredProps = Frame & {
  readonly anchor: RefObject<HTMLElement | null>;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** Open, but out of the way for a while. */
  readonly isUnseen?: boolean;
  /** Where the focus goes from it; to the button, unless it was opened from elsewhere. */
  readonly returnsTo?: () => HTMLElement | null;
};

/** A small card under a button that is there before this code is: the card comes when it is first asked for. */
export function AnchoredPopover({
  anchor,
  isOpen,
  onClose,
  isUnseen = false,
  returnsTo,
  ...card
}: AnchoredProps): ReactNode {
  return (
    <Base.Root
      open={isOpen}
      onOpenChange={(next, { event }) => {
        // A press on the button is the button's to answer: it closes what is open.
        const isOnAnchor = event.target instanceof Node && anchor.current?.contains(event.target);
        if (!next && isOnAnchor !== true) onClose();
      }}
    >
      <Base.Portal>
        <Base.Positioner
          anchor={anchor}
          sideOffset={6}
          align="start"
          className={float['layer']}
          style={isUnseen ? { visibility: 'hidden' } : {}}
        >
          <Card {...card} finalFocus={() => returnsTo?.() ?? anchor.current} />
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
