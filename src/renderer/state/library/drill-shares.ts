import { create } from 'zustand';
import { call } from '../../bridge.js';

/** What drills found of their references, from 0 to 1; null where it cannot be told. */
type Shares = { readonly shares: ReadonlyMap<string, number | null> };

export const useDrillShares = create<Shares>(() => ({ shares: new Map() }));

/** Main takes no more at once. */
const mostAtOnce = 60;
let wanted: string[] = [];

/** Asks for a drill's share, once; the rows that come into sight together are asked for together. */
export function askForShare(attemptId: string): void {
  if (wanted.includes(attemptId) || useDrillShares.getState().shares.has(attemptId)) return;
  wanted.push(attemptId);
  if (wanted.length === 1) queueMicrotask(() => void askNow());
}

/** The person said otherwise of a box: the share is asked for anew. */
export function forgetShare(attemptId: string): void {
  useDrillShares.setState(({ shares }) => ({
    shares: new Map([...shares].filter(([id]) => id !== attemptId)),
  }));
}

async function askNow(): Promise<void> {
  const ids = wanted.slice(0, mostAtOnce);
  const reply = await call('history:drills', { ids });
  const told = new Map(reply.ok ? reply.value.map((one) => [one.attemptId, one.share]) : []);
  useDrillShares.setState(({ shares }) => ({
    shares: new Map([...shares, ...ids.map((id) => [id, told.get(id) ?? null] as const)]),
  }));
  wanted = wanted.filter((id) => !ids.includes(id));
  if (wanted.length > 0) void askNow();
}
