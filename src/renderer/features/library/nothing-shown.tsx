import type { ReactNode } from 'react';
import { loadPrompts, useLibrary } from '../../state/library-store.js';
import { promptListId, search, showKind, useLibraryView } from '../../state/library-view.js';
import { Button } from '../../ui/button.js';
import { kindWords } from '../../ui/domain-words.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ErrorNote } from '../../ui/error-note.js';
import { explain } from '../../ui/explain.js';

function showAll(): void {
  search('');
  showKind(null);
  // The button goes with the list's return; the focus must not fall to nothing with it.
  requestAnimationFrame(() => document.getElementById(promptListId)?.focus());
}

/** In place of the list where it is empty: why, and the one thing to do. */
export function NothingShown(): ReactNode {
  const library = useLibrary((state) => state.library);
  const query = useLibraryView((view) => view.query.trim());
  const kind = useLibraryView((view) => view.kind);
  if (library.kind === 'loading') return null;
  if (library.kind === 'failed') {
    const again = <Button onClick={() => void loadPrompts()}>Try again</Button>;
    return <ErrorNote {...explain(library.error)} actions={again} />;
  }
  if (library.value.prompts.length === 0) {
    const again = <Button onClick={() => void loadPrompts()}>Read the prompts again</Button>;
    return (
      <EmptyState
        text="No prompt could be read, so there is nothing to practise yet."
        action={again}
      />
    );
  }
  const among = kind === null ? '' : ` under ${kindWords[kind]}`;
  const text =
    query === ''
      ? `There is no prompt${among} yet.`
      : `No prompt${among} holds “${query}” in its title, topics or summary.`;
  return <EmptyState text={text} action={<Button onClick={showAll}>Show all prompts</Button>} />;
}
