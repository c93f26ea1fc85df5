import type { ReactNode } from 'react';

export function Interview({ attemptId }: { readonly attemptId: string }): ReactNode {
  return <main><h1>{attemptId}</h1></main>;
}
