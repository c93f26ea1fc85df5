import ChevronDown from 'lucide-react/icons/chevron-down';
import type { ReactNode } from 'react';
import { importAttempts } from '../../state/exchange/exchange.js';
import { exportAndTell, exportHistoryAndTell } from '../../state/exchange/exchange-commands.js';
import { Button } from '../../ui/controls/button.js';
import { Menu, MenuGroup, MenuItem, MenuSeparator } from '../../ui/overlays/menu.js';

/** All attempts out of Hotseat, and others into it. */
export function ExchangeMenus(): ReactNode {
  return (
    <>
      <Menu
        trigger={
          <Button>
            Export <ChevronDown size={14} aria-hidden="true" />
          </Button>
        }
      >
        <MenuGroup title="All attempts, with reports and pictures">
          <MenuItem onSelect={() => void exportAndTell('zip')}>As a zip…</MenuItem>
          <MenuItem onSelect={() => void exportAndTell('folder')}>As a folder…</MenuItem>
        </MenuGroup>
        <MenuSeparator />
        <MenuGroup title="This list">
          <MenuItem onSelect={() => void exportHistoryAndTell('csv')}>As a CSV table…</MenuItem>
          <MenuItem onSelect={() => void exportHistoryAndTell('json')}>As JSON…</MenuItem>
        </MenuGroup>
      </Menu>
      <Menu
        trigger={
          <Button>
            Import <ChevronDown size={14} aria-hidden="true" />
          </Button>
        }
      >
        <MenuGroup title="What Hotseat exported">
          <MenuItem onSelect={() => void importAttempts('zip')}>From a zip…</MenuItem>
          <MenuItem onSelect={() => void importAttempts('folder')}>From a folder…</MenuItem>
        </MenuGroup>
      </Menu>
    </>
  );
}
