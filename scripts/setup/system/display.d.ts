/** Whether a window can be shown here. */
export function hasDisplay(): Promise<boolean>;

/** Flags by which Electron finds the display. */
export const displayFlags: readonly string[];

/** Runs a command where it can show windows, on a virtual display of 1920 × 1200 if need be; answers its exit code. */
export function runWithDisplay(
  command: string,
  args: readonly string[],
  options?: { readonly env?: NodeJS.ProcessEnv },
): Promise<number>;
