import { fail, type Result } from '../../../core/result.js';
import { defaultSettings } from '../../../core/settings/default-settings.js';
import { settingsSchema, type Settings } from '../../../core/settings/settings.js';
import type { FileProblem, SettingsTrouble } from '../../../ipc/desktop-views.js';
import { serialQueue } from '../../async/serial-queue.js';
import { textIfExists } from '../../files/read-if-exists.js';
import { quarantine } from '../data-folder/quarantine.js';
import type { StorageContext } from '../data-folder/storage-context.js';
import { LeftAloneError } from '../stores/json-store.js';
import { parseVersioned, type Versioned } from '../stores/versioned-json.js';

export type SettingsStore = {
  readonly data: () => Settings;
  /** Answers after the disk has it; a refused write changes nothing. */
  readonly update: (change: (data: Settings) => Settings) => Promise<Settings>;
  /** Takes over what somebody changed in the file; answers whether anything is new, settings or mistakes. */
  readonly reload: () => Promise<boolean>;
  /** What is wrong with the file; null where nothing is. */
  readonly trouble: () => Promise<SettingsTrouble | null>;
  /** Makes the file and its schema, where they are missing, and answers where the file is. */
  readonly prepare: () => Promise<string>;
  /** Moves a wrong file into quarantine, and writes what holds in its place. */
  readonly replaceWrong: () => Promise<void>;
};

/** Settings have had one schema so far. The step to schema 2 will stand under 1. */
const settingsFormat: Versioned<Settings> = { current: 1, steps: {}, schema: settingsSchema };

type Unread =
  | { readonly kind: 'newer' }
  | { readonly kind: 'wrong'; readonly problems: readonly FileProblem[] };

/** The settings in a file's text. The reader with comments and places is loaded where plain JSON is not enough. */
export async function readSettings(text: string): Promise<Result<Settings, Unread>> {
  const bare = text.replace(/^\uFEFF/, '');
  const parsed = parseVersioned(bare, settingsFormat);
  if (parsed.ok) return parsed;
  if (parsed.error.kind === 'newer') return fail({ kind: 'newer' });
  const { readSettingsText } = await import('./settings-text.js');
  const read = readSettingsText(bare);
  return read.ok ? read : fail({ kind: 'wrong', problems: read.error });
}

/** What of the file holds now. */
type Standing =
  | { readonly kind: 'good'; readonly text: string }
  | { readonly kind: 'none' }
  | { readonly kind: 'wrong'; readonly text: string; readonly problems: readonly FileProblem[] }
  | { readonly kind: 'left-alone' };

/**
 * The person's settings; defaults where there are none yet. They may change the file in an editor. One that is wrong
 * stays as it is: what held before holds on, in a copy beside it that takes further changes too.
 */
export async function openSettings(context: StorageContext): Promise<SettingsStore> {
  const { folder, notify, nowMs } = context;
  const { settings: path, settingsCopy: copy, settingsSchema: schemaPath, writer } = folder;
  const inTurn = serialQueue();
  let data = defaultSettings;
  let standing: Standing = { kind: 'none' };

  const leaveAlone = (why: string): void => {
    standing = { kind: 'left-alone' };
    notify({ kind: 'read-only', text: `${why} It is left as it is; changes are not kept.` });
  };

  async function load(): Promise<boolean> {
    let text: string | null;
    try {
      text = await textIfExists(path);
    } catch (error) {
      leaveAlone(
        `${path} could not be read (${error instanceof Error ? error.message : String(error)}).`,
      );
      return true;
    }
    if ('text' in standing && standing.text === text) return false;
    if (text === null) {
      // Somebody may have taken it away to have it made anew; what holds goes on, as it is not theirs alone.
      standing = { kind: 'none' };
      return false;
    }
    const read = await readSettings(text);
    if (read.ok) {
      standing = { kind: 'good', text };
      data = read.value;
      await keepCopy();
    } else if (read.error.kind === 'newer') {
      leaveAlone(`${path} was written by a newer Hotseat.`);
    } else {
      standing = { kind: 'wrong', text, problems: read.error.problems };
    }
    return true;
  }

  /** A copy that cannot be written is missed only where the file is broken later. */
  async function keepCopy(): Promise<void> {
    const text = `${JSON.stringify(data, null, 2)}\n`;
    const old = await textIfExists(copy).catch(() => null);
    if (old !== text) await writer.write(copy, text).catch(() => undefined);
  }

  async function write(next: Settings): Promise<void> {
    if (standing.kind === 'left-alone') throw new LeftAloneError(path);
    if (standing.kind === 'wrong') {
      await writer.write(copy, `${JSON.stringify(next, null, 2)}\n`);
      return;
    }
    const { editedSettings, printSettings } = await import('./settings-edit.js');
    const text =
      standing.kind === 'good' ? editedSettings(standing.text, data, next) : printSettings(next);
    await writer.write(path, text);
    standing = { kind: 'good', text };
  }

  const now = (): Standing => standing;
  await load();
  const first = now();
  if (first.kind === 'wrong') {
    data = await copied(copy);
    notify({
      kind: 'read-only',
      text: `${path} is wrong${placeWords(first.problems)} The file stays as it is; your earlier settings apply.`,
    });
  }

  return {
    data: () => data,
    update: (change) =>
      inTurn(async () => {
        await load(); // an editor may have been quicker than the watcher
        const next = change(data);
        await write(next);
        data = next;
        if (now().kind === 'good') await keepCopy();
        return data;
      }),
    reload: () => inTurn(load),
    trouble: async () => {
      if (standing.kind === 'wrong') {
        return { path, isInForce: false, problems: standing.problems };
      }
      if (standing.kind !== 'good') return null;
      const { settingsWarnings } = await import('./settings-warnings.js');
      const problems = settingsWarnings(standing.text, data);
      return problems.length === 0 ? null : { path, isInForce: true, problems };
    },
    prepare: () =>
      inTurn(async () => {
        const { settingsSchemaText } = await import('./settings-schema.js');
        const text = settingsSchemaText();
        if ((await textIfExists(schemaPath).catch(() => null)) !== text)
          await writer.write(schemaPath, text);
        if (standing.kind === 'none') await write(data);
        return path;
      }),
    replaceWrong: () =>
      inTurn(async () => {
        if (standing.kind !== 'wrong') return;
        const reason = standing.problems[0]?.words ?? 'it is wrong';
        await quarantine(folder, path, reason, nowMs());
        standing = { kind: 'none' };
        await write(data);
      }),
  };
}

/** The copy of what held last; defaults where it cannot be read either. */
async function copied(copy: string): Promise<Settings> {
  const text = await textIfExists(copy).catch(() => null);
  const read = text === null ? null : await readSettings(text);
  return read?.ok === true ? read.value : defaultSettings;
}

function placeWords([first]: readonly FileProblem[]): string {
  if (first === undefined) return '.';
  return ` in line ${String(first.line)}, column ${String(first.column)}: ${first.words}`;
}
