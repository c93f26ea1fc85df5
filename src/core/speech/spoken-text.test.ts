import { expect, test } from 'vitest';
import { spokenText } from './spoken-text.js';
import { transcriptEdit } from './transcript-edit.js';

// Bug: a voice reads stars, brackets and addresses aloud.
test('a voice hears words, no marks', () => {
  expect(
    spokenText('## Task\n\n- Serve **50,000** PDFs\n- see [the paper](https://x.org/a_b)'),
  ).toBe('Task. Serve 50,000 PDFs. see the paper.');
  expect(spokenText('The `user_id` is _known_; is it?\n\n> Yes.')).toBe(
    'The user_id is known; is it? Yes.',
  );
  expect(spokenText('[half a link](https://x')).toBe('half a link(https://x.');
  expect(spokenText(' \n\n')).toBe('');
});

test('a transcript stands apart from the words around it', () => {
  expect(transcriptEdit('', 0, ' one ')).toEqual({ at: 0, insert: 'one' });
  expect(transcriptEdit('So', 2, 'one')).toEqual({ at: 2, insert: ' one' });
  expect(transcriptEdit('So \nthen', 3, 'one')).toEqual({ at: 3, insert: 'one' });
  expect(transcriptEdit('Sothen', 2, 'one')).toEqual({ at: 2, insert: ' one ' });
  expect(transcriptEdit('So', 99, 'one')).toEqual({ at: 2, insert: ' one' });
  expect(transcriptEdit('So', 2, ' \n')).toEqual({ at: 2, insert: '' });
});
