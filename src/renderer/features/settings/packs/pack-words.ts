/** "1 prompt", "12 prompts". */
export const countWords = (count: number): string =>
  `${String(count)} ${count === 1 ? 'prompt' : 'prompts'}`;
