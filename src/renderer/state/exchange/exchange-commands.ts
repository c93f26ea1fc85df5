import { counted } from '../../../core/counted.js';
import { tellExported } from '../exported.js';
import type { Command } from '../commands/commands.js';
import { exportAttempts, exportHistory, importAttempts } from './exchange.js';

const section = 'Export and import';

/** Exports all attempts, or the one that is named, and says where they lie. */
export async function exportAndTell(as: 'folder' | 'zip', attemptId?: string): Promise<void> {
  const exported = await exportAttempts(as, attemptId);
  if (exported === null) return;
  tellExported(`${counted(exported.attempts, 'attempt')} exported`, exported.path);
}

export async function exportHistoryAndTell(as: 'csv' | 'json'): Promise<void> {
  const saved = await exportHistory(as);
  if (saved !== null) tellExported('History saved', saved.path);
}

const command = (id: string, title: string, run: () => Promise<void>): Command => ({
  id,
  title,
  section,
  run: () => void run(),
});

/** What can be done with all attempts from any framed screen. */
export const exchangeCommands: readonly Command[] = [
  command('export-all-zip', 'Export all attempts as a zip…', () => exportAndTell('zip')),
  command('export-all-folder', 'Export all attempts as a folder…', () => exportAndTell('folder')),
  command('export-history-csv', 'Save history as a CSV table…', () => exportHistoryAndTell('csv')),
  command('export-history-json', 'Save history as JSON…', () => exportHistoryAndTell('json')),
  command('import-zip', 'Import attempts from a zip…', () => importAttempts('zip')),
  command('import-folder', 'Import attempts from a folder…', () => importAttempts('folder')),
];

/** What can be saved of one report. `gradeId` names the grade that is shown. */
export function reportCommands(attemptId: string, gradeId?: string): readonly Command[] {
  return [
    command('export-report', 'Save the report as Markdown…', () =>
      saveMarkdown(attemptId, gradeId),
    ),
    command('export-pdf', 'Save the report as a PDF…', () => savePdfAndTell(attemptId, gradeId)),
    command('export-folder', 'Export this attempt as a folder…', () =>
      exportAndTell('folder', attemptId),
    ),
    command('export-zip', 'Export this attempt as a zip…', () => exportAndTell('zip', attemptId)),
  ];
}

async function saveMarkdown(attemptId: string, gradeId?: string): Promise<void> {
  const { saveReport } = await import('./print.js');
  told(await saveReport(attemptId, gradeId));
}

async function savePdfAndTell(attemptId: string, gradeId?: string): Promise<void> {
  const { savePdf } = await import('./print.js');
  told(await savePdf(attemptId, gradeId));
}

function told(path: string | null): void {
  if (path !== null) tellExported('Report saved', path);
}
