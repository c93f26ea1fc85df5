import { expect, test } from 'vitest';
import { decoyAsks } from './decoy-asks.js';
import { flatReply, parseReply } from './verdict-reply.js';

test('the schema is one that every server takes: flat, all required, no type lists, no bounds', () => {
  const walk = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return;
    for (const [key, value] of Object.entries(part)) {
      expect(key).not.toMatch(
        /^(?:\$ref|\$defs|pattern|format|default|minimum|maximum|minLength|maxLength|minItems|maxItems|anyOf|oneOf)$/,
      );
      if (key === 'type') expect(typeof value).toBe('string');
      walk(value);
    }
    if ('properties' in part && 'required' in part)
      expect(part.required).toEqual(Object.keys(part.properties as object));
  };
  walk(flatReply);
});

test('evidence comes before reason, and reason before verdict', () => {
  const text = JSON.stringify(flatReply);
  const at = ['"quotes"', '"parts"', '"elements"', '"code_lines"', '"reason"', '"verdict"'].map(
    (key) => text.indexOf(key),
  );
  expect(at).toEqual(at.toSorted((a, b) => a - b));
});

const claim = (id: string) => ({ id, kind: 'component' as const });
const said = (id: string, verdict = 'met'): object => ({
  id,
  quotes: [] as string[],
  parts: '',
  elements: '',
  code_lines: '',
  reason: '',
  verdict,
});

test('ids that are missing or doubled are null, others are heard', () => {
  const reply = parseReply({ verdicts: [said('a'), said('b'), said('b', 'not-met')] }, [
    claim('a'),
    claim('b'),
    claim('c'),
  ]);
  if (!reply.ok) throw new Error(reply.error);
  expect([...reply.value].map(([id, one]) => [id, one?.verdict ?? null])).toEqual([
    ['a', 'met'],
    ['b', null],
    ['c', null],
  ]);
});

test.each([
  ['no id that was asked', { verdicts: [said('z')] }],
  ['a verdict that there is not', { verdicts: [said('a', 'excellent')] }],
  ['a list alone', [said('a')]],
  ['null', null],
])('%s is no reply', (_name, json) => {
  expect(parseReply(json, [claim('a')]).ok).toBe(false);
});

// Bug: each criterion of the call failed in silence, where the model should have been asked again.
test('a word on the decoy alone is no reply', () => {
  const decoyId = decoyAsks[0]?.id ?? '';
  const alone = { verdicts: [said(decoyId, 'not-met')] };
  expect(parseReply(alone, [claim('a'), claim(decoyId)]).ok).toBe(false);
  expect(
    parseReply({ verdicts: [said('a'), ...alone.verdicts] }, [claim('a'), claim(decoyId)]).ok,
  ).toBe(true);
});

// Bug: "met" of a mistake was read as made by some models and as minded by others.
test.each([
  ['committed', 'anti-pattern', 'met'],
  ['not-committed', 'anti-pattern', 'not-met'],
  ['unsure', 'anti-pattern', 'unsure'],
  ['met', 'anti-pattern', 'unsure'],
  ['not-met', 'anti-pattern', 'unsure'],
  ['committed', 'deep-dive', 'unsure'],
  ['partial', 'deep-dive', 'partial'],
] as const)('%s of a criterion of kind %s is %s', (word, kind, verdict) => {
  const reply = parseReply({ verdicts: [said('a', word)] }, [{ id: 'a', kind }]);
  expect(reply.ok && reply.value.get('a')?.verdict).toBe(verdict);
});
