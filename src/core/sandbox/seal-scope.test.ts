import { expect, test } from 'vitest';
import { capMemory, sealScope } from './seal-scope.js';

test('what a worker inherits goes too, and what a runtime needs stays', () => {
  class EventTarget {
    addEventListener(): string {
      return 'a channel';
    }
  }
  class WorkerScope extends EventTarget {
    fetch(): string {
      return 'a reply';
    }
    get indexedDB(): string {
      return this.fetch();
    }
  }
  const scope = Object.assign(new WorkerScope(), { postMessage: () => 1, Array, setTimeout: 2 });
  Object.defineProperty(scope, 'fixed', { value: 3 });
  expect(sealScope(scope)).toEqual(['fixed']);
  for (const gone of ['fetch', 'indexedDB', 'postMessage', 'addEventListener']) {
    expect(gone in scope).toBe(false);
  }
  expect(scope.Array).toBe(Array);
  expect(scope.setTimeout).toBe(2);
});

test('memory grows up to the cap and no page further', () => {
  class Memory {
    buffer = new ArrayBuffer(65_536);
    grow(pages: number): number {
      const before = this.buffer.byteLength / 65_536;
      this.buffer = new ArrayBuffer((before + pages) * 65_536);
      return before;
    }
  }
  capMemory(Memory, 3 * 65_536);
  const memory = new Memory();
  expect(memory.grow(2)).toBe(1);
  expect(() => memory.grow(1)).toThrow(RangeError);
  expect(memory.buffer.byteLength).toBe(3 * 65_536);
});
