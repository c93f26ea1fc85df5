import type { Prompt } from '../prompt/prompt.js';
import { drillId } from './drill-id.js';

const longestId = 80;

/** Whether a prompt has an architecture to redraw. */
export const canBeDrilled = ({ id, kind }: Pick<Prompt, 'id' | 'kind'>): boolean =>
  kind === 'system-design' && drillId(id, 'statement').length <= longestId;
