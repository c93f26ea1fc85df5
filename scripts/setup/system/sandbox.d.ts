/** Why Chromium's sandbox cannot work here, in the words of what was tried; undefined where it can. */
export function sandboxProblem(binary: string, asOther?: readonly string[]): string | undefined;

/** Throws a sentence for a person who would start the app as root and did not ask for it. */
export function refuseRoot(args: readonly string[], command: string, asRoot?: boolean): void;

/** Throws a sentence where the sandbox cannot work and the person did not ask to do without. */
export function needSandbox(binary: string, args: readonly string[], command: string): void;
