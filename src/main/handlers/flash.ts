import { fail, ok } from '../../core/result.js';
import type { Handlers } from '../dispatch/dispatch-call.js';
import { dataFolder } from '../storage/data-folder/data-folder.js';
import { exportFile } from '../storage/data-folder/import-export.js';
import { keepDrafts, readDrafts } from '../storage/schedule/draft-file.js';
import { readToday } from '../storage/schedule/today-file.js';
import { chooseTarget } from '../window/file-dialogs.js';
import type { Services } from './services.js';

type Names =
  | 'flash:today'
  | 'flash:glimpse'
  | 'flash:session'
  | 'flash:answer'
  | 'flash:drafts'
  | 'flash:keep-drafts'
  | 'flash:say'
  | 'flash:undo'
  | 'flash:card'
  | 'flash:put-away'
  | 'flash:export';

/** What comes back, and how the person answers it. */
export function flashHandlers({ flash, window, place }: Services): Pick<Handlers, Names> {
  return {
    'flash:today': async () => ok(await (await flash()).today()),
    'flash:glimpse': async () => ok(await readToday(dataFolder(place.dir), Date.now())),
    'flash:session': async (asked) =>
      ok(await (await flash()).session(asked.of === 'card' ? asked : asked.of)),
    'flash:answer': async (answer) => (await flash()).answer(answer),
    'flash:drafts': async () => ok(await readDrafts(dataFolder(place.dir))),
    'flash:keep-drafts': async ({ drafts }) => {
      await keepDrafts(dataFolder(place.dir), drafts);
      return ok(undefined);
    },
    'flash:say': async (said) => (await flash()).say(said),
    'flash:undo': async ({ id }) => {
      await (await flash()).undo(id);
      return ok(undefined);
    },
    'flash:card': async ({ act, ...card }) => ok({ id: await (await flash()).act(card, act) }),
    'flash:put-away': async () => ok(await (await flash()).putAway()),
    'flash:export': async ({ which }) => {
      const text = { name: 'Anki text', extensions: ['txt'] };
      const path = await chooseTarget(window, 'hotseat-anki.txt', text);
      if (path === null) return fail({ kind: 'cancelled' });
      const cards = await (await flash()).cards(which);
      const { ankiText } = await import('../../core/schedule/anki.js');
      await exportFile(path, ankiText(cards));
      return ok({ path, count: cards.length });
    },
  };
}
