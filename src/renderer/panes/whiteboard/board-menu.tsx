import { MainMenu } from '@excalidraw/excalidraw';
import type { JSX, ReactNode } from 'react';

export type BoardMenuItem = {
  readonly title: string;
  readonly icon: JSX.Element;
  readonly run: () => void;
};

/** Excalidraw's menu, with what works here, in groups: the default one holds social links and downloads. */
export function BoardMenu({
  groups,
}: {
  readonly groups: readonly (readonly BoardMenuItem[])[];
}): ReactNode {
  return (
    <MainMenu>
      {groups.flatMap((items, at) => [
        ...items.map(({ title, icon, run }) => (
          <MainMenu.Item key={title} icon={icon} onSelect={run}>
            {title}
          </MainMenu.Item>
        )),
        <MainMenu.Separator key={`line ${String(at)}`} />,
      ])}
      <MainMenu.DefaultItems.SearchMenu />
      <MainMenu.DefaultItems.ClearCanvas />
    </MainMenu>
  );
}
