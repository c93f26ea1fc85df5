/**
 * What a grading of the bank takes on the mean, its reference answers graded: `npx vitest run --config src/vitest.config.ts
 * src/main/grader/llm/ask/grading-tokens.test.ts` measures it, and fails where this is off by more than a tenth.
 */
export const usualTokens = { promptTokens: 19_600, replyTokens: 1_900 } as const;
