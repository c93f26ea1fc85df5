import type { Prompt } from '../prompt/prompt.js';
import { drillId, drillModes } from './drill-id.js';

const longestId = 80;

/** Whether a prompt has an architecture to redraw. */
export const canBeDrilled = ({ id, kind }: Pick<Prompt, 'id' | 'kind'>): boolean =>
  kind === 'system-design' && drillModes.every((mode) => drillId(id, mode).length <= longestId);

/** Whether its architecture can be drawn after the curveball's change too. */
export const canBeDrawnChanged = (prompt: Pick<Prompt, 'id' | 'kind' | 'curveball'>): boolean =>
  canBeDrilled(prompt) && prompt.curveball?.diagram !== undefined;
