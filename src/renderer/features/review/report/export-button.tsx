import { useState, type ReactNode } from 'react';
import { call } from '../../../bridge.js';
import { tellExported } from '../../../state/exported.js';
import { Button } from '../../../ui/controls/button.js';
import { errorWords } from '../../../ui/words/error-words.js';
import { showToast } from '../../../ui/overlays/toast.js';

/** Saves the report by this grade as Markdown where the person chooses. */
export function ExportButton({
  attemptId,
  gradeId,
}: {
  readonly attemptId: string;
  readonly gradeId: string;
}): ReactNode {
  const [isBusy, setIsBusy] = useState(false);
  const save = async (): Promise<void> => {
    setIsBusy(true);
    const reply = await call('review:export', { attemptId, gradeId });
    setIsBusy(false);
    if (reply.ok) tellExported('Report saved', reply.value.path);
    else if (reply.error.kind !== 'cancelled') {
      const { happened, safe, todo } = errorWords(reply.error);
      showToast({ title: happened, description: `${safe} ${todo}` });
    }
  };
  return (
    <Button disabled={isBusy} onClick={() => void save()}>
      Export…
    </Button>
  );
}
