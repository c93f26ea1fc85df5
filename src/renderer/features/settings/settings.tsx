import { useState, type ReactNode } from 'react';
import { Frame } from '../../frame/frame.js';
import { changeSettings, useSettings } from '../../state/settings/settings.js';
import { levels, levelWords } from '../../ui/words/domain-words.js';
import { ErrorNote } from '../../ui/status/error-note.js';
import { Segmented } from '../../ui/controls/segmented.js';
import { Switch } from '../../ui/controls/switch.js';
import { DataFolder } from './data-folder.js';
import { LanguageModel } from './model/language-model.js';
import { Packs } from './packs/packs.js';
import { SettingRow } from './rows/setting-row.js';
import styles from './settings.module.css';
import { TextSize } from './text-size.js';
import { Version } from './version.js';

const themes = [
  { value: 'system', title: 'As the system' },
  { value: 'light', title: 'Light' },
  { value: 'dark', title: 'Dark' },
] as const;
const levelOptions = levels.map((value) => ({ value, title: levelWords[value] }));

/** Every setting works at once; there is nothing to save. */
export function Settings(): ReactNode {
  const { theme, level, hasSingleKeys } = useSettings();
  const [isRefused, setIsRefused] = useState(false);
  const change = (part: Parameters<typeof changeSettings>[0]): void => {
    void changeSettings(part).then((isKept) => setIsRefused(!isKept));
  };
  return (
    <Frame title="Settings">
      <div className={styles['page']}>
        <h1 className={styles['title']}>Settings</h1>
        {isRefused ? (
          <ErrorNote
            happened="The settings could not be written to the disk."
            safe="They hold until Hotseat is closed."
            todo="Check that the data folder below can be written."
          />
        ) : null}
        <SettingRow title="Theme">
          <Segmented
            label="Theme"
            value={theme}
            options={themes}
            onChange={(next) => change({ theme: next })}
          />
        </SettingRow>
        <SettingRow title="Text size" hint="Of everything but the whiteboard’s drawing.">
          <TextSize onChange={change} />
        </SettingRow>
        <SettingRow title="Level aimed at" hint="The bar that your answers are graded at.">
          <Segmented
            label="Level aimed at"
            value={level}
            options={levelOptions}
            onChange={(next) => change({ level: next })}
          />
        </SettingRow>
        <SettingRow
          title="Keys of one character"
          hint="Such as / and J. Switch them off if you dictate."
        >
          <Switch
            label="Keys of one character"
            isOn={hasSingleKeys}
            onChange={(next) => change({ hasSingleKeys: next })}
          />
        </SettingRow>
        <LanguageModel onRefused={setIsRefused} />
        <Packs />
        <DataFolder />
        <Version />
        <SettingRow title="How grading works offline">
          <p className={styles['prose']}>
            A grader on this machine compares your words and drawings with many ways to meet each
            criterion, and settles what they settle: on answers that it had never seen, two in five
            of the criteria, and 94 of 100 of those rightly. The rest it leaves to you, with your
            own closest words beside what a strong answer says. It does not understand: what you put
            in words of your own it may not find, and half of a point it may take for all.
          </p>
        </SettingRow>
      </div>
    </Frame>
  );
}
