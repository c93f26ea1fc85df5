import { readFileSync, statSync } from 'node:fs';
import type { DataFolder } from './data-folder.js';

type Theme = 'system' | 'light' | 'dark';
export type WindowState = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly isMaximized: boolean;
};

/**
 * What the window needs before anything else is loaded: read at once and by hand, since zod would
 * cost more than the reading. Anything odd counts as absent; opening the storage tells the person.
 */
export function readFirstPaint(folder: DataFolder): {
  readonly theme: Theme;
  readonly window: WindowState | null;
} {
  const theme = readTheme(folder.settings);
  const { x, y, width, height, isMaximized } = readRecord(folder.window);
  const hasBounds = isNumber(x) && isNumber(y) && isNumber(width) && isNumber(height);
  return {
    theme: theme === 'light' || theme === 'dark' ? theme : 'system',
    window: hasBounds ? { x, y, width, height, isMaximized: isMaximized === true } : null,
  };
}

export async function writeWindowState(folder: DataFolder, state: WindowState): Promise<void> {
  await folder.writer.write(folder.window, `${JSON.stringify(state)}\n`);
}

/** By its name alone where somebody has put comments into the file. */
function readTheme(path: string): unknown {
  const text = readSmall(path);
  if (text === null) return null;
  const { theme } = recordIn(text);
  return theme ?? /"theme"\s*:\s*"(light|dark)"/.exec(text)?.[1];
}

const readRecord = (path: string): Readonly<Record<string, unknown>> =>
  recordIn(readSmall(path) ?? '');

function readSmall(path: string): string | null {
  try {
    // A pipe would keep the window waiting for ever.
    return statSync(path).isFile() ? readFileSync(path, 'utf8') : null;
  } catch {
    return null; // absent: defaults
  }
}

function recordIn(text: string): Readonly<Record<string, unknown>> {
  try {
    const data: unknown = JSON.parse(text);
    return typeof data === 'object' && data !== null ? { ...data } : {};
  } catch {
    return {}; // broken: defaults
  }
}

const isNumber = (value: unknown): value is number => Number.isFinite(value);
