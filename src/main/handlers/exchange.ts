import { app } from 'electron';
import { realpath } from 'node:fs/promises';
import { dirname, relative, sep } from 'node:path';
import { attemptFileName, libraryFileName } from '../../core/exchange/export-names.js';
import { historyFile } from '../../core/exchange/history-file.js';
import { fail, ok, type Result } from '../../core/result.js';
import type { AppError } from '../../ipc/errors.js';
import type { Handlers } from '../dispatch/dispatch-call.js';
import type { ExportSession } from '../exchange/out/export-session.js';
import type { ExportTarget } from '../exchange/out/export-target.js';
import { exportFile } from '../storage/data-folder/import-export.js';
import { chooseFolder, chooseTarget } from '../window/file-dialogs.js';
import { printPdf } from '../window/print-pdf.js';
import type { Services } from './services.js';

type Names =
  | 'export:begin'
  | 'export:next'
  | 'export:write'
  | 'export:finish'
  | 'export:cancel'
  | 'export:history'
  | 'export:pdf'
  | 'link:take';

/** What leaves the data folder, and where to. */
export function exchangeHandlers(services: Services): Pick<Handlers, Names> {
  const { storage, window, place, exports, takeLink } = services;

  /** In it, an export would be taken for an attempt, or be backed up with all the others. */
  async function isOutside(folder: string): Promise<boolean> {
    const way = relative(await realpath(place.dir), await realpath(folder));
    return way === '..' || way.startsWith(`..${sep}`) || /^[A-Za-z]:/.test(way);
  }

  async function chosenTarget(
    as: 'folder' | 'zip',
    name: string,
  ): Promise<Result<ExportTarget, AppError>> {
    const zips = { name: 'Zip', extensions: ['zip'] };
    const path =
      as === 'zip'
        ? await chooseTarget(window, `${name}.zip`, zips)
        : await chooseFolder(window, app.getPath('documents'));
    if (path === null) return fail({ kind: 'cancelled' });
    const parent = as === 'zip' ? dirname(path) : path;
    if (!(await isOutside(parent))) {
      return fail({ kind: 'bad-request', detail: 'an export cannot lie in the data folder' });
    }
    if (as === 'zip')
      return ok(await (await import('../exchange/out/zip-target.js')).zipTarget(path));
    const { folderTarget } = await import('../exchange/out/folder-target.js');
    return ok(await folderTarget(parent, name));
  }

  async function withSession<T>(
    task: (session: ExportSession) => Promise<T>,
  ): Promise<Result<T, AppError>> {
    const session = exports.current();
    if (session === null) return fail({ kind: 'wrong-state', detail: 'no export is under way' });
    try {
      return ok(await task(session));
    } catch (error) {
      await exports.drop();
      throw error;
    }
  }

  return {
    'export:begin': async ({ as, attemptId }) => {
      const opened = await storage;
      const all = await opened.attempts.list();
      const attempts = attemptId === undefined ? all : all.filter(({ id }) => id === attemptId);
      const [first] = attempts;
      if (attemptId !== undefined && first === undefined) {
        return fail({ kind: 'not-found', what: 'attempt', id: attemptId });
      }
      const nowMs = Date.now();
      const isWhole = attemptId === undefined;
      const name =
        isWhole || first === undefined
          ? libraryFileName(nowMs)
          : attemptFileName(first.promptId, first.id);
      const target = await chosenTarget(as, name);
      if (!target.ok) return target;
      const { exportSession } = await import('../exchange/out/export-session.js');
      const madeBy = app.getVersion();
      const given = { storage: opened, target: target.value, attempts, isWhole, madeBy, nowMs };
      await exports.open(exportSession(given));
      return ok({ attempts: attempts.length });
    },
    'export:next': () => withSession((session) => session.next()),
    'export:write': (pictures) =>
      withSession((session) =>
        session.write(
          pictures === null
            ? null
            : { png: Buffer.from(pictures.png, 'base64'), svg: pictures.svg },
        ),
      ),
    'export:finish': () => withSession((session) => exports.finish(session)),
    'export:cancel': async () => {
      await exports.drop();
      return ok(undefined);
    },
    'export:history': async ({ as }) => {
      const nowMs = Date.now();
      const filter = { name: as === 'csv' ? 'CSV table' : 'JSON', extensions: [as] };
      const name = `hotseat-history-${new Date(nowMs).toISOString().slice(0, 10)}.${as}`;
      const path = await chooseTarget(window, name, filter);
      if (path === null) return fail({ kind: 'cancelled' });
      const attempts = await (await storage).attempts.list();
      const { historyCsv, historyJson } = await import('../exchange/out/history-text.js');
      const history = historyFile(attempts, nowMs);
      await exportFile(path, as === 'csv' ? await historyCsv(history) : historyJson(history));
      return ok({ path, count: attempts.length });
    },
    'export:pdf': async ({ attemptId, promptId, title }) => {
      const name = `${attemptFileName(promptId, attemptId)}.pdf`;
      const path = await chooseTarget(window, name, { name: 'PDF', extensions: ['pdf'] });
      if (path === null) return fail({ kind: 'cancelled' });
      await exportFile(path, await printPdf(window, title));
      return ok({ path });
    },
    'link:take': () => ok(takeLink()),
  };
}
