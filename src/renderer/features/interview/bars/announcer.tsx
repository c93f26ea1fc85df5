import { useEffect, type ReactNode } from 'react';
import { call } from '../../../bridge.js';
import { useAttempt } from '../../../state/attempt/attempt-store.js';
import { warningWords } from './interview-words.js';

/** The clock's warnings, for those who listen; ends are told outside the window too, while it is out of sight. */
export function Announcer(): ReactNode {
  const warnings = useAttempt((open) => open.live.warnings);
  const phases = useAttempt((open) => open.prompt.phases);
  const title = useAttempt((open) => open.prompt.title);
  useEffect(() => {
    const ended = warnings.filter(({ kind }) => kind === 'phase-over' || kind === 'interview-over');
    // The last phase ends with the interview: one note says both.
    const last = ended.at(-1);
    if (last === undefined || (document.hasFocus() && !document.hidden)) return;
    void call('desktop:notify', { title: warningWords(last, phases), body: title });
  }, [warnings, phases, title]);
  return (
    <p role="status" aria-live="polite" className="visually-hidden" data-warnings="">
      {warnings.map((warning) => warningWords(warning, phases)).join(' ')}
    </p>
  );
}
