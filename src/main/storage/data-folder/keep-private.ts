import type { DataFolder } from './data-folder.js';

/**
 * What is written is for its owner alone. A folder that came off a stick or out of a zip may be open to all: then the
 * folders of ours in it are closed, and with them all that is below. Its root is the person's own, and stays as it is.
 */
export async function keepPrivate(folder: DataFolder): Promise<void> {
  const { attempts, trash, quarantine, backups, packs } = folder;
  const { settings, settingsCopy, selfTests, index, window } = folder;
  const folders = [attempts, trash, quarantine, backups, packs];
  for (const path of [...folders, settings, settingsCopy, selfTests, index, window])
    await folder.writer.makePrivate(path);
}
