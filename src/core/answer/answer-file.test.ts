import { describe, expect, it } from 'vitest';
import { answerFileProblemWords, parseAnswerFile } from './answer-file.js';

const prompt = {
  phases: [
    { id: 'high-level', title: 'High-level design', minutes: 15 },
    { id: 'deep-dive', title: 'Deep dive', minutes: 18 },
  ],
};
const read = (markdown: string) => parseAnswerFile(markdown, prompt);
const problem = (markdown: string): string => {
  const result = read(markdown);
  return result.ok ? '' : answerFileProblemWords(result.error);
};

describe('parseAnswerFile', () => {
  it('finds phases by id or title in any case, in any order, and leaves the others empty', () => {
    const result = read('## DEEP DIVE\n\nshards\n\n## high-level\na -> b\n');
    expect(
      result.ok && result.value.phases.map(({ phaseId, text }) => [phaseId, text.text]),
    ).toEqual([
      ['high-level', 'a -> b'],
      ['deep-dive', 'shards'],
    ]);
    const empty = read('## Questions\n');
    expect(empty.ok && empty.value.phases.map(({ text }) => text.text)).toEqual(['', '']);
  });

  it('takes one question per bullet, and joins what was wrapped', () => {
    const result = read(
      '# RAG\n\n## Questions\n- How many users,\n  and where?\n1. Budget?\nPlain?\n',
    );
    expect(result.ok && result.value.questions.map(({ text }) => text)).toEqual([
      'How many users, and where?',
      'Budget?',
      'Plain?',
    ]);
  });

  it('keeps deeper headings and fenced code in the text', () => {
    const result = read('## Deep dive\n### Index\n```\n## Questions\n```\nafter');
    expect(result.ok && result.value.phases[1]?.text.text).toBe(
      '### Index\n```\n## Questions\n```\nafter',
    );
  });

  it('says which heading is wrong, where, and what there is', () => {
    expect(problem('## Questions\n\n## Depp dive\nx')).toBe(
      'Line 3: "Depp dive" is not a phase of this prompt. Its headings are: Questions, High-level design, Deep dive, Scratchpad.',
    );
    expect(problem('## Deep dive\na\n## deep-dive\nb')).toContain(
      'Line 3: "deep-dive" appears twice',
    );
    expect(problem('\nhello\n## Deep dive\na')).toContain('Line 2: there is text before');
    expect(problem('just text')).toContain('no "##" heading');
  });
});
