/** Beside the built main: the model with what computes it, and the vectors of the bank's texts. */
export const encoderFolder = 'encoder';
export const vectorsName = 'phrasing-vectors.bin';
