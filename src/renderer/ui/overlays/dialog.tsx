import { Dialog as Base } from '@base-ui/react/dialog';
import X from 'lucide-react/icons/x';
import { useRef, type ReactNode } from 'react';
import { classNames } from '../class-names.js';
import { IconButton } from '../controls/icon-button.js';
import styles from './dialog.module.css';
import float from './float.module.css';
import { scrollByKey } from './scroll-keys.js';
import { useFocusBack } from './use-focus-back.js';

type Props = {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly title: string;
  readonly description?: ReactNode;
  readonly children?: ReactNode;
  /** Buttons of the foot, the main one last. */
  readonly actions?: ReactNode;
  readonly size?: 'small' | 'wide' | 'full';
  /** Where the focus begins, if not at the first control below the title; never on what closes the dialog. */
  readonly startsAt?: () => HTMLElement | null;
};

/** A modal dialog. Escape and a press outside close it; focus goes back to where it was. */
export function Dialog({
  isOpen,
  onClose,
  title,
  description,
  children,
  actions,
  size = 'small',
  startsAt,
}: Props): ReactNode {
  const popup = useRef<HTMLDivElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const { remember, giveBack } = useFocusBack(popup);
  return (
    <Base.Root open={isOpen} onOpenChange={(next) => (next ? undefined : onClose())}>
      <Base.Portal>
        <Base.Backdrop className={classNames(float['backdrop'], float['layer'])} />
        <Base.Viewport className={classNames(styles['viewport'], float['layer'])}>
          <Base.Popup
            ref={popup}
            className={classNames(float['card'], styles['popup'], styles[size])}
            onKeyDown={(event) => scrollByKey(event, body.current)}
            initialFocus={() => {
              remember();
              return startsAt === undefined ? firstControl(popup.current) : startsAt();
            }}
            finalFocus={giveBack}
          >
            <header className={styles['head']}>
              <Base.Title className={styles['title']}>{title}</Base.Title>
              <Base.Close data-close="" render={<IconButton />} aria-label="Close">
                <X size={16} aria-hidden="true" />
              </Base.Close>
            </header>
            {description === undefined ? null : (
              <Base.Description className={styles['description']}>{description}</Base.Description>
            )}
            {children === undefined ? null : (
              <div ref={body} className={styles['body']}>
                {children}
              </div>
            )}
            {actions === undefined ? null : <footer className={styles['foot']}>{actions}</footer>}
          </Base.Popup>
        </Base.Viewport>
      </Base.Portal>
    </Base.Root>
  );
}

const control = 'button, [href], input, select, textarea, [tabindex="0"]';

/** Null leaves it to the popup itself, where there is nothing but the way out. */
function firstControl(popup: HTMLElement | null): HTMLElement | null {
  const all = [...(popup?.querySelectorAll<HTMLElement>(control) ?? [])];
  return (
    all.find((one) => one.dataset['close'] === undefined && !one.matches(':disabled')) ?? popup
  );
}
