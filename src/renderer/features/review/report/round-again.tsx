import { useMemo, type ReactNode } from 'react';
import { planOfRound, type PlanOfRound } from '../../../../core/library/round-id.js';
import type { Prompt } from '../../../../core/prompt/prompt.js';
import { startRound } from '../../../state/attempt/start-attempt.js';
import { useProvidedCommands, type Command } from '../../../state/commands/commands.js';
import { Button } from '../../../ui/controls/button.js';
import { showToast } from '../../../ui/overlays/toast.js';
import { errorWords } from '../../../ui/words/error-words.js';

/** The same questions once more, so that the two can be compared; nothing of what is no round. */
export function RoundAgain({ prompt }: { readonly prompt: Prompt }): ReactNode {
  const plan = useMemo(() => planOfRound(prompt), [prompt]);
  const commands = useMemo(
    (): readonly Command[] =>
      plan === null
        ? []
        : [
            {
              ...{ id: 'review-round-again', section: 'Report' },
              title: 'Take this round again, with the same questions',
              run: () => void takeAgain(plan),
            },
          ],
    [plan],
  );
  useProvidedCommands('review-round', commands);
  if (plan === null) return null;
  return <Button onClick={() => void takeAgain(plan)}>Take it again</Button>;
}

async function takeAgain({ promptIds, ...plan }: PlanOfRound): Promise<void> {
  const started = await startRound(promptIds, plan);
  if (started.ok) return;
  const { happened, safe, todo } = errorWords(started.error);
  showToast({ title: happened, description: `${safe} ${todo}` });
}
