import type { Migration } from '../stores/versioned-json.js';

/** Settings have had one schema so far. The step to schema 2 will stand here under 1. */
export const settingsMigrations: Readonly<Record<number, Migration>> = {};
