/** Every expected failure that can reach the screen. `internal` is a bug; it has been logged. */
export type AppError =
  | { readonly kind: 'internal' }
  | { readonly kind: 'bad-request'; readonly detail: string }
  | {
      readonly kind: 'not-found';
      readonly what: 'prompt' | 'attempt' | 'grade';
      readonly id: string;
    }
  | { readonly kind: 'disk-full'; readonly path: string }
  | { readonly kind: 'not-writable'; readonly path: string }
  | { readonly kind: 'disk'; readonly path: string; readonly code: string }
  | { readonly kind: 'wrong-state'; readonly detail: string }
  | { readonly kind: 'invalid-file'; readonly path: string; readonly detail: string }
  | { readonly kind: 'grading-failed'; readonly detail: string }
  | { readonly kind: 'cancelled' };
