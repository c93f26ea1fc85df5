import {
  historyCells,
  historyColumns,
  type HistoryFile,
} from '../../../core/exchange/history-file.js';

/** A table for spreadsheets. A cell that one would run as a formula gets an apostrophe; the mark at the start says UTF-8. */
export async function historyCsv({ attempts }: HistoryFile): Promise<string> {
  const { stringify } = await import('csv-stringify/sync');
  return stringify(attempts.map(historyCells), {
    header: true,
    bom: true,
    columns: [...historyColumns],
    escape_formulas: true,
    record_delimiter: 'windows',
  });
}

export const historyJson = (history: HistoryFile): string =>
  `${JSON.stringify(history, null, 1)}\n`;
