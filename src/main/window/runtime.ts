import { app } from 'electron';
import { devDependencies } from '../../../package.json';
import { isOutOfSupport } from '../../core/settings/runtime-support.js';
import type { Runtime } from '../../ipc/views.js';

const wanted = devDependencies.electron;

/** What the app runs in: said in the settings, and in the sidebar where a wall is missing. */
export function runtime(): Runtime {
  const { electron, chrome } = process.versions;
  return {
    electron,
    chromium: chrome,
    wanted,
    isOutOfSupport: isOutOfSupport(electron, wanted),
    isSandboxed: !app.commandLine.hasSwitch('no-sandbox'),
  };
}
