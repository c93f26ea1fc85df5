import { readFileSync, statSync } from 'node:fs';
import type { DataFolder } from './data-folder.js';

export type Theme = 'system' | 'light' | 'dark';
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
  const { theme } = readRecord(folder.settings);
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

function readRecord(path: string): Readonly<Record<string, unknown>> {
  try {
    if (!statSync(path).isFile()) return {}; // a pipe would keep the window waiting for ever
    const data: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return typeof data === 'object' && data !== null ? { ...data } : {};
  } catch {
    return {}; // absent or broken: defaults
  }
}

const isNumber = (value: unknown): value is number => Number.isFinite(value);
