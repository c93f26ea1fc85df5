import type {
  AttemptFacts,
  FoundAttempts,
  FoundIn,
  FoundOrder,
} from '../../../core/search/found.js';

type Task<In, Out> = { readonly in: In; readonly out: Out };

/** What the thread that searches is asked for. */
export type SearchTasks = {
  readonly 'catch-up': Task<null, void>;
  readonly find: Task<{ readonly query: string; readonly order: FoundOrder }, FoundAttempts>;
  readonly passages: Task<
    { readonly query: string; readonly ids: readonly string[] },
    readonly FoundIn[]
  >;
  readonly facts: Task<null, AttemptFacts>;
};

export type SearchTask = keyof SearchTasks;
export type SearchRequest<T extends SearchTask = SearchTask> = {
  readonly task: T;
  readonly input: SearchTasks[T]['in'];
};
