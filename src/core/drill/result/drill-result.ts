import { readBoard } from '../../board/read-board.js';
import type { BoardElement } from '../../board/board-element.js';
import { graphToBoard } from '../../board/graph-to-board.js';
import type { DrawingGraph, GraphEdge } from '../../graph/drawing-graph.js';
import { directionIn, readDiagram } from '../../mermaid/read-mermaid.js';
import type { Term } from '../../prompt/glossary.js';
import type { Prompt } from '../../prompt/prompt.js';
import { brokenLabels } from '../overlay/broken-labels.js';
import { changeBetween, type Change } from '../change.js';
import { compareDrawings, type Comparison } from '../compare-drawings.js';
import { drillScore, type DrillScore } from '../drill-score.js';
import type { ReadWords } from '../match/label-terms.js';
import type { BoxMatch } from '../match/box-match.js';
import { matchBoxes } from '../match/match-boxes.js';
import { withSaid, type BoxSaid } from '../said-boxes.js';
import { overlay } from '../overlay/overlay.js';
import { referenceOverlay } from '../overlay/reference-overlay.js';
import { promptWords } from '../match/prompt-words.js';
import { extraArrowReason, extraReason } from './extra/extra-reason.js';
import { glossaryReader } from './extra/glossary-sentence.js';
import { labelIn, shortName } from './label-in.js';
import { arrowReason, reasonFor, whereWords } from './reason-for.js';

/** A line of the result: a box or an arrow by its words, and why it is there. */
export type DrillLine = { readonly label: string; readonly detail: string };

/** A line on a box: of the reference, or of the drawing where it is an extra one. */
export type DrillBox = DrillLine & {
  readonly id: string;
  /** Of one that was found, why it is there; elsewhere `detail` says so. Empty where nothing says. */
  readonly why: string;
  /** Whether the change of a drill after one brought it. */
  readonly isNew: boolean;
  /** The person's word on it; null where the comparison's stands. */
  readonly said: BoxSaid | null;
};

/** A box of one's own, and what it counts as; nothing for an extra one. */
type OwnBox = {
  readonly id: string;
  readonly label: string;
  readonly standsFor: readonly string[];
};

export type DrillResult = {
  readonly score: DrillScore;
  /** Every box that was drawn: any of them may be what a missing one is. */
  readonly own: readonly OwnBox[];
  readonly found: readonly DrillBox[];
  readonly missing: readonly DrillBox[];
  readonly extra: readonly DrillBox[];
  readonly arrows: {
    readonly turned: readonly DrillLine[];
    /** Drawn from an end to a start of a way that the reference goes over another box. */
    readonly against: readonly DrillLine[];
    /** Between boxes that are there. */
    readonly missing: readonly DrillLine[];
    /** A line for each missing box, with the arrows that come with it. */
    readonly ofMissing: readonly DrillLine[];
    readonly extra: readonly DrillLine[];
    readonly found: readonly DrillLine[];
    /** The reference's inside one box of one's own that stands for both ends, which are not asked for. */
    readonly within: readonly DrillLine[];
  };
  /** One's own drawing with what it lacks, or the reference with what was found in it, as a scene of the whiteboard. */
  readonly scene: readonly BoardElement[];
  /** Whose places the scene keeps: the reference's where the drawing holds less than half of its boxes. */
  readonly places: 'own' | 'reference';
};

type Drawn = { readonly board: readonly BoardElement[]; readonly diagram: string };
type SaidOfBoxes = ReadonlyMap<string, BoxSaid>;
/** What is known of boxes, word and reasons by the ids of the reference's. */
export type ToldOfBoxes = {
  /** The person's word on boxes. */
  readonly said?: SaidOfBoxes;
  /** Why each is there, as somebody wrote it for that. */
  readonly reasons?: ReadonlyMap<string, string>;
  /** The glossary, for boxes that the reference does not have. */
  readonly terms?: readonly Term[];
};

/**
 * Compares a drill's drawing with the reference: the board or the Mermaid text, whichever holds more boxes. What was
 * said of boxes goes by the ids of an earlier result; for Mermaid these are the same while `newId` counts anew.
 */
export function drillResult(
  { board, diagram }: Drawn,
  prompt: Prompt,
  read: ReadWords,
  newId: () => string,
  { said = new Map(), reasons = new Map(), terms = [] }: ToldOfBoxes = {},
): DrillResult {
  const written = readDiagram(diagram);
  const isWritten = written.nodes.length > readBoard(board).nodes.length;
  // Mermaid is laid out first, the way that it leads, so that both are shown and compared in one way.
  const elements = isWritten
    ? brokenLabels(graphToBoard(written, newId, directionIn(diagram)))
    : board;
  const drawn = readBoard(elements);
  const reference = readDiagram(prompt.reference.diagram);
  const words = promptWords(prompt);
  const matched = matchBoxes(drawn, reference, read, words);
  const compared = compareDrawings(drawn, reference, withSaid(matched, said));
  const before =
    prompt.afterChange === undefined ? reference : readDiagram(prompt.afterChange.before);
  const change = changeBetween(before, reference);
  const wasThere = change.gone.length === 0 ? new Map() : matchBoxes(drawn, before, read, words);
  // By the match alone: with a word on one box the picture must not change its places.
  const isSparse = new Set([...matched.values()].flat()).size * 2 < reference.nodes.length;
  return {
    score: drillScore(compared),
    own: drawn.nodes.map(({ id, label }) => ({
      ...{ id, label },
      standsFor: (compared.boxes.get(id) ?? []).map((other) => shortName(reference, other)),
    })),
    ...linesOf(compared, { drawn, reference, change, wasThere }, prompt, { said, reasons, terms }),
    ...(isSparse
      ? {
          places: 'reference',
          scene: referenceOverlay(
            drawn,
            reference,
            compared,
            directionIn(prompt.reference.diagram),
            newId,
          ),
        }
      : { places: 'own', scene: overlay(elements, drawn, reference, compared, newId) }),
  };
}

type Drawings = {
  readonly drawn: DrawingGraph;
  readonly reference: DrawingGraph;
  readonly change: Change;
  /** Which boxes of before the change the drawn ones stand for; empty where the change takes none away. */
  readonly wasThere: BoxMatch;
};
type Lines = Pick<DrillResult, 'found' | 'missing' | 'extra' | 'arrows'>;

function linesOf(
  compared: Comparison,
  { drawn, reference, change, wasThere }: Drawings,
  prompt: Prompt,
  { said, reasons, terms }: Required<ToldOfBoxes>,
): Lines {
  const gone = new Map(
    [...wasThere].flatMap(([id, own]) =>
      change.gone.filter((box) => own.includes(box.id)).map(({ label }) => [id, label] as const),
    ),
  );
  const glossary = glossaryReader(terms);
  const both = { drawn, reference, boxes: compared.boxes, gone, glossary };
  const yours = (id: string): string =>
    [...compared.boxes]
      .filter(([, own]) => own.includes(id))
      .map(([own]) => labelIn(drawn, own))
      .join(', ');
  const boxLines = (
    ids: readonly string[],
    graph: DrawingGraph,
    detailOf: (id: string) => string,
    whyOf: (id: string) => string = () => '',
  ): readonly DrillBox[] =>
    ids.map((id) => ({
      ...{ id, label: labelIn(graph, id), detail: detailOf(id), why: whyOf(id) },
      isNew: graph === reference && change.brought.some((box) => box.id === id),
      said: graph === reference ? (said.get(id) ?? null) : null,
    }));
  const arrowLines = (
    ids: readonly string[],
    graph: DrawingGraph,
    detailOf: (edge: GraphEdge) => string,
  ): readonly DrillLine[] =>
    graph.edges
      .filter(({ id }) => ids.includes(id))
      .map((edge) => ({
        label: `${labelIn(graph, edge.from)} ${edge.isTwoWay ? '↔' : '→'} ${labelIn(graph, edge.to)}`,
        detail: detailOf(edge),
      }));
  const why = (edge: GraphEdge): string => arrowReason(edge, reference, prompt);
  const used = new Set<string>();
  // One text stands at one box.
  const once = (reason: string): string => {
    used.add(reason.endsWith('”') ? reason.slice(reason.indexOf('“') + 1, -1) : reason);
    return reason;
  };
  const written = (id: string): string => reasons.get(id) ?? '';
  const lacking = compared.missingBoxes;
  const lackOf = ({ from, to }: GraphEdge): string | undefined =>
    lacking.find((id) => id === from || id === to);
  const missing = reference.edges.filter(({ id }) => compared.missingEdges.includes(id));
  const between = missing.filter((edge) => lackOf(edge) === undefined).map(({ id }) => id);
  const short = ({ from, to }: GraphEdge): string =>
    `${shortName(reference, from)} → ${shortName(reference, to)}`;
  return {
    found: boxLines(compared.foundBoxes, reference, (id) => `Yours: ${yours(id)}`, written),
    missing: boxLines(compared.missingBoxes, reference, (id) =>
      once(written(id) || reasonFor(id, reference, prompt, used) || whereWords(id, reference)),
    ),
    extra: boxLines(compared.extraBoxes, drawn, (id) =>
      extraReason(id, both, prompt, used).map(once).join(' '),
    ),
    arrows: {
      turned: arrowLines(compared.turnedEdges, reference, (edge) =>
        `Yours runs the other way. ${why(edge)}`.trim(),
      ),
      missing: arrowLines(between, reference, why),
      ofMissing: lacking.flatMap((id) => {
        const own = missing.filter((edge) => lackOf(edge) === id).map(short);
        return own.length === 0
          ? []
          : [{ label: shortName(reference, id), detail: own.join(' · ') }];
      }),
      against: arrowLines([...compared.against.keys()], drawn, ({ id }) => {
        const way = compared.against.get(id) ?? [];
        return `The reference goes the other way: ${way.map((one) => shortName(reference, one)).join(' → ')}.`;
      }),
      extra: arrowLines(
        compared.extraEdges.filter((id) => !compared.against.has(id)),
        drawn,
        (edge) => extraArrowReason(edge, both),
      ),
      within: arrowLines(
        compared.edgesWithin,
        reference,
        ({ from }) => `Inside yours: ${yours(from ?? '')}`,
      ),
      found: arrowLines(compared.foundEdges, reference, () => ''),
    },
  };
}
