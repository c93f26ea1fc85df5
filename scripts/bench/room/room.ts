import type { Row } from '../../../src/cli/report/report-rows.js';
import { againstAloneRows } from './against-alone.js';
import { longSittingRows } from './long-sitting.js';
import { roomMemoryRow } from './room-memory.js';

/** The room against its editors alone, and a sitting in it; a pair takes more than a minute, so there are fewer of them. */
export async function roomRows(pairs: number): Promise<readonly Row[]> {
  const rounds = Math.ceil(pairs / 3);
  return [
    ...(await againstAloneRows(rounds)),
    await roomMemoryRow(rounds),
    ...(await longSittingRows()),
  ];
}
