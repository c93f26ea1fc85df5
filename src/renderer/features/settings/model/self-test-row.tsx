import { useEffect, useState, type ReactNode } from 'react';
import { percentWords } from '../../../../core/grade/score-words.js';
import { tokensWords } from '../../../../core/grader/grader-words.js';
import { selfTestAdvice, type SelfTestAdvice } from '../../../../core/grader/self-test.js';
import type { SelfTestRecord, Tokens } from '../../../../ipc/views.js';
import { call } from '../../../bridge.js';
import { cancelErrand, useModel } from '../../../state/settings/model.js';
import { runSelfTest, selfTestOf, useSelfTest } from '../../../state/settings/self-test.js';
import { useSettings } from '../../../state/settings/settings.js';
import { Button } from '../../../ui/controls/button.js';
import { Chip } from '../../../ui/status/chip.js';
import { ErrorNote } from '../../../ui/status/error-note.js';
import { serverErrorWords } from './server-error-words.js';
import { dayWords } from '../../../ui/words/time-words.js';
import { VerdictShape } from '../../../ui/status/verdict-mark.js';
import { SettingRow } from '../rows/setting-row.js';
import styles from './model-rows.module.css';

/** How well the model judges: measured on this machine, before it is trusted with a grade. */
export function SelfTestRow(): ReactNode {
  const settings = useSettings(({ model }) => model);
  const records = useModel((model) => model.selfTests);
  const now = useSelfTest((state) => state.now);
  const record = selfTestOf(records, settings);
  return (
    <SettingRow
      isPart
      title="Self-test"
      hint="160 fixed answers, half of them right: can the model tell which? A weak model is worse than none."
    >
      {now.kind === 'running' ? (
        <Running progress={now.progress} />
      ) : (
        <>
          {record === null ? null : <Outcome record={record} />}
          <Button onClick={() => void runSelfTest()}>
            {record === null ? 'Run the self-test' : 'Run it again'}
          </Button>
          <Cost />
        </>
      )}
      {now.kind === 'failed' ? (
        <div className={styles['wide']}>
          <ErrorNote {...serverErrorWords(now.error)} />
        </div>
      ) : null}
    </SettingRow>
  );
}

function Cost(): ReactNode {
  const settings = useSettings(({ model }) => model);
  const [tokens, setTokens] = useState<Tokens | null>(null);
  useEffect(() => {
    void call('model:self-test-tokens').then((reply) => {
      if (reply.ok) setTokens(rounded(reply.value));
    });
  }, []);
  return (
    <p className={styles['note']}>
      {tokens === null
        ? ' '
        : `A run takes 160 short calls: about ${tokensWords(tokens, settings)}. Nothing of yours is sent but the key.`}
    </p>
  );
}

/** An estimate, so to the thousand. */
const rounded = ({ promptTokens, replyTokens }: Tokens): Tokens => ({
  promptTokens: 1000 * Math.ceil(promptTokens / 1000),
  replyTokens: 1000 * Math.ceil(replyTokens / 1000),
});

type Progress = { readonly done: number; readonly of: number };

function Running({ progress }: { readonly progress: Progress | null }): ReactNode {
  return (
    <div className={styles['progress']}>
      <progress
        className={styles['bar']}
        aria-label="Self-test"
        {...(progress === null ? {} : { value: progress.done, max: progress.of })}
      />
      <p>{progress === null ? '' : `${String(progress.done)} of ${String(progress.of)}`}</p>
      <Button onClick={cancelErrand}>Stop</Button>
    </div>
  );
}

const looks = { trust: 'met', warn: 'partial', refuse: 'not-met' } as const;
const advices: Readonly<Record<SelfTestAdvice, string>> = {
  trust: 'Good enough to grade.',
  warn: 'Often wrong. Trust the offline grader more; this model’s grades are marked.',
  refuse: 'Too weak: Hotseat does not grade with it.',
};

function Outcome({ record }: { readonly record: SelfTestRecord }): ReactNode {
  const [nowMs] = useState(() => Date.now());
  const { accuracy, low, high, unanswered, items, atMs } = record;
  const advice = selfTestAdvice(accuracy);
  return (
    <div role="status" className={styles['outcome']}>
      <Chip tone={looks[advice]} shape={<VerdictShape verdict={looks[advice]} size={11} />}>
        {percentWords(accuracy)} right
      </Chip>{' '}
      {advices[advice]}
      <p className={styles['note']}>
        Balanced accuracy, {percentWords(low)} to {percentWords(high)} with 95 % confidence ·{' '}
        {dayWords(atMs, nowMs)}
        {unanswered === 0 ? '' : ` · no usable reply to ${String(unanswered)} of ${String(items)}`}
      </p>
    </div>
  );
}
