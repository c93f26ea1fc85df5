import { AlertDialog } from '@base-ui/react/alert-dialog';
import { useRef, type KeyboardEvent, type ReactNode, type RefObject } from 'react';
import { Button } from '../controls/button.js';
import { classNames } from '../class-names.js';
import styles from './dialog.module.css';
import float from './float.module.css';
import { scrollByKey } from './scroll-keys.js';

type Props = {
  readonly isOpen: boolean;
  readonly title: string;
  /** What will happen, and what is safe. */
  readonly description: ReactNode;
  /** The verb of the action: "Discard", not "OK". */
  readonly verb: string;
  readonly look?: 'primary' | 'danger';
  /** What else it asks, between the description and the buttons. */
  readonly children?: ReactNode;
  /** Another way on, between Cancel and the verb. */
  readonly other?: { readonly verb: string; readonly onChoose: () => void };
  /** Where the focus starts. If not told, on the verb where it is painted as the main one, and on Cancel where something is lost. */
  readonly startsAt?: RefObject<HTMLElement | null>;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
};

/** Asks before something that is hard to take back. On the verb Enter goes on, but not the key that is still down. */
export function Confirm({
  isOpen,
  title,
  description,
  verb,
  look = 'danger',
  children,
  other,
  startsAt,
  onConfirm,
  onCancel,
}: Props): ReactNode {
  const cancel = useRef<HTMLButtonElement>(null);
  const confirm = useRef<HTMLButtonElement>(null);
  const body = useRef<HTMLDivElement>(null);
  return (
    <AlertDialog.Root open={isOpen} onOpenChange={(next) => (next ? undefined : onCancel())}>
      <AlertDialog.Portal>
        <AlertDialog.Backdrop className={classNames(float['backdrop'], float['layer'])} />
        <AlertDialog.Viewport className={classNames(styles['viewport'], float['layer'])}>
          <AlertDialog.Popup
            className={classNames(float['card'], styles['popup'], styles['small'])}
            onKeyDown={(event) => scrollByKey(event, body.current)}
            initialFocus={startsAt ?? (look === 'primary' ? confirm : cancel)}
          >
            <header className={styles['head']}>
              <AlertDialog.Title className={styles['title']}>{title}</AlertDialog.Title>
            </header>
            <AlertDialog.Description className={styles['description']}>
              {description}
            </AlertDialog.Description>
            {children === undefined ? null : (
              <div ref={body} className={styles['body']}>
                {children}
              </div>
            )}
            <footer className={styles['foot']}>
              <Button ref={cancel} onClick={onCancel}>
                Cancel
              </Button>
              {other === undefined ? null : <Button onClick={other.onChoose}>{other.verb}</Button>}
              <Button ref={confirm} look={look} onClick={onConfirm} onKeyDown={keepHeldKey}>
                {verb}
              </Button>
            </footer>
          </AlertDialog.Popup>
        </AlertDialog.Viewport>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  );
}

/** The chord that opened the dialog may hold Enter, and a key that is held down goes on pressing. */
function keepHeldKey(event: KeyboardEvent): void {
  if (event.key === 'Enter' && (event.repeat || event.ctrlKey || event.metaKey))
    event.preventDefault();
}
