import type { ReactNode } from 'react';
import { useAttempt } from '../../../state/attempt/attempt-store.js';
import { warningWords } from './interview-words.js';

/** The clock's warnings, for those who listen. */
export function Announcer(): ReactNode {
  const warnings = useAttempt((open) => open.live.warnings);
  const phases = useAttempt((open) => open.prompt.phases);
  return (
    <p role="status" aria-live="polite" className="visually-hidden" data-warnings="">
      {warnings.map((warning) => warningWords(warning, phases)).join(' ')}
    </p>
  );
}
