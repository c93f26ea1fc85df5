import { call } from '../bridge.js';
import type { Command } from '../state/commands/commands.js';
import { exchangeCommands } from '../state/exchange/exchange-commands.js';
import { askForSample, openSettingsFile } from '../state/exported.js';
import { showKind } from '../state/library/library-view.js';
import { goTo } from '../state/navigation.js';
import { openOverlay } from '../state/overlay.js';
import { changeSettings, useSettings } from '../state/settings/settings.js';

const look = 'Appearance';
const help = 'Help';
const go = 'Go to';

/** What can be done on every screen, the interview among them. */
export const shellCommands: readonly Command[] = [
  {
    id: 'palette',
    title: 'Find a command',
    section: help,
    keys: ['Mod+K'],
    isForTyping: true,
    isKeyOnly: true,
    run: () => openOverlay('palette'),
  },
  {
    id: 'keys',
    title: 'Show keyboard shortcuts',
    section: help,
    keys: ['?', 'F1'],
    isForTyping: true,
    run: () => openOverlay('keys'),
  },
  {
    id: 'check-data',
    title: 'Check my data',
    section: help,
    run: () => void call('data:check'),
  },
  {
    id: 'settings-file',
    title: 'Open the settings file',
    section: help,
    run: () => void openSettingsFile(),
  },
  { id: 'about', title: 'About Hotseat', section: help, run: () => openOverlay('about') },
  {
    id: 'theme-system',
    title: 'System theme',
    section: look,
    run: () => void changeSettings({ theme: 'system' }),
  },
  {
    id: 'theme-light',
    title: 'Light theme',
    section: look,
    run: () => void changeSettings({ theme: 'light' }),
  },
  {
    id: 'theme-dark',
    title: 'Dark theme',
    section: look,
    run: () => void changeSettings({ theme: 'dark' }),
  },
  {
    id: 'text-larger',
    title: 'Text size: larger',
    section: look,
    run: () => changeTextSize(textStep),
  },
  {
    id: 'text-smaller',
    title: 'Text size: smaller',
    section: look,
    run: () => changeTextSize(-textStep),
  },
  {
    id: 'text-designed',
    title: 'Text size: 100 %',
    section: look,
    run: () => void changeSettings({ textScale: 100 }),
  },
];

const textStep = 10;

function changeTextSize(by: number): void {
  const { textScale } = useSettings.getState();
  void changeSettings({ textScale: Math.min(200, Math.max(90, textScale + by)) });
}

/** The ways between the framed screens. The room has none of them: it is left by its own door. */
export const frameCommands: readonly Command[] = [
  {
    id: 'go-library',
    title: 'Go to prompts',
    also: 'library home',
    section: go,
    run: () => {
      showKind(null);
      goTo({ kind: 'library' });
    },
  },
  {
    id: 'go-today',
    title: 'Go to today',
    section: go,
    keys: ['t'],
    run: () => goTo({ kind: 'today' }),
  },
  {
    id: 'go-history',
    title: 'Go to history',
    also: 'attempts reports',
    section: go,
    run: () => goTo({ kind: 'history' }),
  },
  {
    id: 'go-trends',
    title: 'Go to trends',
    also: 'charts scores statistics',
    section: go,
    run: () => goTo({ kind: 'history', view: 'trends' }),
  },
  {
    id: 'go-glossary',
    title: 'Go to glossary',
    section: go,
    run: () => goTo({ kind: 'glossary' }),
  },
  {
    id: 'go-settings',
    title: 'Go to settings',
    section: go,
    keys: ['Mod+,'],
    isForTyping: true,
    run: () => goTo({ kind: 'settings' }),
  },
  ...exchangeCommands,
  {
    id: 'sample',
    title: 'Show a graded sample attempt',
    section: help,
    run: () => void askForSample(),
  },
];

/** The same ways out of a report, found by name; a letter that slips leads nobody away from what is being read. */
export const reportWays: readonly Command[] = frameCommands.map(({ keys = [], ...command }) => ({
  ...command,
  keys: keys.filter((key) => key.length > 1),
}));

/** Escape leads out of every framed screen but the library, where it has nowhere to lead. */
export const backCommand: Command = {
  id: 'back',
  title: 'Back to prompts',
  section: go,
  keys: ['Escape'],
  isKeyOnly: true,
  run: () => goTo({ kind: 'library' }),
};
