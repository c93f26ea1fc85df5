import type {
  AttemptFacts,
  FoundAttempts,
  FoundIn,
  FoundOrder,
} from '../../../core/search/found.js';
import type { Progress } from './attempt-search.js';

/** What the thread that searches can be asked. */
export type SearchTask =
  | { readonly kind: 'catch-up' }
  | { readonly kind: 'find'; readonly query: string; readonly order: FoundOrder }
  | { readonly kind: 'passages'; readonly query: string; readonly ids: readonly string[] }
  | { readonly kind: 'facts' };

export type SearchReplies = {
  readonly 'catch-up': void;
  readonly find: FoundAttempts;
  readonly passages: readonly FoundIn[];
  readonly facts: AttemptFacts;
};

export type SearchRequest = { readonly number: number; readonly task: SearchTask };

export type SearchMessage =
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'reply'; readonly number: number; readonly value: unknown };
