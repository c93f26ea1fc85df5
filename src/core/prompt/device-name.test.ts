import { expect, test } from 'vitest';
import { id } from './field-schemas.js';
import { isDeviceName } from './device-name.js';

test.each(['con', 'CON', 'nul.txt', 'Aux.tar.gz', 'com1', 'lpt9.md', 'com²', 'con .md', 'prn:x'])(
  '%s is a device of Windows',
  (name) => {
    expect(isDeviceName(name)).toBe(true);
  },
);

test.each(['console', 'com', 'com10', 'auxiliary.md', 'a-con', 'lpt', 'nul-safety'])(
  '%s is not',
  (name) => {
    expect(isDeviceName(name)).toBe(false);
  },
);

test('an id is no device, no key of every object, and no sentence', () => {
  for (const name of ['con', 'lpt1', 'constructor', 'a'.repeat(81)])
    expect(id.safeParse(name).success).toBe(false);
  for (const name of ['console', 'con-currency', 'rag-over-internal-pdfs'])
    expect(id.safeParse(name).success).toBe(true);
});
