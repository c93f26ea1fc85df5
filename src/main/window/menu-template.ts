import { app, type MenuItemConstructorOptions } from 'electron';
import type { MenuItem, MenuPlan } from '../../core/commands/menu-plan.js';

export type MenuActs = {
  readonly audience: 'person' | 'developer';
  /** Somebody chose a command; `isByKey` where the system took its key for the menu. */
  readonly choose: (id: string, isByKey: boolean) => void;
  readonly showData: () => void;
};

const isMac = process.platform === 'darwin';
const line = { type: 'separator' } as const;

/** The bar: the system's own parts by their roles, the commands of the plan between them. */
export function menuTemplate(
  plans: readonly MenuPlan[],
  acts: MenuActs,
): MenuItemConstructorOptions[] {
  const planned = (title: string): MenuItemConstructorOptions[] =>
    withLines(plans.find((plan) => plan.title === title)?.groups ?? [], acts);
  const middle = plans
    .filter(({ title }) => !ownMenus.includes(title))
    .map(({ title }) => ({ label: title, submenu: planned(title) }));
  const showData = { label: 'Show Data Folder', click: acts.showData };
  return [
    ...(isMac ? [macMenu(acts)] : []),
    {
      label: isMac ? 'File' : '&File',
      submenu: isMac
        ? [showData, line, { role: 'close' }]
        : [showData, line, { role: 'quit', label: 'Quit Hotseat' }],
    },
    { role: 'editMenu' },
    { label: isMac ? 'View' : '&View', submenu: [...planned('View'), line, ...viewItems(acts)] },
    ...middle,
    ...(isMac ? [{ role: 'windowMenu' } as const] : []),
    { role: 'help', submenu: planned('Help') },
  ];
}

const ownMenus: readonly string[] = ['View', 'Help'];

function macMenu({ choose }: MenuActs): MenuItemConstructorOptions {
  return {
    label: app.name,
    submenu: [
      { label: 'About Hotseat', click: () => choose('about', false) },
      line,
      { label: 'Settings…', click: () => choose('go-settings', false) },
      line,
      { role: 'services' },
      line,
      { role: 'hide' },
      { role: 'hideOthers' },
      { role: 'unhide' },
      line,
      { role: 'quit' },
    ],
  };
}

const viewItems = ({ audience }: MenuActs): MenuItemConstructorOptions[] => [
  ...(audience === 'developer'
    ? [{ role: 'reload' } as const, { role: 'toggleDevTools' } as const, line]
    : []),
  { role: 'resetZoom' },
  { role: 'zoomIn' },
  // The key that says + only with Shift, as most keyboards have it.
  { role: 'zoomIn', accelerator: 'CommandOrControl+=', visible: false },
  { role: 'zoomOut' },
  line,
  { role: 'togglefullscreen' },
];

function withLines(
  groups: readonly (readonly MenuItem[])[],
  acts: MenuActs,
): MenuItemConstructorOptions[] {
  return groups.flatMap((items, at) => [
    ...(at === 0 ? [] : [line]),
    ...items.map((item) => itemOf(item, acts)),
  ]);
}

/**
 * The window runs the keys, so that the menu only shows them. A Mac gives every key of a menu to the menu first; a bare
 * letter there would be taken out of what one types, so that it is not shown.
 */
function itemOf(
  { id, title, accelerator, isEnabled }: MenuItem,
  { choose }: MenuActs,
): MenuItemConstructorOptions {
  const isShown =
    accelerator !== null && (!isMac || /^(?:CommandOrControl|Alt)\+/.test(accelerator));
  return {
    id,
    label: title,
    enabled: isEnabled,
    ...(isShown ? { accelerator } : {}),
    registerAccelerator: false,
    click: (_item, _window, event) => choose(id, event.triggeredByAccelerator === true),
  };
}
