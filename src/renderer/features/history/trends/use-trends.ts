import { useEffect, useState } from 'react';
import type { TrendsSoFar } from '../../../../ipc/trend-routes.js';
import { call, on } from '../../../bridge.js';
import type { Loadable } from '../../../state/library/library-store.js';

/** The figures, read anew whenever attempts change. What was known stays in sight meanwhile. */
export function useTrends(): Loadable<TrendsSoFar> {
  const [trends, setTrends] = useState<Loadable<TrendsSoFar>>({ kind: 'loading' });
  useEffect(() => {
    let isGone = false;
    const load = async (): Promise<void> => {
      const reply = await call('trend:read');
      if (isGone) return;
      if (reply.ok) setTrends({ kind: 'ready', value: reply.value });
      else setTrends({ kind: 'failed', error: reply.error });
    };
    void load();
    const stops = [
      on('trends:changed', () => void load()),
      on('attempts:changed', () => void load()),
    ];
    return () => {
      isGone = true;
      for (const stop of stops) stop();
    };
  }, []);
  return trends;
}
