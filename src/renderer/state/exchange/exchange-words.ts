import { counted } from '../../../core/counted.js';
import type { AppError } from '../../../ipc/errors.js';
import type { Imported } from '../../../ipc/views.js';
import { errorWords, type Explanation } from '../../ui/words/error-words.js';

const nothing = { export: 'Nothing was exported.', import: 'Nothing was imported.' } as const;

/** Why an export or import failed; a disk elsewhere is not the data folder's. */
export function exchangeErrorWords(what: 'export' | 'import', error: AppError): Explanation {
  const safe = `${nothing[what]} Your attempts are safe.`;
  switch (error.kind) {
    case 'disk-full':
      return {
        happened: 'The disk is full.',
        safe,
        todo: `Free some space on the disk that holds ${error.path}, then try again.`,
      };
    case 'not-writable':
      return {
        happened: 'Hotseat can’t write there.',
        safe,
        todo: `Choose another place than ${error.path}, or allow writing to it.`,
      };
    case 'disk':
      return { happened: 'The disk reported an error.', safe, todo: `It concerns ${error.path}.` };
    case 'bad-export':
      return { happened: 'This export cannot be imported.', safe, todo: 'What is wrong with it:' };
    default:
      return errorWords(error);
  }
}

/** What came of an import, a sentence each. */
export function importedWords({ added, held, beside, flash }: Imported): readonly string[] {
  if (added + held + beside + flash === 0) return ['The export holds no attempts.'];
  return [
    ...(added + beside + flash === 0 ? ['Nothing was new.'] : []),
    ...(added > 0 ? [`${counted(added, 'attempt')} added.`] : []),
    ...(beside > 0
      ? [
          `${counted(beside, 'attempt')} ${beside === 1 ? 'differs from yours and is' : 'differ from yours and are'} kept beside it.`,
        ]
      : []),
    ...(held > 0
      ? [`${counted(held, 'attempt')} skipped: already here, with all that the export has.`]
      : []),
    ...(flash > 0 ? [`${counted(flash, 'flash answer')} added.`] : []),
  ];
}
