import { useState, type ReactNode } from 'react';
import { counted } from '../../core/counted.js';
import type { AppError } from '../../ipc/errors.js';
import { PackProblems } from '../features/settings/packs/pack-problems.js';
import { addPack, forgetPack, useDrops } from '../state/drops.js';
import { loadPrompts } from '../state/library/library-store.js';
import { Button } from '../ui/controls/button.js';
import { Dialog } from '../ui/overlays/dialog.js';
import { showToast } from '../ui/overlays/toast.js';
import { ErrorNote } from '../ui/status/error-note.js';
import { errorWords } from '../ui/words/error-words.js';

/** Asks whether a zip that was dropped is to be added as a pack, and says what came of it. */
export function DropDialog(): ReactNode {
  const file = useDrops((drops) => drops.pack);
  const [isBusy, setIsBusy] = useState(false);
  const [error, setError] = useState<AppError | null>(null);
  if (file === null) return null;
  const add = async (): Promise<void> => {
    setIsBusy(true);
    const reply = await addPack(file);
    setIsBusy(false);
    if (!reply.ok) {
      setError(reply.error);
      return;
    }
    forgetPack();
    const { name, promptCount } = reply.value;
    showToast({ title: `Added ${name}: ${counted(promptCount, 'prompt')}.` });
    await loadPrompts();
  };
  return (
    <Dialog
      isOpen
      onClose={isBusy ? () => undefined : forgetPack}
      title="Add this pack of prompts?"
      description={`${file.name}: Hotseat checks all of it first, and adds it whole or not at all.`}
      startsAt={() => document.getElementById(addId)}
      actions={
        <>
          <Button onClick={forgetPack} disabled={isBusy}>
            {error === null ? 'Cancel' : 'Close'}
          </Button>
          <Button id={addId} look="primary" disabled={isBusy} onClick={() => void add()}>
            {isBusy ? 'Checking…' : error === null ? 'Add' : 'Try again'}
          </Button>
        </>
      }
    >
      {error === null ? undefined : (
        <>
          <ErrorNote {...errorWords(error)} />
          {error.kind === 'bad-pack' ? <PackProblems problems={error.problems} /> : null}
        </>
      )}
    </Dialog>
  );
}

const addId = 'add-dropped-pack';
