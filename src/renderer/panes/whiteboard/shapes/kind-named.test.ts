import { expect, test } from 'vitest';
import { kindNamed } from './kind-named.js';

// Bug: a load balancer that was renamed a card service stayed a gateway to the grader, and nothing on the board said so.
test('a name says the kind of a box that stands for anything', () => {
  expect(kindNamed('Card service: flight status, entitlements', 'gateway')).toBe('service');
  expect(kindNamed('Load balancer', 'service')).toBe('gateway');
  expect(kindNamed('Queue of retries', 'client')).toBe('queue');
});

test('a kind that was chosen on purpose stays, and so does one that the name says nothing of', () => {
  expect(kindNamed('Embedding service', 'model-server')).toBeNull();
  expect(kindNamed('Retry queue', 'worker')).toBeNull();
  expect(kindNamed('Query service with cache', 'service')).toBeNull();
  expect(kindNamed('Ward screen', 'client')).toBeNull();
  expect(kindNamed('Retry queue', null)).toBeNull();
});
