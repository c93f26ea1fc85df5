/** A virtual display of its own; `frameFolder` is where it keeps its pixels as a file, `Xvfb_screen0` (XWD). */
export function startXvfb(options?: {
  readonly size?: string;
  readonly frameFolder?: string;
}): Promise<{ readonly env: NodeJS.ProcessEnv; readonly stop: () => Promise<void> }>;
