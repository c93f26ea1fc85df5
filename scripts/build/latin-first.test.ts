import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../setup/paths.js';
import { otherAlphabetsApart } from './latin-first.js';

const face = (file: string): string =>
  `@font-face {\n  font-family: 'Inter Variable';\n  src: url(./files/${file}.woff2);\n}`;

test('only the letters of the first screen stay in the first family', () => {
  const latin = face('inter-latin-wght-normal');
  const others = [face('inter-latin-ext-wght-normal'), face('inter-greek-wght-normal')];
  expect(otherAlphabetsApart([...others, latin].join('\n'))).toBe(
    [...others.map((rule) => rule.replace("Variable'", "Variable Rest'")), latin].join('\n'),
  );
});

test('a style sheet without Latin letters fails the build', () => {
  expect(() => otherAlphabetsApart(face('inter-cyrillic-wght-normal'))).toThrow('Latin');
});

test('the app asks for the other alphabets too', () => {
  const tokens = readFileSync(join(root, 'src/renderer/tokens.css'), 'utf8');
  const families = [...tokens.matchAll(/'([^']+ Variable)'/g)].map(([, name]) => name ?? '');
  expect(families).toHaveLength(3);
  for (const name of families) expect(tokens).toContain(`'${name}', '${name} Rest'`);
});
