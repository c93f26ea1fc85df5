import { MainMenu } from '@excalidraw/excalidraw';
import FileInput from 'lucide-react/icons/file-input';
import FileOutput from 'lucide-react/icons/file-output';
import type { ReactNode } from 'react';

type Props = { readonly onImport: () => void; readonly onExport: () => void };

/** Excalidraw's menu, with what works here: the default one holds social links and downloads. */
export function BoardMenu({ onImport, onExport }: Props): ReactNode {
  return (
    <MainMenu>
      <MainMenu.Item icon={<FileInput aria-hidden="true" />} onSelect={onImport}>
        Import .excalidraw…
      </MainMenu.Item>
      <MainMenu.Item icon={<FileOutput aria-hidden="true" />} onSelect={onExport}>
        Export .excalidraw…
      </MainMenu.Item>
      <MainMenu.Separator />
      <MainMenu.DefaultItems.SearchMenu />
      <MainMenu.DefaultItems.ClearCanvas />
    </MainMenu>
  );
}
