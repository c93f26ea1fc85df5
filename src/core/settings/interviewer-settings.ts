/** Who speaks for the interviewer: the rules on this machine, or the language model that the person set. */
export const interviewerChoices = ['offline', 'llm'] as const;
export type InterviewerChoice = (typeof interviewerChoices)[number];

export const manners = ['friendly', 'strict'] as const;
export type Manner = (typeof manners)[number];

/** How long a silent model is waited for, in seconds. */
export const patiences = [15, 30, 60, 120, 240] as const;

export type InterviewerSettings = {
  readonly by: InterviewerChoice;
  readonly manner: Manner;
  readonly patienceSec: number;
};

export const offlineInterview: InterviewerSettings = {
  by: 'offline',
  manner: 'friendly',
  patienceSec: 60,
};
