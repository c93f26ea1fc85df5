/** Who may grade: the rules on this machine, or the language model that the person set. */
export const graderChoices = ['offline', 'llm'] as const;

export type GraderChoice = (typeof graderChoices)[number];
