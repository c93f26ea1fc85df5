import { useEffect, type ReactNode } from 'react';
import { openSettingsFile } from '../../state/exported.js';
import {
  loadSettingsTrouble,
  replaceSettingsFile,
  useSettingsTrouble,
} from '../../state/settings/settings.js';
import { Button } from '../../ui/controls/button.js';
import { ErrorNote } from '../../ui/status/error-note.js';
import { SettingRow } from './rows/setting-row.js';
import styles from './settings.module.css';

const shownAtMost = 8;

/** The same settings as a file, for one's own editor; and what is wrong in it. */
export function SettingsFile(): ReactNode {
  const trouble = useSettingsTrouble((state) => state.trouble);
  useEffect(() => void loadSettingsTrouble(), []);
  return (
    <SettingRow
      isPart
      title="Settings file"
      hint="All settings as text, with room for comments. A change applies as soon as you save the file."
    >
      <Button onClick={() => void openSettingsFile()}>Open settings file</Button>
      {trouble === null ? null : (
        <>
          {trouble.isInForce ? (
            <p role="status">The file is in use, but these parts of it do nothing:</p>
          ) : (
            <ErrorNote
              happened="The settings file has a mistake."
              safe="Your earlier settings apply, and Hotseat leaves the file as it is."
              todo="Correct what is listed and save it, or have the file written anew; yours is then kept in quarantine."
              actions={
                <Button onClick={() => void replaceSettingsFile()}>Write the file anew</Button>
              }
            />
          )}
          <ul className={styles['problems']} aria-label="What is wrong in the settings file">
            {trouble.problems.slice(0, shownAtMost).map(({ line, column, words }) => (
              <li key={`${String(line)} ${String(column)} ${words}`}>
                <span className={styles['place']}>
                  Line {line}, column {column}
                </span>{' '}
                {words}
              </li>
            ))}
            {trouble.problems.length > shownAtMost ? (
              <li>and {trouble.problems.length - shownAtMost} more</li>
            ) : null}
          </ul>
        </>
      )}
    </SettingRow>
  );
}
