import { useDeferredValue, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import type { Term } from '../../../core/prompt/glossary.js';
import { Frame } from '../../frame/frame.js';
import { backCommand } from '../../frame/shell-commands.js';
import { useProvidedCommands } from '../../state/commands/commands.js';
import { loadTerms, loadUses, useGlossary } from '../../state/library/glossary.js';
import { Button } from '../../ui/controls/button.js';
import { KeyHint } from '../../frame/key-hint.js';
import { SearchBox } from '../../ui/controls/search-box.js';
import { EmptyState } from '../../ui/status/empty-state.js';
import { ErrorNote } from '../../ui/status/error-note.js';
import { errorWords } from '../../ui/words/error-words.js';
import styles from './glossary.module.css';
import { TermEntry } from './term-entry.js';
import { searchTerms } from './term-search.js';

const noTerms: readonly Term[] = [];

/** The words of the field: what each means, when it is the right one, and where it was met. */
export function Glossary(): ReactNode {
  const loaded = useGlossary((state) => state.terms);
  const terms = loaded.kind === 'ready' ? loaded.value : noTerms;
  const uses = useGlossary((state) => state.uses);
  const [query, setQuery] = useState('');
  const asked = useDeferredValue(query);
  const groups = useMemo(() => searchTerms(terms, asked), [terms, asked]);
  const field = useRef<HTMLInputElement>(null);
  const shownCount = groups.reduce((sum, group) => sum + group.terms.length, 0);
  const commands = useMemo(
    () => [
      {
        id: 'search-terms',
        title: 'Search the glossary',
        section: 'Glossary',
        keys: ['/', 'Mod+F'] as const,
        isForTyping: true,
        run: () => field.current?.select(),
      },
    ],
    [],
  );
  useProvidedCommands('glossary', commands);
  useEffect(() => {
    void loadTerms().then(loadUses);
    field.current?.focus();
  }, []);

  return (
    <Frame title="Glossary">
      <div className={styles['page']}>
        <h1 className={styles['title']}>Glossary</h1>
        <div className={styles['top']}>
          <SearchBox
            hint={<KeyHint>/</KeyHint>}
            field={field}
            className={styles['search']}
            aria-label="Search the glossary"
            placeholder="Search words and meanings…"
            value={query}
            onSearch={setQuery}
            onKeyDown={(event) => {
              if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
              event.preventDefault();
              if (query === '') backCommand.run();
              else setQuery('');
            }}
          />
          <p role="status" className={styles['count']}>
            {loaded.kind === 'ready'
              ? `${String(shownCount)} of ${String(terms.length)} words`
              : ''}
          </p>
        </div>
        {loaded.kind === 'failed' ? <ErrorNote {...errorWords(loaded.error)} /> : null}
        {groups.map(({ group, terms: own }) => (
          <section key={group} aria-label={group} className={styles['group']}>
            <h2 className={styles['heading']}>{group}</h2>
            <dl>
              {own.map((term) => (
                <TermEntry key={term.term} term={term} use={uses.get(term.term) ?? null} />
              ))}
            </dl>
          </section>
        ))}
        {loaded.kind === 'ready' && shownCount === 0 ? (
          <EmptyState
            text={`No glossary entry matches “${asked.trim()}”.`}
            action={<Button onClick={() => setQuery('')}>Show all words</Button>}
          />
        ) : null}
      </div>
    </Frame>
  );
}
