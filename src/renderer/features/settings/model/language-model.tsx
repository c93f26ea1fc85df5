import { useEffect, useState, type ReactNode } from 'react';
import { loadModel } from '../../../state/settings/model.js';
import { useSettings } from '../../../state/settings/settings.js';
import { ConsentRow } from './consent-row.js';
import { GraderRow } from './grader-row.js';
import { InterviewerRows } from './interviewer-rows.js';
import { KeyRow } from './key-row.js';
import { ModelRow } from './model-row.js';
import styles from './model-rows.module.css';
import { PriceRow } from './price-row.js';
import { SelfTestRow } from './self-test-row.js';
import { ServerRow } from './server-row.js';
import { TestRow } from './test-row.js';
import { WaysRow } from './asking-options-row.js';

/** The language model, from nothing set to a model that grades: each row asks for what the one above made possible. */
export function LanguageModel({
  onRefused,
}: {
  /** Told of each change, whether the disk has it. */
  readonly onRefused: (isRefused: boolean) => void;
}): ReactNode {
  const { preset, baseUrl, model } = useSettings((settings) => settings.model);
  const [isLoaded, setIsLoaded] = useState(false);
  useEffect(() => {
    void loadModel().then(() => setIsLoaded(true));
  }, []);
  const keep = (change: Promise<boolean>): void => {
    void change.then((isKept) => onRefused(!isKept));
  };
  const hasServer = preset !== null && baseUrl !== '';
  const hasModel = hasServer && model !== '';
  return (
    <section className={styles['group']} aria-labelledby="language-model">
      <h2 id="language-model" className={styles['heading']}>
        Language model
      </h2>
      <p className={styles['lead']}>
        Without one, Hotseat grades offline. A model reads your whole answer, so it recognises other
        wordings; code still checks every quote and computes every number.
      </p>
      <ServerRow keep={keep} />
      {hasServer && isLoaded ? <KeyRow key={baseUrl} preset={preset} /> : null}
      {hasServer ? <ModelRow keep={keep} /> : null}
      {hasModel ? (
        <>
          <TestRow />
          <GraderRow keep={keep} />
          <WaysRow keep={keep} />
          <InterviewerRows keep={keep} />
          <PriceRow keep={keep} />
          <SelfTestRow />
        </>
      ) : null}
      {hasServer && isLoaded ? <ConsentRow /> : null}
    </section>
  );
}
