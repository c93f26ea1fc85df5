import { useMemo, type ReactNode } from 'react';
import { changeBetween, type Change } from '../../../../core/drill/change.js';
import { readDiagram } from '../../../../core/mermaid/read-mermaid.js';
import type { Prompt } from '../../../../core/prompt/prompt.js';
import { InlineText } from '../parts/inline-text.js';
import { Section } from '../parts/section.js';
import styles from './drill-report.module.css';

/** Of a drill after a change: what it changes, and the boxes that come and go with it. */
export function WhatChanges({
  prompt: { afterChange: change, reference },
}: {
  readonly prompt: Pick<Prompt, 'afterChange' | 'reference'>;
}): ReactNode {
  const before = change?.before;
  const { brought, gone } = useMemo(
    () =>
      before === undefined
        ? none
        : changeBetween(readDiagram(before), readDiagram(reference.diagram)),
    [before, reference.diagram],
  );
  if (change === undefined) return null;
  return (
    <Section id="change" title="What changes">
      <p className={styles['change']}>
        <InlineText text={change.told} />
      </p>
      <dl className={styles['moves']}>
        <Boxes title="New boxes" boxes={brought} />
        <Boxes title="Boxes that go" boxes={gone} />
      </dl>
    </Section>
  );
}

const none: Change = { brought: [], gone: [] };

function Boxes({
  title,
  boxes,
}: {
  readonly title: string;
  readonly boxes: Change['brought'];
}): ReactNode {
  if (boxes.length === 0) return null;
  return (
    <>
      <dt>{title}</dt>
      <dd>{boxes.map(({ label }) => label).join(' · ')}</dd>
    </>
  );
}
