import type { FlashDrafts } from '../../../core/schedule/flash-drafts.js';
import { call } from '../../bridge.js';

/** As for an interview: what is typed is on the disk soon after a pause, and while one goes on typing too. */
const quietMs = 250;
const longestMs = 800;

let timer: ReturnType<typeof setTimeout> | undefined;
let waitingSinceMs: number | null = null;
let isRead = false;

/** What was begun before this start; asked of the disk once, and of nobody where the disk refuses. */
export async function draftsBefore(): Promise<FlashDrafts> {
  if (isRead) return {};
  const reply = await call('flash:drafts');
  isRead = reply.ok;
  return reply.ok ? reply.value : {};
}

/** Keeps what is begun by the time that it is written. A disk that refuses is asked again with the next letter. */
export function keepDraftsSoon(read: () => FlashDrafts): void {
  const nowMs = performance.now();
  waitingSinceMs ??= nowMs;
  clearTimeout(timer);
  timer = setTimeout(
    () => {
      waitingSinceMs = null;
      void call('flash:keep-drafts', { drafts: read() });
    },
    Math.max(0, Math.min(quietMs, waitingSinceMs + longestMs - nowMs)),
  );
}
