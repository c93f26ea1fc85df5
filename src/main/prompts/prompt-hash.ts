import type { Prompt } from '../../core/prompt/prompt.js';
import { hashOf } from '../files/sha256.js';

/** SHA-256 of the prompt with its keys in order, so that a grade can name the exact rubric it used. */
export function promptHash(prompt: Prompt): string {
  return hashOf(JSON.stringify(canonical(prompt)));
}

function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, part]) => [key, canonical(part)]));
}
