import type { BoardGraph } from '../../../core/board-graph.js';
import type { CriterionVerdict } from '../../../core/grade.js';
import type { GradeRequest } from '../grader.js';
import { capacity } from '../offline/assign.js';
import { candidatesIn, type Candidate } from '../offline/candidates.js';
import { writtenLines } from '../offline/code-evidence.js';
import { compileRubric, type Compiled } from '../offline/compile.js';
import { coverageOf } from '../offline/coverage.js';
import { holdsTerm, termGroup } from '../offline/cues.js';
import { mostLabelWords } from '../offline/drawing-evidence.js';
import { aliasTable, type Aliases, type AliasTable } from '../offline/fold.js';
import { droppedIn, type DropReason } from '../offline/guards.js';
import { gradeOffline, isAsked, isReadFor } from '../offline/offline-grader.js';
import { noVectors, type VectorTable } from '../offline/meaning.js';
import { passagesOf, type Passage, type ReadSegment } from '../offline/passages.js';
import { speller } from '../offline/speller.js';
import { windowsOf } from '../offline/windows.js';
import { plainText } from '../offline/words.js';

/**
 * How near a stretch comes to each criterion, by its id: from 0.5 for half of its cue groups to 1 for all. A sentence that
 * holds none of them is not near, whatever stands beside it.
 */
export type Relation = ReadonlyMap<string, number>;

/** What code knows of a sentence. Offsets are in the source; `seats` is how many criteria it can be evidence for. */
export type KnownSegment = Pick<Passage, 'kind' | 'phaseId' | 'questionIndex' | 'ids'> & {
  readonly from: number;
  readonly to: number;
  readonly dropped: DropReason | null;
  readonly seats: number;
  readonly related: Relation;
};

/** What the offline grader has to say on an answer, for judging what a model says. It can be sent between threads. */
export type OfflineSignal = {
  readonly verdicts: readonly CriterionVerdict[];
  readonly segments: readonly KnownSegment[];
  /** Lines of code that do something, by number from 1: the cue groups that stand in each, by criterion. */
  readonly lines: ReadonlyMap<number, ReadonlyMap<string, readonly number[]>>;
  /** How many cue groups each criterion has. */
  readonly groups: ReadonlyMap<string, number>;
  /** Elements of the drawings by `board:id` or `diagram:id`, and the criteria that each touches: an arrow by both its ends. */
  readonly elements: ReadonlyMap<string, ReadonlySet<string>>;
};

/** Works out the signal; pure. As slow as the offline grader, so it belongs in a thread of its own. */
export function offlineSignal(
  request: GradeRequest,
  aliases: Aliases,
  vectors: VectorTable = noVectors,
): OfflineSignal {
  const { prompt, answer } = request;
  const table = aliasTable(aliases);
  const rubric = compileRubric(prompt, table, vectors);
  const passages = passagesOf(answer, table, speller(prompt), rubric.index, vectors);
  const coverage = coverageOf(passages, rubric.criteria);
  const dropped = droppedIn(passages, prompt, table, coverage);
  const segments = passages.flatMap((passage) => {
    const windows = windowsOf(passage, rubric);
    const near = new Map(passage.segments.map((segment) => [segment, new Map<string, number>()]));
    for (const compiled of rubric.criteria.filter((one) => isReadFor(passage, one))) {
      const isLeftOut = (segment: ReadSegment): boolean =>
        dropped.has(segment) || !isAsked(passage, segment, compiled);
      for (const candidate of candidatesIn(
        passage,
        windows,
        compiled,
        rubric,
        coverage,
        isLeftOut,
      )) {
        const relation = relationOf(candidate, compiled);
        if (relation === 0) continue;
        for (const segment of passage.segments.slice(candidate.first, candidate.last + 1)) {
          if (!compiled.groups.some((group) => holdsTerm(group, segment.tokens))) continue;
          const known = near.get(segment);
          const { id } = compiled.criterion;
          known?.set(id, Math.max(relation, known.get(id) ?? 0));
        }
      }
    }
    return passage.segments.map((segment) => known(passage, segment, near.get(segment), dropped));
  });
  return {
    verdicts: gradeOffline(request, aliases, vectors).verdicts,
    segments,
    lines: linesTouching(request, rubric.criteria, table),
    groups: new Map(rubric.criteria.map(({ criterion, groups }) => [criterion.id, groups.length])),
    elements: new Map([
      ...elementsTouching('board', answer.board, rubric.criteria, table),
      ...elementsTouching('diagram', answer.diagram, rubric.criteria, table),
    ]),
  };
}

const known = (
  { kind, phaseId, questionIndex, ids }: Passage,
  segment: ReadSegment,
  related: Relation = new Map(),
  dropped: ReadonlyMap<ReadSegment, DropReason>,
): KnownSegment => ({
  kind,
  phaseId,
  questionIndex,
  ids,
  from: segment.from,
  to: segment.to,
  dropped: dropped.get(segment) ?? null,
  seats: capacity(segment),
  related,
});

/** 0 where the words are unrelated, only named in a list, or nearer to what does not count. */
function relationOf(candidate: Candidate, { threshold }: Compiled): number {
  const { within, groups, likeness, missLikeness, isThin } = candidate;
  if (isThin) return 0;
  const share = within.length / groups;
  if (share === 1) return 1;
  if (missLikeness > likeness) return 0;
  return share >= leastShare && likeness >= threshold * leastLikeness ? share : 0;
}

const leastShare = 0.5;
const leastLikeness = 0.5;

function linesTouching(
  { prompt, answer }: GradeRequest,
  criteria: readonly Compiled[],
  aliases: AliasTable,
): OfflineSignal['lines'] {
  if (prompt.code === undefined) return new Map();
  const open = criteria.filter(({ criterion: { kind } }) => !spokenKinds.has(kind));
  return new Map(
    writtenLines(prompt.code, answer.code.text, aliases).map(({ number, tokens }) => [
      number,
      new Map(
        open.flatMap(({ criterion, groups }) => {
          const held = groups.flatMap((group, index) => (holdsTerm(group, tokens) ? [index] : []));
          return held.length === 0 ? [] : [[criterion.id, held]];
        }),
      ),
    ]),
  );
}

/** Code can neither ask nor argue. */
const spokenKinds: ReadonlySet<string> = new Set(['clarifying', 'evaluation']);

/** A label names a part of the criterion; a long one is a note, and explains nothing that a drawing shows. */
function elementsTouching(
  kind: 'board' | 'diagram',
  { nodes, edges, groups }: BoardGraph,
  criteria: readonly Compiled[],
  aliases: AliasTable,
): readonly (readonly [string, ReadonlySet<string>])[] {
  const boxes = new Map(
    [...nodes, ...groups].slice(0, mostElements).map(({ id, label }) => {
      const { tokens } = plainText(label, aliases);
      const touched = criteria.filter(({ criterion, groups: cues }) => {
        if (tokens.length === 0 || tokens.length > mostLabelWords) return false;
        const roles = Object.values(criterion.graph?.nodes ?? {});
        return (
          cues.some((group) => holdsTerm(group, tokens)) ||
          roles.some((terms) => holdsTerm(termGroup(terms, aliases), tokens))
        );
      });
      return [id, new Set(touched.map(({ criterion }) => criterion.id))];
    }),
  );
  const arrows = edges.slice(0, mostElements).map(({ id, from, to }) => {
    const [start, end] = [boxes.get(from ?? ''), boxes.get(to ?? '')];
    return [id, new Set([...(start ?? [])].filter((one) => end?.has(one) === true))] as const;
  });
  return [...boxes, ...arrows].map(([id, touched]) => [`${kind}:${id}`, touched]);
}

const mostElements = 200;
