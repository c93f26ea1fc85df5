import { expect, test } from 'vitest';
import { z } from 'zod';
import { issueWords } from './issue-words.js';

const schema = z.strictObject({
  id: z.string('must be a name').optional(),
  title: z.string().min(1).max(5).optional(),
  minutes: z.int().min(5).optional(),
  level: z.enum(['mid', 'senior']).optional(),
  tags: z.array(z.string()).min(2).optional(),
  kind: z.string().default('x'),
});

test.each([
  [{ title: 7 }, 'must be text'],
  [{ title: '' }, 'must not be empty'],
  [{ title: 'too long' }, 'must be at most 5 characters'],
  [{ minutes: 2 }, 'must be at least 5'],
  [{ level: 'junior' }, 'must be one of mid, senior'],
  [{ tags: ['one'] }, 'must be at least 2 entries'],
  [{ tags: 'one' }, 'must be a list'],
  [{ extra: 1 }, 'has unknown fields: extra'],
  [{ id: 1 }, 'must be a name'],
])('%j is told in words', (value, words) => {
  expect(schema.safeParse(value, { error: issueWords }).error?.issues[0]?.message).toBe(words);
});

test('what is not there is missing', () => {
  const parsed = z.object({ title: z.string() }).safeParse({}, { error: issueWords });
  expect(parsed.error?.issues[0]?.message).toBe('is missing');
});
