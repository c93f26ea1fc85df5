import { midnightBefore } from '../../../ui/words/time-words.js';

const dayMs = 86_400_000;

/** "today", "yesterday", "5 days ago", "3 weeks ago", "2 months ago", "2 years ago"; a time to come is today. */
export function agoWords(atMs: number, nowMs: number): string {
  const days = Math.max(0, Math.round((midnightBefore(nowMs) - midnightBefore(atMs)) / dayMs));
  if (days === 0) return 'today';
  if (days === 1) return 'yesterday';
  if (days < 14) return `${String(days)} days ago`;
  if (days < 60) return `${String(Math.floor(days / 7))} weeks ago`;
  if (days < 730) return `${String(Math.floor(days / 30.44))} months ago`;
  return `${String(Math.floor(days / 365.25))} years ago`;
}
