import ChevronDown from 'lucide-react/icons/chevron-down';
import { useMemo, type ReactNode } from 'react';
import { useProvidedCommands } from '../../../state/commands/commands.js';
import { reportCommands } from '../../../state/exchange/exchange-commands.js';
import { Button } from '../../../ui/controls/button.js';
import { Menu, MenuItem } from '../../../ui/overlays/menu.js';

const titles: Readonly<Record<string, string>> = {
  'export-report': 'Report as Markdown…',
  'export-pdf': 'Report as PDF…',
  'export-folder': 'Everything, as a folder…',
  'export-zip': 'Everything, as a zip…',
};

type Props = {
  readonly attemptId: string;
  /** The grade that is shown; without one the report says that there is none. */
  readonly gradeId?: string;
};

/** The report as a file, or the whole attempt; the palette lists the same. */
export function ExportMenu({ attemptId, gradeId }: Props): ReactNode {
  const commands = useMemo(() => reportCommands(attemptId, gradeId), [attemptId, gradeId]);
  useProvidedCommands('report-export', commands);
  return (
    <Menu
      trigger={
        <Button>
          Export <ChevronDown size={14} aria-hidden="true" />
        </Button>
      }
    >
      {commands.map(({ id, title, run }) => (
        <MenuItem key={id} onSelect={run}>
          {titles[id] ?? title}
        </MenuItem>
      ))}
    </Menu>
  );
}
