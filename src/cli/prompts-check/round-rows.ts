import { composeRound } from '../../core/library/compose-round.js';
import { roundMinutes } from '../../core/library/round-minutes.js';
import type { Prompt } from '../../core/prompt/prompt.js';
import { metShare, referenceOf, slipsIn } from './bank-checks.js';
import type { Row } from '../report/report-rows.js';
import { mermaidProblems } from './mermaid-check.js';
import { listed } from './listed.js';
import type { CheckedBank } from './prompt-rows.js';

const size = 8;

/** The theory prompts, eight at a time, at every length that a question may have. */
function roundsOf(theory: readonly Prompt[]): readonly Prompt[] {
  const rounds: Prompt[] = [];
  for (let from = 0; from < theory.length; from += size) {
    const some = theory.slice(from, from + size);
    rounds.push(
      ...roundMinutes.map((minutesEach) => composeRound(some, { topic: null, minutesEach })),
    );
  }
  return rounds;
}

/** Whether a round can be answered: each against what its own references say. */
export async function roundRows({
  prompts,
  judge,
}: Pick<CheckedBank, 'prompts' | 'judge'>): Promise<readonly Row[]> {
  const theory = prompts.filter(({ kind }) => kind === 'ml-theory');
  const shares: { readonly share: number; readonly missed: readonly string[] }[] = [];
  const wrong: string[] = [];
  for (const round of roundsOf(theory)) {
    const answer = referenceOf(round);
    if (answer === null) {
      wrong.push(`${round.id}: its reference is no answer file`);
      continue;
    }
    const verdicts = await judge(round, answer);
    shares.push(metShare(round, verdicts));
    wrong.push(...slipsIn(round, verdicts).map((slip) => `${slip} in a reference`));
    // Of arrows it sees some more than the grader: those that only keep the drawings apart.
    const refusals = await mermaidProblems(round.reference.diagram);
    wrong.push(...refusals.filter((problem) => problem.startsWith('mermaid refuses')));
  }
  const [worst] = shares.toSorted((one, other) => one.share - other.share);
  if (worst === undefined) return [];
  return [
    {
      name: 'rounds of theory: the references meet',
      value: worst.share,
      unit: 'at least',
      bar: '≥ 0.9',
      holds: worst.share >= 0.9,
      n: shares.length,
      ...(worst.missed.length === 0 ? {} : { reason: `missed: ${worst.missed.join(', ')}` }),
    },
    listed('rounds of theory: what is wrong', wrong),
  ];
}
