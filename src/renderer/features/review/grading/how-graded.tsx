import type { ReactNode } from 'react';
import { isByTests } from '../../../../core/grade/tests/all-tests.js';
import type { Grade } from '../../../../core/grade/grade.js';
import { graderWords, methodOf } from '../../../../core/grader/grader-words.js';
import { selfTestWords } from '../../../../core/grader/self-test-words.js';
import { hourWords, longDayWords } from '../../../ui/words/time-words.js';
import { Section } from '../parts/section.js';
import styles from './how-graded.module.css';

/** Who graded, how, when and by which rubric: what tells two grades apart, and nobody reads first. */
export function HowGraded({ grade }: { readonly grade: Grade }): ReactNode {
  return (
    <Section id="how-graded" title="How this was graded">
      <p className={styles['way']}>{wayOf(grade)}</p>
      <details className={styles['folded']}>
        <summary>Versions</summary>
        <dl className={styles['facts']}>
          {factsOf(grade).map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </details>
    </Section>
  );
}

function wayOf({ grader: { model }, verdicts }: Grade): string {
  const tests = verdicts.some(isByTests) ? 'Tests of your code decide what they can decide. ' : '';
  const offline = tests === '' ? 'By words alone' : 'The rest is judged by words alone';
  return model === null
    ? `${tests}${offline}, on this machine. When the grader can’t tell, it says “open” and awards no points; you settle it. “Probably said”, “probably missing” and the likely total are no verdicts: they go by how much of the rest you said.`
    : `${tests}A language model judged each criterion; every quote was checked against your answer. The points are computed from its verdicts.`;
}

function factsOf(grade: Grade): readonly (readonly [string, string])[] {
  const { grader, gradedAtMs, promptHash } = grade;
  const [method, selfTest] = [methodOf(grader), selfTestWords(grader)];
  return [
    ['Grader', graderWords(grader)],
    ...(method === '' ? [] : [['Method', method] as const]),
    ...(selfTest === null ? [] : [['Model', selfTest] as const]),
    ['When', `${longDayWords(gradedAtMs)}, ${hourWords(gradedAtMs)}`],
    ['Rubric', hashOf(promptHash)],
  ];
}

/** Enough of a hash to tell rubrics apart by eye. */
const hashOf = (hash: string): string => hash.replace(/^sha256[:-]/, '').slice(0, 8);
