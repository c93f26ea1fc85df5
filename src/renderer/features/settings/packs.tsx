import { lazy, Suspense, useEffect, useState, type ReactNode } from 'react';
import type { AppError } from '../../../ipc/errors.js';
import type { PackSummary } from '../../../ipc/views.js';
import { call } from '../../bridge.js';
import { loadPrompts } from '../../state/library/library-store.js';
import { Button } from '../../ui/controls/button.js';
import { ErrorNote } from '../../ui/status/error-note.js';
import { errorWords } from '../../ui/words/error-words.js';
import { PackProblems } from './pack-problems.js';
import styles from './packs.module.css';
import { SettingRow } from './rows/setting-row.js';

const Confirm = lazy(async () => ({
  default: (await import('../../ui/overlays/confirm.js')).Confirm,
}));

type Said =
  | { readonly kind: 'nothing' | 'checking' }
  | { readonly kind: 'failed'; readonly error: AppError }
  | { readonly kind: 'added'; readonly pack: PackSummary };

const countWords = (count: number): string =>
  `${String(count)} ${count === 1 ? 'prompt' : 'prompts'}`;

/** Prompts by others: added whole or not at all, and removed. */
export function Packs(): ReactNode {
  const [packs, setPacks] = useState<readonly PackSummary[]>([]);
  const [said, setSaid] = useState<Said>({ kind: 'nothing' });
  const [doomed, setDoomed] = useState<PackSummary | null>(null);
  const load = async (): Promise<void> => {
    const reply = await call('pack:list');
    if (reply.ok) setPacks(reply.value);
    else setSaid({ kind: 'failed', error: reply.error });
  };
  useEffect(() => void load(), []);

  const add = async (from: 'folder' | 'zip'): Promise<void> => {
    setSaid({ kind: 'checking' });
    const reply = await call('pack:add', { from });
    if (!reply.ok) {
      const isCancelled = reply.error.kind === 'cancelled';
      setSaid(isCancelled ? { kind: 'nothing' } : { kind: 'failed', error: reply.error });
      return;
    }
    setSaid({ kind: 'added', pack: reply.value });
    await Promise.all([load(), loadPrompts()]);
  };
  const remove = async ({ name }: PackSummary): Promise<void> => {
    setDoomed(null);
    const reply = await call('pack:remove', { name });
    setSaid(reply.ok ? { kind: 'nothing' } : { kind: 'failed', error: reply.error });
    await Promise.all([load(), loadPrompts()]);
  };
  const isChecking = said.kind === 'checking';

  return (
    <SettingRow
      title="Prompt packs"
      hint="Prompts by others, as .yaml files in a folder or a zip. They are checked as Hotseat’s own are, and marked in the library."
    >
      {packs.length === 0 ? null : (
        <ul className={styles['packs']}>
          {packs.map((pack) => (
            <li key={pack.name} className={styles['pack']}>
              <span className={styles['name']}>{pack.name}</span>
              <span className={styles['count']}>{countWords(pack.promptCount)}</span>
              <Button
                look="quiet"
                aria-label={`Remove ${pack.name}…`}
                onClick={() => setDoomed(pack)}
              >
                Remove…
              </Button>
            </li>
          ))}
        </ul>
      )}
      <Button disabled={isChecking} onClick={() => void add('folder')}>
        Add a folder…
      </Button>
      <Button disabled={isChecking} onClick={() => void add('zip')}>
        Add a zip…
      </Button>
      <p role="status" className={styles['status']}>
        {isChecking ? 'Checking…' : null}
        {said.kind === 'added'
          ? `Added ${said.pack.name}: ${countWords(said.pack.promptCount)}.`
          : null}
      </p>
      {said.kind === 'failed' ? <ErrorNote {...errorWords(said.error)} /> : null}
      {said.kind === 'failed' && said.error.kind === 'bad-pack' ? (
        <PackProblems problems={said.error.problems} />
      ) : null}
      <Suspense fallback={null}>
        {doomed === null ? null : (
          <Confirm
            isOpen
            title={`Remove ${doomed.name}?`}
            description={`Its ${countWords(doomed.promptCount)} leave the library. Your attempts at them stay, with their reports; the files that you added it from are not touched.`}
            verb="Remove"
            onCancel={() => setDoomed(null)}
            onConfirm={() => void remove(doomed)}
          />
        )}
      </Suspense>
    </SettingRow>
  );
}
