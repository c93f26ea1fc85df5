import { flashDraftsSchema, type FlashDrafts } from '../../../core/schedule/flash-drafts.js';
import { textIfExists } from '../../files/read-if-exists.js';
import type { DataFolder } from '../data-folder/data-folder.js';

/** Answers that were begun and not handed in; none where the file is not there or cannot be read. */
export async function readDrafts({ flashDrafts }: DataFolder): Promise<FlashDrafts> {
  try {
    const text = await textIfExists(flashDrafts);
    return text === null ? {} : (flashDraftsSchema.safeParse(JSON.parse(text)).data ?? {});
  } catch {
    return {}; // what is typed next is kept anew
  }
}

export const keepDrafts = (
  { writer, flashDrafts }: DataFolder,
  drafts: FlashDrafts,
): Promise<void> => writer.write(flashDrafts, `${JSON.stringify(drafts)}\n`);
