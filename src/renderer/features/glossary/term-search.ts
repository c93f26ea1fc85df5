import { foldText } from '../../../core/fold-text.js';
import type { Term } from '../../../core/prompt/glossary.js';

type TermGroup = { readonly group: string; readonly terms: readonly Term[] };

/** The terms that hold every word of the query, under their groups, by name. Those named so come before the rest. */
export function searchTerms(terms: readonly Term[], query: string): readonly TermGroup[] {
  const words = foldText(query).split(/\s+/).filter(Boolean);
  const holds = (text: string): boolean => words.every((word) => foldText(text).includes(word));
  const holding = terms.filter(({ term, aliases, meaning, use }) =>
    holds([term, ...aliases, meaning, use].join('\n')),
  );
  const named = new Set(
    holding.filter(({ term, aliases }) => holds([term, ...aliases].join('\n'))),
  );
  const found = holding.toSorted(
    (a, b) => Number(named.has(b)) - Number(named.has(a)) || byName.compare(a.term, b.term),
  );
  // Without a query the groups stand as in the glossary, else the best finds are on top.
  const order = words.length === 0 ? terms : found;
  return [...new Set(order.map(({ group }) => group))].map((group) => ({
    group,
    terms: found.filter((term) => term.group === group),
  }));
}

const byName = new Intl.Collator('en', { sensitivity: 'base' });
