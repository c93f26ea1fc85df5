import type { DrawingGraph } from '../../../core/graph/drawing-graph.js';
import type { CriterionVerdict } from '../../../core/grade/grade.js';
import type { GradeError, GradeRequest } from '../grader.js';
import { capacity } from './verdict/assign-claims.js';
import type { Candidate } from './evidence/candidates.js';
import { writtenLines } from './evidence/code-evidence.js';
import type { Compiled } from './rubric/compile-rubric.js';
import { holdsTerm, termGroup } from '../text/term-match.js';
import { mostLabelWords } from './evidence/drawing-evidence.js';
import type { Aliases } from '../../prompts/aliases.js';
import { aliasTable, type AliasTable } from '../text/fold-words.js';
import type { Dropped, DropReason } from './passages/discarded-segments.js';
import { verdictsBy } from './offline-grader.js';
import { isTalk, type Passage, type ReadSegment } from './passages/passages.js';
import { readAnswer, type ReadCriterion } from './read-answer.js';
import { fit } from './verdict/fitted-weights.js';
import { plainText } from '../text/tokens.js';
import { fail, ok, type Result } from '../../../core/result.js';

/**
 * How near a stretch comes to each criterion, by its id: from 0.5 for half of its cue groups to 1 for all. A sentence that
 * holds none of them is not near, whatever stands beside it.
 */
type Relation = ReadonlyMap<string, number>;

/** What code knows of a sentence; one told in the conversation is a `question` with its phase. Offsets are in the source; `seats` is how many criteria it can be evidence for. */
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
export function offlineSignal(request: GradeRequest, aliases: Aliases): OfflineSignal {
  const table = aliasTable(aliases);
  const { answer } = request;
  const read = readAnswer(request, table);
  const { passages, dropped, criteria } = read;
  const near = relationsIn(criteria);
  const compiled = criteria.map((one) => one.compiled);
  return {
    verdicts: verdictsBy(fit, read),
    segments: passages.flatMap((passage) =>
      passage.segments.map((segment) => known(passage, segment, near.get(segment), dropped)),
    ),
    lines: linesTouching(request, compiled, table),
    groups: new Map(compiled.map(({ criterion, groups }) => [criterion.id, groups.length])),
    elements: new Map([
      ...elementsTouching('board', answer.board, compiled, table),
      ...elementsTouching('diagram', answer.diagram, compiled, table),
    ]),
  };
}

function relationsIn(criteria: readonly ReadCriterion[]): ReadonlyMap<ReadSegment, Relation> {
  const near = new Map<ReadSegment, Map<string, number>>();
  for (const { compiled, candidates } of criteria) {
    const { id } = compiled.criterion;
    for (const candidate of candidates) {
      const relation = relationOf(candidate, compiled);
      if (relation === 0) continue;
      const { passage, first, last } = candidate;
      for (const segment of passage.segments.slice(first, last + 1)) {
        if (!compiled.groups.some((group) => holdsTerm(group, segment.tokens))) continue;
        const known = near.get(segment) ?? new Map<string, number>();
        near.set(segment, known.set(id, Math.max(relation, known.get(id) ?? 0)));
      }
    }
  }
  return near;
}

const known = (
  passage: Passage,
  segment: ReadSegment,
  related: Relation = new Map(),
  dropped: Dropped,
): KnownSegment => ({
  kind: isTalk(passage) ? 'question' : passage.kind,
  phaseId: passage.phaseId,
  questionIndex: passage.questionIndex,
  ids: passage.ids,
  from: segment.from,
  to: segment.to,
  dropped: dropped.get(segment) ?? null,
  seats: capacity(segment),
  related,
});

/** 0 where the words are unrelated, only named in a list, or nearer to what does not count. */
function relationOf(candidate: Candidate, { threshold }: Compiled): number {
  const { within, groups, likeness, missLikeness, isThin, isStated } = candidate;
  if (isThin || isStated) return 0;
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
  { nodes, edges, groups }: DrawingGraph,
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

/** Reads an answer as the offline grader does; slow, so in a thread where there is a window to serve. */
export type SignalOf = (
  request: GradeRequest,
  signal: AbortSignal | undefined,
) => Promise<Result<OfflineSignal, GradeError>>;

/** For callers that have no window: the same thread does the reading. */
export function inThisThread(read: (request: GradeRequest) => OfflineSignal): SignalOf {
  return async (request, signal) =>
    signal?.aborted === true ? fail({ kind: 'cancelled' }) : ok(read(request));
}
