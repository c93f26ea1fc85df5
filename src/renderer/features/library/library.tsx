import type { ReactNode } from 'react';

export function Library(): ReactNode {
  return <main><h1>Library</h1></main>;
}
