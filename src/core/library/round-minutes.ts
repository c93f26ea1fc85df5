/** What a question of a round may take, in minutes: each lets one more rung of the bank's ladders in. */
export const roundMinutes = [3, 6, 8] as const;
