import { describe, expect, test } from 'vitest';
import { parseVersioned, type Versioned } from './versioned-json.js';
import { z } from 'zod';

describe('migrations', () => {
  const format: Versioned<{ schema: number; name: string }> = {
    current: 3,
    steps: {
      1: ({ title, ...rest }) => ({ ...rest, label: title }),
      2: ({ label, ...rest }) => ({ ...rest, name: label }),
    },
    schema: z.object({ schema: z.literal(3), name: z.string() }),
  };

  test.each([
    ['{"title":"x"}', 'a file from before there were numbers'],
    ['{"schema":1,"title":"x"}', 'schema 1'],
    ['{"schema":2,"label":"x"}', 'schema 2'],
    ['{"schema":3,"name":"x"}', 'today’s'],
  ])('%s reads as today’s shape (%s)', (text) => {
    expect(parseVersioned(text, format)).toEqual({ ok: true, value: { schema: 3, name: 'x' } });
  });

  test('a newer one is not guessed at', () => {
    expect(parseVersioned('{"schema":4}', format)).toEqual({ ok: false, error: { kind: 'newer' } });
  });
});
