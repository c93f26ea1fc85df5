import { Menu as Base } from '@base-ui/react/menu';
import Check from 'lucide-react/icons/check';
import type { ReactElement, ReactNode } from 'react';
import { classNames } from '../class-names.js';
import float from './float.module.css';

type Props = {
  /** The button that opens it. */
  readonly trigger: ReactElement;
  readonly children: ReactNode;
};

/** A menu under a button, which ends where the button ends. */
export function Menu({ trigger, children }: Props): ReactNode {
  return (
    <Base.Root>
      <Base.Trigger render={trigger} />
      <Base.Portal>
        <Base.Positioner sideOffset={4} align="end" className={float['layer']}>
          <Base.Popup className={classNames(float['card'], float['list'])}>{children}</Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}

type ItemProps = {
  readonly onSelect: () => void;
  /** A key or a word at the right edge. */
  readonly hint?: ReactNode;
  readonly children: ReactNode;
};

export function MenuItem({ onSelect, hint, children }: ItemProps): ReactNode {
  return (
    <Base.Item className={float['item']} onClick={onSelect}>
      {children}
      {hint === undefined ? null : <span className={float['hint']}>{hint}</span>}
    </Base.Item>
  );
}

type ChoiceProps<T extends string> = {
  readonly label: string;
  readonly value: T;
  readonly options: readonly {
    readonly value: T;
    readonly title: string;
    readonly hint?: string;
  }[];
  readonly onChange: (value: T) => void;
};

/** One of several, with a tick at the one in force. */
export function MenuChoices<T extends string>({
  label,
  value,
  options,
  onChange,
}: ChoiceProps<T>): ReactNode {
  return (
    <Base.RadioGroup aria-label={label} value={value} onValueChange={(next) => onChange(next as T)}>
      {options.map((option) => (
        <Base.RadioItem
          key={option.value}
          value={option.value}
          className={float['item']}
          closeOnClick
        >
          <span className={float['tick']}>
            <Base.RadioItemIndicator>
              <Check size={14} aria-hidden="true" />
            </Base.RadioItemIndicator>
          </span>
          {option.title}
          {option.hint === undefined ? null : <span className={float['hint']}>{option.hint}</span>}
        </Base.RadioItem>
      ))}
    </Base.RadioGroup>
  );
}

/** Items under a heading of their own. */
export function MenuGroup({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <Base.Group>
      <Base.GroupLabel className={float['heading']}>{title}</Base.GroupLabel>
      {children}
    </Base.Group>
  );
}

export function MenuSeparator(): ReactNode {
  return <Base.Separator className={float['separator']} />;
}
