import { describe, expect, it } from 'vitest';
import { liveLines } from './reachable-lines.js';
import type { CodeLanguage } from '../../../../core/code-run/code-run.js';

/** The lines that are held to run; each that must is written in capitals. */
function runs(language: CodeLanguage, source: string): readonly string[] {
  const lines = source.split('\n');
  const live = liveLines(lines, language);
  return lines.filter((line, index) => live[index] === true && line.trim() !== '');
}
const meant = (source: string): readonly string[] =>
  source.split('\n').filter((line) => /[A-Z]/.test(line));

/** The bug: a right answer that never runs is evidence; or an honest early return hides what comes after it. */
describe('lines that can run', () => {
  it.each([
    ['after a return', 'def U(X):\n    return N\n    x = y\n    for x in y:\n        z = x\nA = B'],
    [
      'after a return in a branch',
      'def F(X):\n    if X:\n        return N\n        x = y\n    A = X',
    ],
    ['after a return over lines', 'def F(X):\n    return G(\nX,\n    Y)\n    x = y\nA = B'],
    ['after a raise', 'def F():\n    raise E\n    x = y'],
    ['after a jump out of a loop', 'for X in Y:\n    continue\n    x = y\nA = B'],
    ['under no condition', 'if False:\n    x = y\n    x = z\nelse:\n    A = B\nC = D'],
    ['a guard of one line', 'def F(X):\n    if X: return N\n    A = X\n    return A'],
    [
      'lines that go on',
      'def F(X):\n    return X + \\\n        Y + \\\n        Z\n    x = y\nA = B',
    ],
    ['a condition that goes on', 'if A and \\\n  B:\n    return C\nD = E'],
  ])('in Python: %s', (_name, source) => {
    expect(runs('python', source).filter((line) => /[A-Z]/.test(line))).toEqual(meant(source));
    expect(runs('python', source).filter((line) => /[xz] = |in y/.test(line))).toEqual([]);
  });

  it.each([
    [
      'after a return',
      'function U() {\n  return N;\n  x = y;\n  if (x) {\n    z = x;\n  }\n}\nA = B;',
    ],
    [
      'after a return of an object',
      'function F() {\n  return {\n    A: B,\n  };\n  x = y;\n}\nC = D;',
    ],
    ['after a return of a call', 'function F() {\n  return G(\n    A,\n  );\n  x = y;\n}'],
    ['a guard without braces', 'function F(X) {\n  if (X)\n    return N;\n  A = X;\n}'],
    ['a guard of one line', 'function F(X) {\n  if (X) return N;\n  A = X;\n}'],
    ['cases', 'switch (X) {\n  case A:\n    return B;\n    x = y;\n  case C:\n    D = E;\n}'],
    [
      'cases that return',
      'switch (X) {\n  case A:\n    return B;\n  case C:\n    return D;\n  default:\n    return E;\n}',
    ],
    ['guards in a row', 'if (A)\n  return B;\nelse if (C)\n  return D;\nelse\n  return E;\nF = G;'],
    ['a guard over lines', 'if (\n  A &&\n  B)\n  return C;\nD = E;'],
    ['a call before a return', 'function F() {\n  G()\n  return N\n  x = y\n}'],
    [
      'cases that never come',
      'function F() {\n  return N;\n  switch (x) {\n  case 1:\n    x = y;\n  }\n}',
    ],
    ['under no condition', 'if (false) {\n  x = y;\n}\nA = B;'],
  ])('in JavaScript: %s', (_name, source) => {
    expect(runs('javascript', source).filter((line) => /[A-Z]/.test(line))).toEqual(meant(source));
    expect(runs('javascript', source).filter((line) => /[xz] = /.test(line))).toEqual([]);
  });
});
