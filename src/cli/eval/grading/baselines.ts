import { criterionText } from './answer-text.js';
import { idfRecall, wordSet } from '../../../core/metrics/idf-recall.js';
import { bestThreshold } from '../../../core/metrics/threshold.js';
import type { Label } from '../../../core/metrics/marked.js';
import type { Placed } from '../../../core/metrics/ordering.js';
import { answerText, wordCount } from './answer-text.js';
import type { Item } from './grade-set.js';
import type { LabelledAnswer, LabelledPrompt, LabelledSet } from '../sets/labelled-set.js';

/** What a grader that understands nothing would say: a verdict per criterion and a number per answer. */
export type Baseline = {
  readonly name: string;
  readonly items: readonly (Item & { readonly score: number })[];
  readonly answers: readonly Placed[];
};

type Score = (
  answer: LabelledAnswer,
  prompt: LabelledPrompt['prompt'],
) => { readonly perCriterion: (id: string) => number; readonly total: number };

/** The three baselines; where a threshold is needed it is the best for this very set, which flatters them. */
export function baselines(set: LabelledSet): readonly Baseline[] {
  return [
    baseline('length alone', set, ({ answer }) => {
      const words = wordCount(answer);
      return { perCriterion: () => words, total: words };
    }),
    ...(set.isGradable ? [baseline('idf recall alone', set, recallIn(set))] : []),
    alwaysMajority(set),
  ];
}

function recallIn(set: LabelledSet): Score {
  const rubrics = set.prompts.flatMap(({ prompt }) => prompt.rubric);
  const recall = idfRecall(rubrics.map((criterion) => criterionText(criterion).join('\n')));
  const wanted = new Map(
    rubrics.map((criterion) => [criterion, criterionText(criterion).map(wordSet)]),
  );
  return ({ answer }, { rubric }) => {
    const said = wordSet(answerText(answer));
    const scores = new Map(
      rubric.map((criterion) => [
        criterion.id,
        Math.max(0, ...(wanted.get(criterion) ?? []).map((text) => recall(said, text))),
      ]),
    );
    const positive = rubric.filter(({ kind }) => kind !== 'anti-pattern');
    const sum = positive.reduce((all, { id, weight }) => all + weight * (scores.get(id) ?? 0), 0);
    const possible = positive.reduce((all, { weight }) => all + weight, 0);
    return { perCriterion: (id) => scores.get(id) ?? 0, total: (100 * sum) / possible };
  };
}

function alwaysMajority(set: LabelledSet): Baseline {
  const same = baseline('always the majority', set, () => ({ perCriterion: () => 0, total: 0 }));
  const met = same.items.filter(({ label }) => label === 'met').length;
  const said = met * 2 > same.items.length ? 'met' : 'not-met';
  return { ...same, items: same.items.map((item) => ({ ...item, said })) };
}

function baseline(name: string, set: LabelledSet, score: Score): Baseline {
  const scored = set.prompts.flatMap(({ prompt, answers }) =>
    answers.map((labelled) => ({ prompt, labelled, score: score(labelled, prompt) })),
  );
  const items = scored.flatMap(({ prompt, labelled, score: { perCriterion } }) =>
    prompt.rubric.map(({ id, kind }) => ({
      promptId: prompt.id,
      answerId: labelled.id,
      criterionId: id,
      kind,
      label: labelled.labels.get(id) ?? ('not-met' satisfies Label),
      score: perCriterion(id),
    })),
  );
  const least = bestThreshold(
    items.map((item) => ({ isMet: item.label === 'met', score: item.score })),
  );
  return {
    name,
    items: items.map((item) => ({ ...item, said: item.score >= least ? 'met' : 'not-met' })),
    answers: scored.map(({ prompt, labelled, score: { total } }) => ({
      promptId: prompt.id,
      level: labelled.level,
      total,
      words: wordCount(labelled.answer),
      labelledTotal: labelled.labelledTotal,
    })),
  };
}
