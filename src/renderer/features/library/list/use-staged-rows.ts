import { startTransition, useEffect, useState } from 'react';
import type { PromptGroup } from './prompt-filter.js';

/** A row of the smallest text is higher. */
const leastRowPx = 48;

/** The rows to render: those in sight for the first paint, which all the others would hold up, then the whole list. */
export function useStagedRows(
  groups: readonly PromptGroup[],
  isChosen: boolean,
): readonly PromptGroup[] {
  const [isWhole, setIsWhole] = useState(false);
  useEffect(() => startTransition(() => setIsWhole(true)), []);
  // A row that the person has chosen may be anywhere, and the list scrolls to it.
  return isWhole || isChosen ? groups : firstOf(groups);
}

function firstOf(groups: readonly PromptGroup[]): readonly PromptGroup[] {
  let left = Math.ceil(window.innerHeight / leastRowPx);
  return groups.flatMap((group) => {
    const prompts = group.prompts.slice(0, left);
    left -= prompts.length;
    return prompts.length === 0 ? [] : [{ ...group, prompts }];
  });
}
