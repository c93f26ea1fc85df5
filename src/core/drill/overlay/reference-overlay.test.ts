import { describe, expect, test } from 'vitest';
import { graphToBoard } from '../../board/graph-to-board.js';
import { overlap } from '../../board/ways/lines.js';
import { readDiagram } from '../../mermaid/read-mermaid.js';
import { wordsOf } from '../../prompt/cue-match.js';
import { theoryPrompt } from '../../prompt/theory.fixture.js';
import { rectOf } from './added.js';
import { drillResult, type ToldOfBoxes } from '../result/drill-result.js';

const diagram = `flowchart LR
  page["Search page"] --> find["Retriever"]
  find --> rank["Reranker"] --> llm["LLM"] --> check["Citation check"] --> audit[("Audit log")]`;
const prompt = { ...theoryPrompt('drill'), reference: { answer: 'It is found.', diagram } };
let made = 0;
const newId = (): string => `id-${String((made += 1))}`;
const result = (drawn: string, told?: ToldOfBoxes) =>
  drillResult({ board: [], diagram: `flowchart LR\n${drawn}` }, prompt, wordsOf, newId, told);

// Bug: round the one box that was drawn fourteen ghosts found free places, and their arrows crossed each other.
describe('where most is missing the picture keeps the places of the reference', () => {
  const { scene, places, score } = result('r[Reranker] --> f[Retriever]\n b[Billing] --> f');
  const boxes = scene.filter(({ type }) => type === 'rectangle');
  const laidOut = graphToBoard(readDiagram(diagram), newId, 'LR');
  test('and shows in them what was found, missing and turned round', () => {
    expect(places).toBe('reference');
    expect(score.boxesFound).toBe(2);
    for (const box of laidOut.filter(({ type }) => type === 'rectangle'))
      expect(boxes.map(rectOf)).toContainEqual(rectOf(box));
    const lines = boxes.map((box) => box['strokeStyle']);
    expect(lines.filter((line) => line === 'dotted')).toHaveLength(4);
    expect(lines.filter((line) => line === 'solid')).toHaveLength(2);
    const arrows = scene.filter(({ type }) => type === 'arrow');
    const [turned] = arrows.filter((one) => one['startArrowhead'] !== null);
    expect(turned).toMatchObject({ strokeStyle: 'dashed', endArrowhead: null });
  });
  test('with what was drawn beyond it beside what it is joined to', () => {
    const [extra] = boxes.filter((box) => box['strokeStyle'] === 'dashed');
    expect(scene.filter(({ type }) => type === 'text').map(({ text }) => text)).toContain(
      'Billing',
    );
    expect(extra).toBeDefined();
    for (const box of boxes)
      if (box !== extra && extra !== undefined)
        expect(overlap(rectOf(extra), rectOf(box))).toBe(false);
    const joined = scene.filter(
      (one) =>
        (one['startBinding'] as { readonly elementId: string } | undefined)?.elementId ===
        extra?.id,
    );
    expect(joined).toMatchObject([{ type: 'arrow', strokeStyle: 'dashed' }]);
  });
  test('by the match alone, so that a word on a box does not move it', () => {
    const said = new Map([['page', { kind: 'missing' }]] as const);
    const half = 'p[Search page] --> f[Retriever]\n r[Reranker]';
    expect(result(half).places).toBe('own');
    expect(result(half, { said }).places).toBe('own');
  });
});
