import type { ReactNode } from 'react';

export function History(): ReactNode {
  return <main><h1>History</h1></main>;
}
