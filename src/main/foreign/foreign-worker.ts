import { parentPort } from 'node:worker_threads';
import type {
  ForeignInputs,
  ForeignReplies,
  ForeignRequest,
  ForeignTask,
} from './foreign-tasks.js';

type Work = {
  readonly [N in ForeignTask]: (input: ForeignInputs[N]) => Promise<ForeignReplies[N]>;
};

/** Each loads its readers at its first use: a diagram need not wait for YAML's. */
const work: Work = {
  'prompt:read': async (file) => {
    const { readPackFile } = await import('../prompts/packs/read-pack-file.js');
    return readPackFile(file);
  },
  'round:compose': async ({ prompts, plan }) => {
    const { composeRound } = await import('../../core/library/compose-round.js');
    return composeRound(prompts, plan);
  },
  'question:answer': async ({ room, question }) => {
    const { offlineInterviewer } = await import('../interviewer/offline-interviewer.js');
    return offlineInterviewer.answer(room, question);
  },
  'follow-up:choose': async ({ room, verdicts, written }) => {
    const { offlineInterviewer } = await import('../interviewer/offline-interviewer.js');
    const chosen = offlineInterviewer.followUp(room, verdicts, written);
    return chosen === null ? null : { id: chosen.id, ask: chosen.ask };
  },
  'drawings:read': async ({ board, diagram }) => {
    const { readBoard } = await import('../../core/board/read-board.js');
    const { readDiagram } = await import('../../core/mermaid/read-mermaid.js');
    return { board: readBoard(board), diagram: readDiagram(diagram) };
  },
  'drill:compare': async (drawn) => {
    const { compareDrill } = await import('./compare-drill.js');
    return compareDrill(drawn);
  },
  'board:parse': async ({ text }) => {
    const { parseBoardFile } = await import('../../core/board/excalidraw-file.js');
    return parseBoardFile(text);
  },
  'evidence:check': async (evidence) => {
    const { checkAll } = await import('../grader/llm/evidence/check-evidence.js');
    return checkAll(evidence);
  },
  'export:index': async ({ text }) => {
    const { parseExportIndex } = await import('../../core/exchange/export-index.js');
    return parseExportIndex(text);
  },
  'attempt:weigh': async ({ staged, home, id, idAtHome }) => {
    const { weighAttempt } = await import('../storage/incoming/weigh-attempt.js');
    return weighAttempt(staged, home, id, idAtHome);
  },
  'flash:read': async ({ bytes }) => {
    const { flashEventsOf } = await import('../storage/incoming/flash-copy.js');
    return flashEventsOf(Buffer.from(bytes));
  },
};

async function replyTo<N extends ForeignTask>({ task, input }: ForeignRequest<N>): Promise<void> {
  parentPort?.postMessage(await work[task](input));
}

parentPort?.on('message', (request: ForeignRequest) => {
  replyTo(request).catch((error: unknown) => {
    // Out of the promise, so that it ends the thread and main hears of it.
    setImmediate(() => {
      throw error;
    });
  });
});
