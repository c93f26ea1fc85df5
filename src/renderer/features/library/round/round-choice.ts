import { isSameTopic, sharedTopics } from '../../../../core/library/library-filter.js';
import type { PromptSummary } from '../../../../ipc/views.js';
import type { Option } from '../../../ui/controls/filter-select.js';

const sizes = [3, 5, 8];
export const leastOfRound = 3;

/** How many questions a round on so many prompts can have. */
export const roundSizes = (poolCount: number): readonly number[] =>
  sizes.filter((size) => size <= poolCount);

/** The wanted size, or the largest below it that the prompts are enough for. */
export const sizeFor = (poolCount: number, wanted: number): number =>
  roundSizes(poolCount).findLast((size) => size <= wanted) ?? leastOfRound;

/** The prompts on a topic; all where it is null. */
export const aboutTopic = (
  prompts: readonly PromptSummary[],
  topic: string | null,
): readonly PromptSummary[] =>
  topic === null
    ? prompts
    : prompts.filter(({ topics }) => topics.some((one) => isSameTopic(one, topic)));

/** Topics with prompts enough for a round, and how many they have. */
export const roundTopics = (prompts: readonly PromptSummary[]): readonly Option[] =>
  sharedTopics(prompts)
    .map((topic) => ({ topic, count: aboutTopic(prompts, topic).length }))
    .filter(({ count }) => count >= leastOfRound)
    .map(({ topic, count }) => ({ value: topic, title: `${topic} (${String(count)})` }));
