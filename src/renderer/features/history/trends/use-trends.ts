import { useEffect } from 'react';
import { create } from 'zustand';
import type { TrendsSoFar } from '../../../../ipc/trend-routes.js';
import { call, on } from '../../../bridge.js';
import type { Loadable } from '../../../state/library/library-store.js';

type Read = { readonly trends: Loadable<TrendsSoFar> };

/** They outlive the screen: of ten thousand attempts they take half a second, which nobody should wait for twice. */
const useRead = create<Read>(() => ({ trends: { kind: 'loading' } }));

const longestWait = { timeout: 500 };

/** Replies that say the same leave what is drawn alone. */
export async function readTrends(): Promise<void> {
  const reply = await call('trend:read');
  const next: Read['trends'] = reply.ok
    ? { kind: 'ready', value: reply.value }
    : { kind: 'failed', error: reply.error };
  const { trends } = useRead.getState();
  if (JSON.stringify(next) !== JSON.stringify(trends)) useRead.setState({ trends: next });
}

/** The figures, read anew whenever attempts change. What was known stays in sight meanwhile. */
export function useTrends(): Loadable<TrendsSoFar> {
  useEffect(() => {
    const load = (): void => void readTrends();
    // What is known is drawn first.
    const idle = requestIdleCallback(load, longestWait);
    const stops = [on('trends:changed', load), on('attempts:changed', load)];
    return () => {
      cancelIdleCallback(idle);
      for (const stop of stops) stop();
    };
  }, []);
  return useRead(({ trends }) => trends);
}
