import { useMemo } from 'react';
import { drillOf } from '../../../../core/drill/drill-id.js';
import type { AttemptSummary } from '../../../../core/history/attempt-summary.js';
import type { FurtherFacts } from '../../../../core/history/history-filter.js';
import { promptsOfRound } from '../../../../core/library/round-id.js';
import { useLibrary } from '../../../state/library/library-store.js';
import { useAttemptMarks } from '../../../state/library/attempt-marks.js';
import { useTextSearch } from '../../../state/library/text-search.js';

type FactsOf = (attempt: AttemptSummary) => FurtherFacts;

const none: readonly string[] = [];

/** What filters ask of an attempt besides its summary: topics by the library, the rest by its folder. */
export function useFurtherFacts(): FactsOf {
  const library = useLibrary((state) => state.library);
  const marks = useAttemptMarks((state) => state.marks);
  const facts = useTextSearch((state) => state.facts);
  return useMemo(() => {
    const prompts = library.kind === 'ready' ? library.value.prompts : [];
    const topicsOf = new Map(prompts.map(({ id, topics }) => [id, topics]));
    const graders = new Map(facts?.graders);
    const short = new Set(facts?.shortIds);
    const topicsAt = namesAt(topicsOf);
    const headingsAt = namesAt(marks?.headingsOf ?? new Map());
    return ({ id, promptId }) => ({
      topics: topicsAt(promptId),
      headings: headingsAt(promptId),
      isWeakIn: (dimension) => marks?.weakIn.get(dimension)?.has(id) === true,
      grader: graders.get(id) ?? null,
      isShort: short.has(id),
    });
  }, [library, facts, marks]);
}

/** What an attempt's prompts are filed under, by its prompt. Thousands of attempts share a few, so each is looked up once. */
function namesAt(
  namesOf: ReadonlyMap<string, readonly string[]>,
): (promptId: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (promptId) => {
    const names = known.get(promptId) ?? askedIn(promptId).flatMap((id) => namesOf.get(id) ?? none);
    known.set(promptId, names);
    return names;
  };
}

/** The prompts of the library that an attempt asked: a round's, a drill's, or its own. */
export const askedIn = (promptId: string): readonly string[] =>
  promptsOfRound(promptId) ?? [drillOf(promptId)?.promptId ?? promptId];
