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
  /** Where the focus begins, if not at the first control below the title, or of the foot alone at its main button; never on what closes the dialog. */
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
  const foot = useRef<HTMLElement>(null);
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
              return startsAt === undefined
                ? (firstControl(body.current, foot.current) ?? popup.current)
                : startsAt();
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
            {actions === undefined ? null : (
              <footer ref={foot} className={styles['foot']}>
                {actions}
              </footer>
            )}
          </Base.Popup>
        </Base.Viewport>
      </Base.Portal>
    </Base.Root>
  );
}

const control = 'button, [href], input, select, textarea, [tabindex="0"]';

const isUsable = (one: HTMLElement): boolean =>
  one.dataset['close'] === undefined && !one.matches(':disabled');

/** The first control of the body, else the main button of the foot, else its first; null leaves it to the popup itself. */
function firstControl(body: HTMLElement | null, foot: HTMLElement | null): HTMLElement | null {
  const all = (place: HTMLElement | null): readonly HTMLElement[] =>
    [...(place?.querySelectorAll<HTMLElement>(control) ?? [])].filter(isUsable);
  const acts = all(foot);
  return (
    all(body)[0] ?? acts.find(({ dataset }) => dataset['look'] === 'primary') ?? acts[0] ?? null
  );
}
