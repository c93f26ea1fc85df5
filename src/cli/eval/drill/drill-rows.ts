import { compareDrawings, type Comparison } from '../../../core/drill/compare-drawings.js';
import type { BoxMatch } from '../../../core/drill/match/box-match.js';
import { matchBoxes } from '../../../core/drill/match/match-boxes.js';
import { promptWords } from '../../../core/drill/match/prompt-words.js';
import { readDiagram } from '../../../core/mermaid/read-mermaid.js';
import { labelReader } from '../../../main/grader/text/label-words.js';
import { loadAliases } from '../../../main/prompts/aliases.js';
import { loadPrompts } from '../../../main/prompts/bank/read-bank.js';
import type { Row } from '../../report/report-rows.js';
import { bank } from '../graders.js';
import { atLeast, figureRow, type Bar } from '../rows/figure-row.js';
import { readBoards, type DrawnBoard } from './board-set.js';

type Case = {
  readonly promptId: string;
  readonly board: DrawnBoard;
  readonly found: Comparison;
  readonly truth: Comparison;
};

/** How well a drill tells what a board has, lacks and has beyond its reference; bars bind on the half nobody tuned on. */
export async function drillRows(): Promise<readonly Row[]> {
  const cases = await allCases();
  return (['dev', 'test'] as const).flatMap((split) => {
    const own = cases.filter(({ board }) => board.split === split);
    const row = (name: string, itemsOf: (one: Comparison) => readonly string[], bar?: Bar): Row =>
      figureRow(
        {
          name: `drill, ${split}: ${name}`,
          of: (some) => f1(some, itemsOf),
          bar: split === 'test' ? bar : undefined,
        },
        own,
      );
    return [
      row('node F1, found, missing and extra', told, atLeast(0.9)),
      row('node F1, box by box', pairsIn),
      row('edge F1', edgesIn, atLeast(0.85)),
    ];
  });
}

async function allCases(): Promise<readonly Case[]> {
  const { prompts } = await loadPrompts(bank);
  const read = labelReader(await loadAliases(bank));
  return (await readBoards()).flatMap((board) => {
    const prompt = prompts.find(({ id }) => id === board.prompt);
    if (prompt === undefined) return [];
    const reference = readDiagram(prompt.reference.diagram);
    const drawn = readDiagram(board.mermaid);
    const truth: BoxMatch = new Map(drawn.nodes.map(({ id }) => [id, board.nodes[id] ?? []]));
    const matched = matchBoxes(drawn, reference, read, promptWords(prompt));
    return {
      promptId: prompt.id,
      board,
      found: compareDrawings(drawn, reference, matched),
      truth: compareDrawings(drawn, reference, truth),
    };
  });
}

/** What the person is told of boxes: each one of the reference that is there, each drawn one that is extra. */
const told = ({ foundBoxes, missingBoxes, extraBoxes }: Comparison): readonly string[] => [
  ...foundBoxes.map((id) => `found ${id}`),
  ...missingBoxes.map((id) => `missing ${id}`),
  ...extraBoxes.map((id) => `extra ${id}`),
];
const pairsIn = ({ boxes }: Comparison): readonly string[] =>
  [...boxes].flatMap(([id, own]) => own.map((other) => `${id} ${other}`));
const edgesIn = ({ foundEdges, turnedEdges, extraEdges }: Comparison): readonly string[] => [
  ...foundEdges.map((id) => `found ${id}`),
  ...turnedEdges.map((id) => `turned ${id}`),
  ...extraEdges.map((id) => `extra ${id}`),
];

function f1(
  cases: readonly Case[],
  itemsOf: (one: Comparison) => readonly string[],
): number | null {
  let [both, all] = [0, 0];
  for (const { found, truth } of cases) {
    const [said, right] = [new Set(itemsOf(found)), new Set(itemsOf(truth))];
    both += [...said].filter((one) => right.has(one)).length;
    all += said.size + right.size;
  }
  return all === 0 ? null : (2 * both) / all;
}
