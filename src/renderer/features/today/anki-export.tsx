import { useState, type ReactNode } from 'react';
import { call } from '../../bridge.js';
import { tellExported } from '../../state/exported.js';
import { Button } from '../../ui/controls/button.js';
import { errorWords } from '../../ui/words/error-words.js';
import { questionsWords } from '../../ui/words/today-words.js';
import styles from './today.module.css';

/** The flash cards for another program. */
export function AnkiExport(): ReactNode {
  const [said, setSaid] = useState('');
  const save = async (which: 'all' | 'missed'): Promise<void> => {
    const reply = await call('flash:export', { which });
    if (reply.ok) {
      setSaid('');
      tellExported(`${questionsWords(reply.value.count)} saved`, reply.value.path);
    } else if (reply.error.kind !== 'cancelled') setSaid(errorWords(reply.error).happened);
  };
  return (
    <section aria-label="Anki" className={styles['anki']}>
      <p className={styles['why']}>Export flash cards to Anki:</p>
      <Button onClick={() => void save('missed')}>Missed ones…</Button>
      <Button onClick={() => void save('all')}>All…</Button>
      <p role="status" className={styles['said']}>
        {said}
      </p>
    </section>
  );
}
