import { app } from 'electron';
import { join } from 'node:path';

const besideFolder = (): string => (app.isPackaged ? process.resourcesPath : app.getAppPath());

/** The built renderer. In out/ all of main lies in one folder, so this is no path of the sources. */
export const rendererFolder = (): string => join(import.meta.dirname, '../renderer');

/** The built thread that grades offline. */
export const graderWorker = (): string => join(import.meta.dirname, 'grader-worker.cjs');

/** The built thread that reads texts by others. */
export const foreignWorker = (): string => join(import.meta.dirname, 'foreign-worker.cjs');

/** The built thread that keeps the schedule. */
export const scheduleWorker = (): string => join(import.meta.dirname, 'schedule-worker.cjs');

/** The built thread that counts the charts' figures. */
export const trendWorker = (): string => join(import.meta.dirname, 'trend-worker.cjs');

/** The built thread that searches the attempts. */
export const searchWorker = (): string => join(import.meta.dirname, 'search-worker.cjs');

/** The bank: in the resources of a packaged app, else in the checkout. */
export const promptsFolder = (): string => join(besideFolder(), 'prompts');

/** The window's icon, where the system does not take it from the program file. */
export const iconFile = (): string => join(besideFolder(), 'resources', 'icon-128.png');

/** The answer that the sample attempt holds. */
export const sampleFolder = (): string => join(besideFolder(), 'resources', 'sample');
