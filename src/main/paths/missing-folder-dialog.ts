import { app, dialog } from 'electron';
import { existsSync } from 'node:fs';
import { defaultPlace, type DataPlace } from './data-location.js';
import { writeChosenFolder } from '../storage/data-folder/chosen-folder.js';

/**
 * A chosen folder that is gone, on a drive that is not plugged in, is not made anew: that would look
 * as if all attempts were lost. Answers the place to use, or null where the person would rather quit.
 */
export async function askForMissingFolder(place: DataPlace): Promise<DataPlace | null> {
  if (place.from !== 'chosen') return place;
  while (!existsSync(place.dir)) {
    await app.whenReady(); // no dialog before that
    const { response } = await dialog.showMessageBox({
      type: 'warning',
      message: 'Hotseat cannot find its data folder.',
      detail: `${place.dir} does not exist. Is its drive connected? Nothing was changed.`,
      buttons: ['Try Again', 'Use Default Folder', 'Quit'],
      defaultId: 0,
      cancelId: 2,
    });
    if (response === 2) return null;
    if (response === 1) {
      await writeChosenFolder(app.getPath('userData'), null);
      return defaultPlace(place.machineDir);
    }
  }
  return place;
}
