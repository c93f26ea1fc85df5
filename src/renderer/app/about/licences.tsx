import { useMemo, useState, type ReactNode } from 'react';
import { foldText } from '../../../core/fold-text.js';
import { TextField } from '../../ui/controls/text-field.js';
import styles from './about.module.css';
import type { Licensed } from './read-licences.js';

/** The work of others in this app, found by name or licence; each text opens in its place. */
export function Licences({ all }: { readonly all: readonly Licensed[] }): ReactNode {
  const [query, setQuery] = useState('');
  const found = useMemo(() => {
    const wanted = foldText(query.trim());
    return all.filter(({ name, licence }) => foldText(`${name} ${licence}`).includes(wanted));
  }, [all, query]);
  return (
    <section aria-labelledby="licences-title">
      <header className={styles['head']}>
        <h3 id="licences-title" className={styles['heading']}>
          Work of others in Hotseat
        </h3>
        <p role="status" className={styles['count']}>
          {found.length === all.length
            ? `${String(all.length)} parts`
            : `${String(found.length)} of ${String(all.length)} parts`}
        </p>
      </header>
      <TextField
        label="Find a part or licence"
        placeholder="Find a part or licence…"
        value={query}
        onType={setQuery}
        onCommit={setQuery}
      />
      {found.length === 0 ? <p className={styles['none']}>No part by that name.</p> : null}
      <ul className={styles['list']} aria-label="Licences">
        {found.map((part) => (
          <li key={`${part.name} ${part.version}`}>
            <Part part={part} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The text is put on the page only when it is opened: all of them are a megabyte. */
function Part({ part: { name, version, licence, text } }: { readonly part: Licensed }): ReactNode {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary className={styles['part']}>
        <span className={styles['name']}>{name}</span>
        <span className={styles['version']}>{version}</span>
        <span className={styles['licence']}>{licence}</span>
      </summary>
      {isOpen ? (
        <pre className={styles['text']} tabIndex={0} aria-label={`Licence of ${name}`}>
          {text}
        </pre>
      ) : null}
    </details>
  );
}
