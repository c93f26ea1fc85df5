import type { ReactNode } from 'react';
import { tokensWords } from '../../../../core/grader/grader-words.js';
import { forgetGrading, type Grading } from '../../../state/review/grading.js';
import { useSettings } from '../../../state/settings/settings.js';
import { Confirm } from '../../../ui/overlays/confirm.js';

type Props = {
  readonly attemptId: string;
  readonly failed: Extract<Grading, { readonly kind: 'failed' }> | null;
  readonly onAgree: (tokens: number) => void;
};

/** Asks before a grading that takes far more tokens than others. Who says no is where they were: nothing was sent. */
export function LargeGrading({ attemptId, failed, onAgree }: Props): ReactNode {
  const model = useSettings((settings) => settings.model);
  if (failed?.error.kind !== 'costs-much') return null;
  const { tokens, usual } = failed.error;
  return (
    <Confirm
      isOpen
      title="A large grading"
      description={
        <>
          Grading this attempt takes about {tokensWords(tokens, model)}, and more where{' '}
          {model.model} is asked twice. A prompt of the bank takes about{' '}
          {usual.toLocaleString('en-US')} tokens. Nothing has been sent yet.
        </>
      }
      verb={`Grade with ${model.model}`}
      look="primary"
      onConfirm={() => onAgree(tokens.promptTokens + tokens.replyTokens)}
      onCancel={() => forgetGrading(attemptId)}
    />
  );
}
