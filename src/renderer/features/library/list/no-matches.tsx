import type { ReactNode } from 'react';
import { loadPrompts, useLibrary } from '../../../state/library/library-store.js';
import { promptListId, showAll, useLibraryView } from '../../../state/library/library-view.js';
import { Button } from '../../../ui/controls/button.js';
import { EmptyState } from '../../../ui/status/empty-state.js';
import { ErrorNote } from '../../../ui/status/error-note.js';
import { errorWords } from '../../../ui/words/error-words.js';
import { narrowedBy } from './filter-words.js';

/** Takes all away that narrows the list, and goes on in it. */
export function showAllAndGoOn(): void {
  showAll();
  // The button goes with the list's return; the focus must not fall to nothing with it.
  requestAnimationFrame(() => document.getElementById(promptListId)?.focus());
}

/** In place of the list where it is empty: why, and the one thing to do. */
export function NoMatches(): ReactNode {
  const library = useLibrary((state) => state.library);
  const view = useLibraryView();
  if (library.kind === 'loading') return null;
  if (library.kind === 'failed') {
    const again = <Button onClick={() => void loadPrompts()}>Try again</Button>;
    return <ErrorNote {...errorWords(library.error)} actions={again} />;
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
  const by = narrowedBy(view, view.query);
  const text =
    by.length === 1 && view.query.trim() !== ''
      ? `No prompt has ${by.join()} in its title, topics or summary.`
      : `No prompt matches all of these: ${by.join(' · ')}. Remove one, or start over.`;
  return (
    <EmptyState text={text} action={<Button onClick={showAllAndGoOn}>Show all prompts</Button>} />
  );
}
