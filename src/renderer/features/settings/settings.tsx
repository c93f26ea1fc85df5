import { useState, type ReactNode } from 'react';
import { Frame } from '../../frame/frame.js';
import { changeSettings, useSettings } from '../../state/settings/settings.js';
import { levels, levelWords } from '../../ui/words/domain-words.js';
import { ErrorNote } from '../../ui/status/error-note.js';
import { Segmented } from '../../ui/controls/segmented.js';
import { Switch } from '../../ui/controls/switch.js';
import { Backups } from './backups/backups.js';
import { DataFolder } from './data-folder.js';
import { LanguageModel } from './model/language-model.js';
import { Packs } from './packs/packs.js';
import { SettingRow } from './rows/setting-row.js';
import { SettingsFile } from './settings-file.js';
import styles from './settings.module.css';
import { Shortcuts } from './shortcuts/shortcuts.js';
import { Speaking } from './speech/speaking.js';
import { TextSize } from './text-size.js';
import { Version } from './version.js';

const themes = [
  { value: 'system', title: 'Match system' },
  { value: 'light', title: 'Light' },
  { value: 'dark', title: 'Dark' },
] as const;
const levelOptions = levels.map((value) => ({ value, title: levelWords[value] }));

/** Every setting works at once; there is nothing to save. */
export function Settings(): ReactNode {
  const { theme, level, hasSingleKeys, hasNotifications } = useSettings();
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
            happened="Your settings could not be saved."
            safe="They last until you close Hotseat."
            todo="Check that Hotseat can write to the data folder below."
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
        <SettingRow title="Text size" hint="For everything except the whiteboard’s drawing.">
          <TextSize onChange={change} />
        </SettingRow>
        <SettingRow title="Target level" hint="The level your answers are graded at.">
          <Segmented
            label="Target level"
            value={level}
            options={levelOptions}
            onChange={(next) => change({ level: next })}
          />
        </SettingRow>
        <SettingRow
          title="Single-key shortcuts"
          hint="Such as / and J. Switch them off if you dictate."
        >
          <Switch
            label="Single-key shortcuts"
            isOn={hasSingleKeys}
            onChange={(next) => change({ hasSingleKeys: next })}
          />
        </SettingRow>
        <Shortcuts />
        <SettingRow
          title="Notifications"
          hint="When a phase or the time ends while this window is out of sight."
        >
          <Switch
            label="Notifications"
            isOn={hasNotifications}
            onChange={(next) => change({ hasNotifications: next })}
          />
        </SettingRow>
        <LanguageModel onRefused={setIsRefused} />
        <Speaking onChange={change} />
        <section className={styles['group']} aria-labelledby="prompts-and-data">
          <h2 id="prompts-and-data" className={styles['heading']}>
            Prompts and data
          </h2>
          <Packs />
          <DataFolder />
          <Backups />
          <SettingsFile />
        </section>
        <section className={styles['group']} aria-labelledby="version-and-grading">
          <h2 id="version-and-grading" className={styles['heading']}>
            Version and grading
          </h2>
          <Version />
          <SettingRow isPart title="How grading works offline">
            <p className={styles['prose']}>
              A grader on this machine compares your words and drawings with many ways to meet each
              criterion. It decides only what it is sure of: on answers it had never seen, two in
              five criteria, and 94 of 100 of those correctly. It leaves the rest to you, and shows
              your closest words beside a strong answer. It does not understand what you write: it
              may miss a point in unusual words, or take half a point for a whole one.
            </p>
          </SettingRow>
        </section>
      </div>
    </Frame>
  );
}
