import { Toast } from '@base-ui/react/toast';
import X from 'lucide-react/icons/x';
import { useEffect, type ReactNode } from 'react';
import { Button } from '../controls/button.js';
import { IconButton } from '../controls/icon-button.js';
import { classNames } from '../class-names.js';
import float from './float.module.css';
import { receiveToasts } from './toast.js';
import styles from './toaster.module.css';

/** Shows what showToast asks for; lazy, since most sittings see none. */
export function Toaster(): ReactNode {
  return (
    <Toast.Provider timeout={8000} limit={3}>
      <Toast.Portal>
        <Toast.Viewport className={styles['viewport']}>
          <Toasts />
        </Toast.Viewport>
      </Toast.Portal>
    </Toast.Provider>
  );
}

function Toasts(): ReactNode {
  const { toasts, add, close } = Toast.useToastManager();
  useEffect(
    () =>
      receiveToasts(({ title, description, action }) => {
        const id = add({
          // What is said again while it is shown stays one toast.
          id: `${title}\n${description ?? ''}`,
          title,
          description,
          ...(action === undefined
            ? {}
            : {
                actionProps: {
                  children: action.title,
                  onClick: () => {
                    close(id);
                    action.run();
                  },
                },
              }),
        });
      }, close),
    [add, close],
  );
  const hasToasts = toasts.length > 0;
  useEffect(() => {
    if (!hasToasts) return;
    const closeOver = ({ target }: Event): void => {
      if (target instanceof Element && isUnderToast(target)) close();
    };
    document.addEventListener('input', closeOver);
    return () => document.removeEventListener('input', closeOver);
  }, [hasToasts, close]);
  return toasts.map((toast) => (
    <Toast.Root
      key={toast.id}
      toast={toast}
      swipeDirection={[]}
      className={classNames(float['card'], styles['toast'])}
    >
      <Toast.Content className={styles['content']}>
        <div className={styles['words']}>
          <Toast.Title className={styles['title']} />
          <Toast.Description className={styles['description']} />
        </div>
        <Toast.Action render={<Button />} />
        <Toast.Close render={<IconButton />} aria-label="Dismiss">
          <X size={14} aria-hidden="true" />
        </Toast.Close>
      </Toast.Content>
    </Toast.Root>
  ));
}

/** Whoever writes where a toast lies has read it, and wants to see the words. */
function isUnderToast(field: Element): boolean {
  const under = field.getBoundingClientRect();
  return [...document.querySelectorAll(`.${styles['toast'] ?? ''}`)].some((toast) => {
    const { left, right, top, bottom } = toast.getBoundingClientRect();
    return left < under.right && right > under.left && top < under.bottom && bottom > under.top;
  });
}
