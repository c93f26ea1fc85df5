import { stem as stemOf } from '../../../core/prompt/stem.js';
import { rememberedWords } from './remembered-words.js';

/** The stem of a folded word, worked out once. */
export const stem = rememberedWords(stemOf);
