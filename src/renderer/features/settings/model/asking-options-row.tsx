import type { ReactNode } from 'react';
import { changeModel } from '../../../state/settings/model.js';
import { useSettings } from '../../../state/settings/settings.js';
import { Switch } from '../../../ui/controls/switch.js';
import { SettingRow } from '../rows/setting-row.js';

/** How the model is asked. */
export function WaysRow({
  keep,
}: {
  readonly keep: (change: Promise<boolean>) => void;
}): ReactNode {
  const { isCareful, takesPictures } = useSettings((settings) => settings.model);
  return (
    <>
      <SettingRow
        isPart
        title="One criterion at a time"
        hint="More exact; about three times the tokens and the wait."
      >
        <Switch
          label="One criterion at a time"
          isOn={isCareful}
          onChange={(next) => keep(changeModel({ isCareful: next }))}
        />
      </SettingRow>
      <SettingRow
        isPart
        title="Send the whiteboard as a picture too"
        hint="Only for a model that takes pictures. Parts and arrows go as text anyway."
      >
        <Switch
          label="Send the whiteboard as a picture too"
          isOn={takesPictures}
          onChange={(next) => keep(changeModel({ takesPictures: next }))}
        />
      </SettingRow>
    </>
  );
}
