import type { z } from 'zod';

/**
 * What is wrong with a value in a file, in words for whoever wrote it: zod's own speak of types. For `safeParse`;
 * a schema's own message goes before it, and undefined leaves zod's.
 */
export const issueWords: z.core.$ZodErrorMap = (issue) => {
  switch (issue.code) {
    case 'invalid_type':
      if (issue.input === undefined) return 'is missing';
      return kinds[issue.expected] === undefined ? undefined : `must be ${kinds[issue.expected]}`;
    case 'invalid_value':
      return `must be ${issue.values.length === 1 ? '' : 'one of '}${issue.values.map(String).join(', ')}`;
    case 'unrecognized_keys':
      return `has unknown fields: ${issue.keys.join(', ')}`;
    case 'too_small':
      if (issue.minimum === 1 && issue.origin in counted) return 'must not be empty';
      return `must ${issue.inclusive === false ? 'be more than' : 'be at least'} ${String(issue.minimum)}${unitOf(issue.origin)}`;
    case 'too_big':
      return `must ${issue.inclusive === false ? 'be less than' : 'be at most'} ${String(issue.maximum)}${unitOf(issue.origin)}`;
    default:
      return undefined;
  }
};

const kinds: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of fields',
  record: 'a group of fields',
};

const counted: Readonly<Record<string, string>> = { string: 'characters', array: 'entries' };

const unitOf = (origin: string): string =>
  counted[origin] === undefined ? '' : ` ${counted[origin]}`;
