import { useState, type ReactNode } from 'react';
import { classNames } from '../class-names.js';
import styles from './text-field.module.css';

type Props = {
  readonly label: string;
  readonly value: string;
  /** What was typed, when the field is left or Enter is pressed; only where it differs. */
  readonly onCommit: (text: string) => void;
  /** While it is typed. */
  readonly onType?: (text: string) => void;
  readonly size?: 'long' | 'short';
  readonly kind?: 'text' | 'decimal' | 'password';
  readonly isMono?: boolean;
  readonly placeholder?: string;
  readonly isInvalid?: boolean;
  /** The id of the text that says what is wrong or what is asked for. */
  readonly describedBy?: string;
};

/** One line of text that counts when it is finished. Escape takes back what was typed. */
export function TextField({
  label,
  value,
  onCommit,
  onType,
  size = 'long',
  kind = 'text',
  isMono = false,
  placeholder,
  isInvalid = false,
  describedBy,
}: Props): ReactNode {
  const [draft, setDraft] = useState<string | null>(null);
  const type = (text: string | null): void => {
    setDraft(text);
    onType?.(text ?? value);
  };
  const commit = (): void => {
    if (draft !== null && draft !== value) onCommit(draft);
    setDraft(null);
  };
  return (
    <input
      className={classNames(styles['field'], styles[size], isMono && styles['mono'])}
      type={kind === 'password' ? 'password' : 'text'}
      inputMode={kind === 'decimal' ? 'decimal' : 'text'}
      aria-label={label}
      aria-invalid={isInvalid}
      aria-describedby={describedBy}
      placeholder={placeholder}
      autoComplete="off"
      spellCheck={false}
      value={draft ?? value}
      onChange={(event) => type(event.target.value)}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        if (event.key === 'Enter') commit();
        else if (event.key === 'Escape') type(null);
      }}
    />
  );
}
