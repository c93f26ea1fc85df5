import { Popover as Base } from '@base-ui/react/popover';
import type { ReactElement, ReactNode } from 'react';
import { classNames } from './class-names.js';
import float from './float.module.css';
import styles from './popover.module.css';

type Frame = {
  readonly title: string;
  readonly isTitleHidden?: boolean;
  readonly align?: 'start' | 'end';
  readonly children: ReactNode;
};

function Card({ title, isTitleHidden = false, children }: Omit<Frame, 'align'>): ReactNode {
  return (
    <Base.Popup className={classNames(float['card'], styles['popup'])}>
      <Base.Title className={isTitleHidden ? 'visually-hidden' : styles['title']}>
        {title}
      </Base.Title>
      {children}
    </Base.Popup>
  );
}

/** A small card under the button that opens it. */
export function Popover({
  trigger,
  align = 'start',
  ...card
}: Frame & { readonly trigger: ReactElement }): ReactNode {
  return (
    <Base.Root>
      <Base.Trigger render={trigger} />
      <Base.Portal>
        <Base.Positioner sideOffset={6} align={align} className={float['layer']}>
          <Card {...card} />
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
