import type { SheetIndex } from './sheet-index.js';
import { stem } from './stem.js';
import { wantedTerms } from './wanted-terms.js';

/** Words that any task has something for, so that to ask for one asks for everything. */
const general = new Set(
  (
    'scale size data dataset number figure limit constraint requirement detail setup setting edge corner assumption ' +
    'information context background scope input output volume user rule restriction hint large big long far roughly all ' +
    'task problem system start deriving design tip note happen change wrong differ else'
  )
    .split(' ')
    .map(stem),
);

/** Whether a message names a thing that it may ask for, and not only "the scale" or "some figures". */
export const namesThing = (message: string, { fold }: SheetIndex): boolean =>
  wantedTerms(message, fold).some((term) => !general.has(term));
