import type { ComponentProps, ReactNode } from 'react';
import styles from './button.module.css';

type Props = ComponentProps<'button'> & {
  readonly look?: 'plain' | 'primary' | 'quiet' | 'danger';
};

export function Button({ look = 'plain', className, type, ...others }: Props): ReactNode {
  const classes = [styles['button'], styles[look], className].filter(Boolean).join(' ');
  return <button type={type ?? 'button'} data-look={look} className={classes} {...others} />;
}
