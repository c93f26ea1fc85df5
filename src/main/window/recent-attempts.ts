import { app, Menu } from 'electron';
import type { AttemptSummary } from '../../core/history/attempt-summary.js';

const mostShown = 6;

/** The reports that may be opened from outside the window: the newest that were handed in. */
const recentOf = (attempts: readonly AttemptSummary[]): readonly AttemptSummary[] =>
  attempts.filter(({ isSubmitted }) => isSubmitted).slice(0, mostShown);

/** Whether this system has a place for them: a Mac's dock, Windows' jump list. */
export const hasRecentPlace = process.platform === 'darwin' || process.platform === 'win32';

/** Lists them there. Each opens its report, and nothing begins. */
export function showRecent(
  attempts: readonly AttemptSummary[],
  open: (attemptId: string) => void,
): void {
  const recent = recentOf(attempts);
  if (process.platform === 'darwin') {
    const items = recent.map(({ id, title }) => ({ label: title, click: () => open(id) }));
    app.dock?.setMenu(Menu.buildFromTemplate(items));
  } else if (process.platform === 'win32') {
    app.setJumpList(
      recent.length === 0
        ? null
        : [
            {
              type: 'custom',
              name: 'Recent attempts',
              items: recent.map(({ id, title }) => ({
                type: 'task',
                title: title.slice(0, 255),
                program: process.execPath,
                args: [
                  ...(app.isPackaged ? [] : [`"${app.getAppPath()}"`]),
                  `hotseat://open?attempt=${id}`,
                ].join(' '),
              })),
            },
          ],
    );
  }
}
