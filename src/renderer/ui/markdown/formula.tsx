import { lazy, Suspense, type ReactNode } from 'react';

const Body = lazy(async () => ({ default: (await import('./formula-body.js')).FormulaBody }));

/** A formula in a line of text; its source stands there until KaTeX has come. */
export function Formula({ source }: { readonly source: string }): ReactNode {
  return (
    <Suspense fallback={source}>
      <Body source={source} />
    </Suspense>
  );
}
