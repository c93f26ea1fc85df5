import { expect, it } from 'vitest';
import { costsIn } from './costs.js';
import { wrongCostsIn, type KnownCosts } from './wrong-cost.js';

const none = (): KnownCosts => [];
const known = (): KnownCosts => costsIn('Build is O(N*C*d), at night that is fine.');

// Bug: "hits.sort() is O(m)" stood below a green "met", and nothing in the report called it wrong.
it.each([
  [
    'Choosing them is cheap since sorted() of the 1,000 centroids is linear.',
    'sorted() of the 1,000 centroids is linear',
  ],
  ['Collecting is O(m * d); hits.sort() is O(m) as well.', 'hits.sort() is O(m)'],
  ['The sorting of all hits takes O(m).', 'The sorting of all hits takes O(m)'],
  [
    'A heap with k entries would be O(m log m), so I sort.',
    'A heap with k entries would be O(m log m)',
  ],
  ['list.pop(0) is O(1), so no deque.', 'list.pop(0) is O(1)'],
  ['The binary search is O(n) a draw', 'The binary search is O(n)'],
])('%s', (text, said) => {
  expect(wrongCostsIn(text, none)).toEqual([said]);
});

it.each([
  'hits.sort() is O(m log m), a heap of k O(m log k).',
  'A heap of size k costs O(n log k).',
  'Sorting is O($n \\log n$).',
  'The counting sort is O(n), as there are few values.',
  'Timsort on a list that is nearly sorted: sorting is O(n).',
  'The scan of the sorted list is O(n).',
  'sort() is not O(n).',
  'Is sort() O(n)?',
  'list.pop(0) is O(n) each, popleft of a deque O(1).',
  'Insertion sort is O(n^2).',
])('leaves alone: %s', (text) => {
  expect(wrongCostsIn(text, none)).toEqual([]);
});

// Bug: "build is O(n * d), independent of the number of centroids" beneath a green "met".
it('asks where a size is left out that the author has for the same thing', () => {
  const text = 'build is O(n * d), independent of the number of centroids.';
  expect(wrongCostsIn(text, known)).toEqual(['build is O(n * d)']);
  expect(wrongCostsIn('Cost of build: O(n), since each goes once.', known)).toHaveLength(1);
  // How long a vector is often goes without saying, other names may mean the same, and another thing costs something else.
  for (const fine of ['build is O(n c)', 'build is O(n k d)', 'search is O(n d)'])
    expect(wrongCostsIn(fine, known)).toEqual([]);
});
