import type { ModelSettings } from '../settings/model-settings.js';
import { tokensWords } from './grader-words.js';
import { opinionTrust } from './self-test.js';
import { usualTokens } from './usual-tokens.js';

type Asking = Pick<ModelSettings, 'pricePerMTokIn' | 'pricePerMTokOut' | 'isCareful'>;

const carefulTimes = 3;

/**
 * How often a model is asked and what that takes, to be said before it grades. `selfTest` is its balanced accuracy from 0 to
 * 1; null where it was not tested.
 */
export function opinionWords(selfTest: number | null, settings: Asking): string {
  const { promptTokens, replyTokens } = usualTokens;
  const times = settings.isCareful ? carefulTimes : 1;
  const cost = tokensWords(
    { promptTokens: promptTokens * times, replyTokens: replyTokens * times },
    settings,
  );
  return `${opinions(selfTest)} A prompt takes about ${cost}, and up to three times that if much is in doubt.`;
}

function opinions(selfTest: number | null): string {
  if (opinionTrust(selfTest) === 'first')
    return 'Its first opinion counts, unless two more disagree.';
  const why = selfTest === null ? 'Not self-tested: where' : 'Where';
  return `${why} an opinion is in doubt, it is asked again, and two out of three decide.`;
}
