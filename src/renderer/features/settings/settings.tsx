import type { ReactNode } from 'react';

export function Settings(): ReactNode {
  return <main><h1>Settings</h1></main>;
}
