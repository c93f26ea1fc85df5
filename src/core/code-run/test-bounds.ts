/** How many tests a run may have in all, and how long a name: what the journal takes, and so what a prompt may ask for. */
export const mostTests = 100;
export const longestTestName = 300;
