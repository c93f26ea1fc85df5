import { Select as Base } from '@base-ui/react/select';
import Check from 'lucide-react/icons/check';
import ChevronDown from 'lucide-react/icons/chevron-down';
import type { ReactNode } from 'react';
import { classNames } from '../class-names.js';
import float from './float.module.css';
import styles from './select.module.css';
import { useTypedName } from './use-typed-name.js';

type Props<T extends string> = {
  readonly label: string;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly title: string }[];
  readonly onChange: (value: T) => void;
};

/** One of many, shown as a button with the one in force; for few, see Segmented. */
export function Select<T extends string>({ label, value, options, onChange }: Props<T>): ReactNode {
  const items = options.map((option) => ({ value: option.value, label: option.title }));
  const typed = useTypedName(value, options);
  return (
    <Base.Root
      items={items}
      value={value}
      onValueChange={(next) => (next === null ? undefined : onChange(typed.kept() ?? next))}
    >
      <Base.Trigger aria-label={label} className={styles['trigger']} onKeyDown={typed.onKeyDown}>
        <Base.Value />
        <ChevronDown size={14} aria-hidden="true" />
      </Base.Trigger>
      <Base.Portal>
        <Base.Positioner sideOffset={4} alignItemWithTrigger={false} className={float['layer']}>
          <Base.Popup
            className={classNames(float['card'], float['list'])}
            onKeyDown={typed.onKeyDown}
            onKeyUp={({ currentTarget }) => {
              if (typed.kept() === null) return;
              const chosen = currentTarget.querySelector<HTMLElement>('[aria-selected="true"]');
              // The library moves the highlight, and a frame later the focus.
              requestAnimationFrame(() => requestAnimationFrame(() => chosen?.focus()));
            }}
            onPointerMove={typed.forget}
          >
            {options.map((option) => (
              <Base.Item key={option.value} value={option.value} className={float['item']}>
                <span className={float['tick']}>
                  <Base.ItemIndicator>
                    <Check size={14} aria-hidden="true" />
                  </Base.ItemIndicator>
                </span>
                <Base.ItemText>{option.title}</Base.ItemText>
              </Base.Item>
            ))}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
