import type { ReactNode } from 'react';

export function Review({ attemptId }: { readonly attemptId: string }): ReactNode {
  return <main><h1>{attemptId}</h1></main>;
}
