import { describe, expect, it, vi } from 'vitest';
import { startAttempt, step, type AttemptState } from '../../core/attempt/attempt-state.js';
import { ok } from '../../core/result.js';
import { aliasTable } from '../grader/text/fold-words.js';
import { readAhead } from './embed-ahead.js';

const aliases = async () => aliasTable({ 'approximate nearest neighbour': ['ann'] });

const started = startAttempt({
  kind: 'started',
  promptId: 'p',
  promptHash: 'h',
  mode: 'mock',
  level: 'senior',
  timeFactor: 1,
  startedAtMs: 0,
  phaseId: 'design',
  starter: '',
} as Parameters<typeof startAttempt>[0]);

const written = (text: string): AttemptState =>
  step(started, {
    kind: 'text-changed',
    phaseId: 'design',
    splice: { at: 0, remove: 0, insert: text },
    atSec: 5,
  });

describe('reading ahead', () => {
  it('embeds the sentences of the latest state once for many changes', async () => {
    const seen: (readonly string[])[] = [];
    const embed = async (texts: readonly string[]) => {
      seen.push(texts);
      return ok([]);
    };
    const { sawChange } = readAhead({ embed }, aliases, 5);
    let text = '';
    for (const part of ['We filter by rights. ', 'Then the ranks are fused. ', 'So']) {
      text += part;
      sawChange(async () => written(text));
    }
    await expect.poll(() => seen).toHaveLength(1);
    expect(seen[0]).toEqual(['We filter by rights.', 'Then the ranks are fused.']);
  });

  it('goes on while somebody types without a pause', async () => {
    const embed = vi.fn(async () => ok([]));
    const { sawChange } = readAhead({ embed }, aliases, 20);
    const typing = setInterval(() => sawChange(async () => written('We filter by rights.')), 5);
    await expect.poll(() => embed.mock.calls.length).toBeGreaterThan(2);
    clearInterval(typing);
  });

  it('does not embed after it gave way to the grader', async () => {
    const embed = vi.fn(async () => ok([]));
    const { sawChange, stop } = readAhead({ embed }, aliases, 5);
    sawChange(async () => written('We filter by rights.'));
    stop();
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(embed).not.toHaveBeenCalled();
  });

  it('asks nothing of an attempt that is gone', async () => {
    const embed = vi.fn(async () => ok([]));
    const state = vi.fn(async () => null);
    readAhead({ embed }, aliases, 5).sawChange(state);
    await expect.poll(() => state.mock.calls.length).toBe(1);
    expect(embed).not.toHaveBeenCalled();
  });
});
