/** Electron's project mends its newest three major versions: https://www.electronjs.org/docs/latest/tutorial/electron-timelines */
const supportedMajors = 3;

/**
 * Whether a running Electron gets no security fixes any more, by the version that Hotseat is made for: what is three
 * majors behind it is surely out; how new the newest is nobody knows offline. False where a version cannot be read.
 */
export function isOutOfSupport(running: string, wanted: string): boolean {
  return majorOf(running) <= majorOf(wanted) - supportedMajors;
}

const majorOf = (version: string): number => Number(version.split('.')[0]);
