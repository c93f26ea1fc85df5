import Trash from 'lucide-react/icons/trash-2';
import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { notesTitle } from '../../../../core/attempt/scratchpad.js';
import { inPhaseOrder } from '../../../../core/speech/take-name.js';
import type { Review } from '../../../../core/review/review.js';
import type { TakeView } from '../../../../ipc/speech-routes.js';
import { useProvidedCommands, type Command } from '../../../state/commands/commands.js';
import { loadTakes, removeTake, soundOf, useTakes } from '../../../state/speech/takes.js';
import { KeyHint } from '../../../frame/key-hint.js';
import { IconButton } from '../../../ui/controls/icon-button.js';
import { Confirm } from '../../../ui/overlays/confirm.js';
import { TakePlayer } from '../../../ui/speech/take-player.js';
import { takeName, takeWords } from '../../../ui/speech/take-words.js';
import { errorWords } from '../../../ui/words/error-words.js';
import styles from './recordings.module.css';

/** What the person said, to be heard again; nothing where nothing was recorded. */
export function Recordings({ review }: { readonly review: Review }): ReactNode {
  const { attemptId, prompt } = review;
  const { attemptId: listedOf, takes, problem } = useTakes();
  const [asked, setAsked] = useState<TakeView | null>(null);
  useEffect(() => void loadTakes(attemptId), [attemptId]);
  const hasTakes = listedOf === attemptId && takes.length > 0;
  const commands = useMemo(() => (hasTakes ? [listen] : []), [hasTakes]);
  useProvidedCommands('recordings', commands);
  if (listedOf !== attemptId || (takes.length === 0 && problem === null)) return null;
  const phaseIds = prompt.phases.map(({ id }) => id);
  const nameOf = (take: TakeView): string => takeName(take, prompt.phases);
  const load = async (file: string): Promise<Blob | string> => {
    const sound = await soundOf(attemptId, file);
    return sound instanceof Blob ? sound : errorWords(sound).happened;
  };
  return (
    <div className={styles['part']}>
      <h3 className={styles['name']}>
        Recordings <KeyHint>L</KeyHint>
      </h3>
      {problem === null ? null : <p role="alert">{errorWords(problem).happened}</p>}
      <ul id={listId} className={styles['takes']}>
        {inPhaseOrder(takes, phaseIds).map((take) => (
          <li key={take.file} className={styles['take']}>
            <span>
              {notesTitle(prompt.phases, take.phaseId)}
              <span className={styles['size']}>{takeWords(take)}</span>
            </span>
            <TakePlayer name={nameOf(take)} load={() => load(take.file)} />
            <IconButton
              look="danger"
              className={styles['delete']}
              aria-label={`Delete ${nameOf(take)}`}
              onClick={() => setAsked(take)}
            >
              <Trash size={15} aria-hidden="true" />
            </IconButton>
          </li>
        ))}
      </ul>
      <Confirm
        isOpen={asked !== null}
        title={asked === null ? '' : `Delete ${nameOf(asked)}?`}
        description="It is deleted at once; backups may hold it a while longer. Your notes and the grades stay."
        verb="Delete"
        onConfirm={() => {
          if (asked !== null) void removeTake(attemptId, asked.file).then(toHeading);
          setAsked(null);
        }}
        onCancel={() => setAsked(null)}
      />
    </div>
  );
}

const listId = 'recordings';

const listen: Command = {
  id: 'review-recordings',
  title: 'Go to the recordings',
  section: 'Report',
  keys: ['l'],
  run: () => document.getElementById(listId)?.querySelector<HTMLElement>('button, audio')?.focus(),
};

/** The focus would go with the row that had it. */
const toHeading = (): void => document.getElementById('answer-title')?.focus();
