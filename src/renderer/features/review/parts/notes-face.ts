import { scratchpad } from '../../../../core/attempt/scratchpad.js';

/** The face in which the room shows notes: for reading, but for the scratchpad, whose sums stand in columns. */
export const notesFace = (phaseId: string): 'code' | 'notes' =>
  phaseId === scratchpad.id ? 'code' : 'notes';
