import { lazy, Suspense, useState, type ReactNode } from 'react';
import type { DataFrom } from '../../../ipc/views.js';
import { call } from '../../bridge.js';
import { useLibrary } from '../../state/library/library-store.js';
import { Button } from '../../ui/controls/button.js';
import { ErrorNote } from '../../ui/status/error-note.js';
import { type Explanation } from '../../ui/words/error-words.js';
import { errorWords } from '../../ui/words/error-words.js';
import { SettingRow } from './rows/setting-row.js';
import styles from './settings.module.css';

const Confirm = lazy(async () => ({
  default: (await import('../../ui/overlays/confirm.js')).Confirm,
}));

type Move =
  | { readonly which: 'chosen'; readonly path: string; readonly attempts: number }
  | { readonly which: 'usual' };

const hints: Readonly<Record<DataFrom, string>> = {
  usual: 'Attempts, grades and settings; nothing leaves this machine.',
  chosen: 'The folder you chose for attempts, grades and settings.',
  'command-line': 'Set with --data-dir when Hotseat started.',
  portable: 'Portable: it is beside the program, so Hotseat uses it.',
};

/** Where the data lies, whether it is sound, and the way to another folder. */
export function DataFolder(): ReactNode {
  const status = useLibrary((state) => state.status);
  const [move, setMove] = useState<Move | null>(null);
  const [problem, setProblem] = useState<Explanation | null>(null);
  if (status === null) return null;
  const { dataDir, dataFrom } = status;
  const isFree = dataFrom === 'usual' || dataFrom === 'chosen';

  const choose = async (): Promise<void> => {
    const reply = await call('data:choose-folder');
    const isCancelled = !reply.ok && reply.error.kind === 'cancelled';
    setProblem(reply.ok || isCancelled ? null : errorWords(reply.error));
    if (reply.ok) setMove({ which: 'chosen', ...reply.value });
  };
  const use = async ({ which }: Move): Promise<void> => {
    setMove(null);
    const reply = await call('data:use-folder', { which });
    setProblem(reply.ok ? null : errorWords(reply.error));
  };

  return (
    <SettingRow isPart title="Data folder" hint={hints[dataFrom]}>
      <p className={styles['path']}>{dataDir}</p>
      <Button onClick={() => void call('app:show-data')}>Show in folder</Button>
      <Button onClick={() => void call('data:check')}>Check my data…</Button>
      {isFree ? <Button onClick={() => void choose()}>Choose another…</Button> : null}
      {dataFrom === 'chosen' ? (
        <Button onClick={() => setMove({ which: 'usual' })}>Use the default</Button>
      ) : null}
      {problem === null ? null : <ErrorNote {...problem} />}
      <Suspense fallback={null}>
        {move === null ? null : (
          <Confirm
            isOpen
            title="Restart with this folder?"
            description={<Words move={move} />}
            verb="Restart"
            look="primary"
            onCancel={() => setMove(null)}
            onConfirm={() => void use(move)}
          />
        )}
      </Suspense>
    </SettingRow>
  );
}

function Words({ move }: { readonly move: Move }): ReactNode {
  const stays =
    'Nothing is moved: your data in the current folder stays there, and comes back when you choose that folder again.';
  if (move.which === 'usual') {
    return `Hotseat restarts with its default folder. ${stays}`;
  }
  const { path, attempts } = move;
  const holds = attempts === 0 ? 'no attempts yet' : `${attempts} of your attempts`;
  return (
    <>
      Hotseat restarts with <span className={styles['path']}>{path}</span>, which holds {holds}.{' '}
      {stays}
    </>
  );
}
