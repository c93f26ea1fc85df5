import type { ComponentProps, ReactNode } from 'react';
import { classNames } from '../class-names.js';
import styles from './icon-button.module.css';

type Props = ComponentProps<'button'> & {
  readonly look?: 'plain' | 'on-sunk' | 'danger';
  readonly size?: 'small' | 'large';
};

/** A button that is an icon and nothing around it, until it is pointed at. Its name is its `aria-label`. */
export function IconButton({
  look = 'plain',
  size = 'small',
  className,
  type,
  ...others
}: Props): ReactNode {
  return (
    <button
      type={type ?? 'button'}
      className={classNames(
        styles['button'],
        styles[look],
        size === 'large' && styles['large'],
        className,
      )}
      {...others}
    />
  );
}
