import type { Answer } from '../../../core/answer/answer.js';
import { emptyGraph } from '../../../core/graph/drawing-graph.js';
import { readDiagram } from '../../../core/mermaid/read-mermaid.js';
import type { Criterion } from '../../../core/prompt/criterion.js';
import type { Verdict } from '../../../core/grade/grade.js';
import { promptSchema, type Prompt } from '../../../core/prompt/prompt.js';
import { emptyText, textAt } from '../../../core/attempt/timed-text.js';
import { gradeOffline } from './offline-grader.js';

const criterion = (
  parts: Partial<Criterion> & Pick<Criterion, 'id' | 'kind' | 'phase' | 'cues'>,
): unknown => ({
  title: `Title of ${parts.id}`,
  weight: 3,
  change: `Do ${parts.id} well`,
  novice: 'Says little about it.',
  strong: 'Says it well.',
  phrasings: ['first way to put it', 'second way to put it', 'third way to put it'],
  nearMisses: ['sounds alike, one', 'sounds alike, two', 'sounds alike, three'],
  ...parts,
});

const rubric = [
  criterion({
    id: 'ask-rights',
    kind: 'clarifying',
    phase: 'clarify',
    title: 'Asks who may read which file',
    strong: 'Asks whether rights differ per file and where they are kept.',
    phrasings: [
      'who may read which files',
      'are there access lists per document',
      'do all users see everything',
    ],
    nearMisses: [
      'how many users are there',
      'which files are the largest',
      'is there a login page',
    ],
    cues: [
      ['who', 'access', 'rights', 'permission*', 'acl*', 'see everything'],
      ['file*', 'document*', 'everything', 'team*'],
    ],
  }),
  criterion({
    id: 'filter-in-search',
    kind: 'component',
    phase: 'design',
    essential: true,
    weight: 5,
    title: 'Applies rights inside the search',
    strong:
      "Hands the reader's groups to the index as a filter, so that a forbidden passage is never scored.",
    phrasings: [
      "query runs with the reader's groups as a filter inside the index",
      'pre-filter by access list before anything is scored',
      'the index only returns what these groups may read',
    ],
    nearMisses: [
      'we hide forbidden results in the page',
      'a filter for the year of the file',
      'only admins may change the index',
    ],
    cues: [
      ['acl*', 'access list*', 'rights', 'group*', 'permission*'],
      ['filter*', 'prefilter*', 'pre-filter*', 'only returns'],
      ['search', 'index', 'retriev*', 'query', 'scored'],
    ],
    contradicts: ['after the search', 'kept in … cache'],
    graph: {
      nodes: { rights: ['acl*', 'rights', 'group*'], search: ['search', 'retriev*', 'index'] },
      edges: [['rights', 'search']],
      worth: 'partial',
    },
  }),
  criterion({
    id: 'keyword-and-vector',
    kind: 'component',
    phase: 'design',
    title: 'Searches by word and by meaning',
    strong: 'Runs BM25 beside the vector search and fuses the ranks.',
    phrasings: [
      'bm25 and embeddings side by side, fused by rank',
      'hybrid search, keyword plus vector',
      'merge lexical hits with nearest neighbours',
    ],
    nearMisses: [
      'we embed all words of the file',
      'keywords are shown in bold',
      'two copies of the vector index',
    ],
    cues: [
      ['bm25', 'keyword*', 'lexical'],
      ['vector*', 'embedding*', 'nearest neighbour*', 'dense'],
      ['hybrid', 'fuse*', 'fusion', 'merge*', 'side by side', 'both'],
    ],
  }),
  criterion({
    id: 'answers-from-passages',
    kind: 'deep-dive',
    phase: 'deep-dive',
    title: 'Answers only from cited passages',
    strong:
      'Each sentence cites its passage, code checks the citation, and it says when nothing was found.',
    phrasings: [
      'every claim cites file and page, otherwise it is dropped',
      'says not found when the passages do not support it',
      'citations are checked in code against the retrieved chunks',
    ],
    nearMisses: [
      'the passages are cut at headings',
      'we found a good model',
      'users cite the answers in mails',
    ],
    cues: [
      ['cite*', 'citation*', 'quote*'],
      ['passage*', 'page', 'chunk*', 'source*'],
      ['check*', 'dropped', 'not found', 'support*'],
    ],
  }),
  criterion({
    id: 'deletes-everywhere',
    kind: 'deep-dive',
    phase: 'deep-dive',
    from: 'senior',
    title: 'Removes a file from every copy',
    strong: 'A tombstone hides it at once, then indexes and caches are purged by its id.',
    phrasings: [
      'tombstone first, purge indexes and caches by document id',
      'a withdrawn file is blocked in the query at once and cleaned up later',
      'delete events reach vector store, keyword store and cache',
    ],
    nearMisses: [
      'we delete old logs after a month',
      'withdrawn users lose their login',
      'the cache expires after an hour',
    ],
    cues: [
      ['tombstone*', 'delet*', 'withdraw*', 'purge*', 'remov*'],
      ['index*', 'cache*', 'store*', 'copies', 'query'],
    ],
    contradicts: ['old logs'],
  }),
  criterion({
    id: 'question-set',
    kind: 'evaluation',
    phase: 'wrap-up',
    title: 'Measures with a labelled question set',
    strong:
      'Analysts write questions with gold pages; recall of the retriever is read apart from the answers.',
    phrasings: [
      'a few hundred questions with gold pages, recall@k first',
      'labelled set by analysts, retrieval and answers scored apart',
      'golden questions replayed before each release',
    ],
    nearMisses: [
      'we ask users whether they like it',
      'questions are logged for a year',
      'pages are counted per file',
    ],
    cues: [
      ['golden', 'gold', 'labelled', 'labeled', 'question set'],
      ['recall*', 'score*', 'replay*', 'measure*'],
    ],
  }),
  criterion({
    id: 'nightly-job-only',
    kind: 'anti-pattern',
    phase: 'design',
    title: 'Rebuilds the index every night only',
    strong: 'Events update the index within minutes.',
    phrasings: [
      'a cron job rebuilds the index every night',
      'we re-index everything nightly',
      'nightly batch is enough for updates',
    ],
    nearMisses: [
      'a nightly rebuild would leave withdrawn files up for a day',
      'no cron job, events instead',
      'nightly backups of the index',
    ],
    cues: [
      ['cron*', 'nightly', 'every night'],
      ['index*', 're-index*', 'updates'],
    ],
    contradicts: ['backup*', 'would leave'],
  }),
];

/** A prompt for the grader's tests, so that they do not hang on the bank's wording. */
export const fixturePrompt: Prompt = promptSchema.parse({
  id: 'fixture',
  kind: 'system-design',
  title: 'Search over files',
  summary: 'Search over files.',
  topics: ['search'],
  levels: ['mid', 'senior'],
  source: ['x'],
  statement:
    'Design a secure search system over fifty thousand confidential files for two thousand analysts of a bank.',
  phases: [
    {
      id: 'clarify',
      title: 'Clarify',
      minutes: 5,
      ask: 'What do you need to know before you begin?',
    },
    { id: 'design', title: 'Design', minutes: 10 },
    { id: 'deep-dive', title: 'Deep dive', minutes: 10 },
    { id: 'wrap-up', title: 'Wrap-up', minutes: 5 },
  ],
  facts: [
    {
      id: 'rights',
      topic: 'Rights',
      asks: ['Who may read what?', 'Are there access lists?'],
      answer:
        'Each file has an access list of groups, and deal teams must not see the files of the other side.',
    },
  ],
  rubric,
  followUps: [],
  curveball: {
    phase: 'deep-dive',
    text: 'Half of the files turn out to be scans without any text.',
    changes: 'OCR.',
  },
  reference: { answer: '## Design\nx', diagram: 'flowchart LR\n A --> B' },
  corrections: [],
});

export const aliases = {
  'access list': ['acl'],
  kubernetes: ['k8s'],
  'approximate nearest neighbour': ['ann'],
};

type Parts = {
  readonly questions?: readonly string[];
  readonly phases?: Readonly<Record<string, string>>;
  readonly diagram?: string;
  readonly code?: string;
};

export function answerWith({
  questions = [],
  phases = {},
  diagram = '',
  code = '',
}: Parts): Answer {
  return {
    questions: questions.map((text, index) => ({ text, atSec: 10 * (index + 1) })),
    phases: Object.entries(phases).map(([phaseId, text]) => ({ phaseId, text: textAt(text, 60) })),
    code: code === '' ? emptyText : textAt(code, 90),
    board: emptyGraph,
    diagram: diagram === '' ? emptyGraph : readDiagram(diagram),
  };
}

export const gradeOf = (answer: Answer, prompt: Prompt = fixturePrompt) =>
  gradeOffline(
    { id: 'g', prompt, promptHash: 'hash', answer, level: 'senior', gradedAtMs: 1 },
    aliases,
  );

/** The verdict on each criterion by its id. */
export function verdictsOf(
  parts: Parts,
  prompt: Prompt = fixturePrompt,
): Readonly<Record<string, Verdict>> {
  const { verdicts } = gradeOf(answerWith(parts), prompt);
  return Object.fromEntries(verdicts.map(({ criterionId, verdict }) => [criterionId, verdict]));
}
