import { expect, test } from 'vitest';
import { roleNames } from '../../../core/graph/role-names.js';
import { wholeBank } from './whole-bank.fixture.js';

const { prompts } = await wholeBank();

// Bug: "boxes: admission, recogni…".
test('over the bank, a box that was not drawn is named by a whole word', () => {
  const captions = prompts.find(({ id }) => id === 'live-captions-surge');
  const slots = captions?.rubric.find(({ graph }) => graph?.nodes['admission'] !== undefined);
  if (captions === undefined || slots === undefined) throw new Error('no such criterion');
  expect(roleNames(slots, captions)).toEqual(['admission', 'recogniser']);
  for (const prompt of prompts) {
    for (const criterion of prompt.rubric) {
      const names = roleNames(criterion, prompt);
      const roles = Object.entries(criterion.graph?.nodes ?? {});
      expect(names).toHaveLength(roles.length);
      for (const [at, name] of names.entries()) {
        const [role, terms] = roles[at] ?? ['', []];
        const stems = terms.filter((term) => term.endsWith('*')).map((term) => term.slice(0, -1));
        expect(name, `${prompt.id}, ${criterion.id}`).toMatch(/^[\p{L}\p{N}][^*…]*$/u);
        // A stem is no name, unless the texts have it as a word.
        if (!stems.includes(name)) continue;
        const { title, strong, phrasings } = criterion;
        const texts = [prompt.reference.diagram, title, strong, ...phrasings].join('\n');
        const words = texts.toLowerCase().split(/[^\p{L}\p{N}]+/u);
        expect(words, `${prompt.id}, ${role}`).toEqual(
          expect.arrayContaining(name.split(/[ -]/).slice(-1)),
        );
      }
    }
  }
});
