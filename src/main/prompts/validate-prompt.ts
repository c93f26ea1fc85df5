import { longestTestName, mostTests } from '../../core/code-run/test-bounds.js';
import type { Prompt } from '../../core/prompt/prompt.js';

type ContentProblem = { readonly path: readonly PropertyKey[]; readonly message: string };

/** What a schema cannot say: names that must exist, ids that must be unique, kinds that need parts. */
export function contentProblems(prompt: Prompt): readonly ContentProblem[] {
  return [
    ...repeated(prompt, 'phases'),
    ...repeated(prompt, 'facts'),
    ...repeated(prompt, 'rubric'),
    ...repeated(prompt, 'followUps'),
    ...repeated(prompt, 'estimates'),
    ...unknownPhases(prompt),
    ...unknownCriteria(prompt),
    ...unknownFacts(prompt),
    ...unknownRoles(prompt),
    ...wrongTests(prompt),
    ...tooManyTests(prompt),
    ...missingParts(prompt),
    ...tooMuch(prompt),
  ];
}

/**
 * Twice what the bank's largest prompts hold. A pack sets what its grading by a model costs: every call carries the
 * reference answer, and three criteria are asked a call.
 */
const most = { phases: 12, facts: 40, rubric: 40, followUps: 30, estimates: 20 } as const;
const mostInAll = 250_000;
const mostInReference = 20_000;

function tooMuch(prompt: Prompt): readonly ContentProblem[] {
  const lists = (Object.keys(most) as Listed[]).filter(
    (field) => prompt[field].length > most[field],
  );
  const size = JSON.stringify(prompt).length;
  return [
    ...lists.map((field) => ({
      path: [field],
      message: `at most ${String(most[field])} are allowed`,
    })),
    ...(prompt.reference.answer.length > mostInReference
      ? [{ path: ['reference', 'answer'], message: 'at most 20,000 characters are allowed' }]
      : []),
    ...(size > mostInAll
      ? [{ path: [], message: 'at most 250,000 characters are allowed in all' }]
      : []),
  ];
}

type Listed = 'phases' | 'facts' | 'rubric' | 'followUps' | 'estimates';

function repeated(prompt: Prompt, field: Listed): readonly ContentProblem[] {
  const seen = new Set<string>();
  return prompt[field].flatMap(({ id }, index) => {
    const isNew = !seen.has(id);
    seen.add(id);
    return isNew ? [] : [{ path: [field, index, 'id'], message: `the id "${id}" is used twice` }];
  });
}

function unknownPhases(prompt: Prompt): readonly ContentProblem[] {
  const known = new Set(prompt.phases.map((phase) => phase.id));
  const uses = [
    ...prompt.rubric.map(({ phase }, i) => ({ phase, path: ['rubric', i, 'phase'] })),
    ...prompt.followUps.map(({ phase }, i) => ({ phase, path: ['followUps', i, 'phase'] })),
    { phase: prompt.curveball?.phase, path: ['curveball', 'phase'] },
  ];
  return uses.flatMap(({ phase, path }) =>
    phase === undefined || known.has(phase)
      ? []
      : [
          {
            path,
            message: `there is no phase "${phase}"; the phases are ${[...known].join(', ')}`,
          },
        ],
  );
}

function unknownCriteria({ rubric, followUps, hints = [] }: Prompt): readonly ContentProblem[] {
  const known = new Set(rubric.map(({ id }) => id));
  const uses = [
    ...followUps.map(({ criteria = [] }, i) => ({ criteria, path: ['followUps', i, 'criteria'] })),
    ...hints.map(({ criteria }, i) => ({ criteria, path: ['hints', i, 'criteria'] })),
  ];
  return uses.flatMap(({ criteria, path }) =>
    criteria
      .filter((id) => !known.has(id))
      .map((id) => ({ path, message: `there is no criterion "${id}"` })),
  );
}

function unknownFacts({ rubric, facts, followUps, curveball }: Prompt): readonly ContentProblem[] {
  const known = new Set(facts.map(({ id }) => id));
  const uses = [
    ...rubric.map(({ facts: of = [] }, i) => ({ of, path: ['rubric', i, 'facts'] })),
    ...followUps.map(({ needs }, i) => ({
      of: needs?.facts ?? [],
      path: ['followUps', i, 'needs', 'facts'],
    })),
    ...(curveball?.overrules ?? []).map(({ fact }, i) => ({
      of: [fact],
      path: ['curveball', 'overrules', i, 'fact'],
    })),
  ];
  return uses.flatMap(({ of, path }) =>
    of.filter((id) => !known.has(id)).map((id) => ({ path, message: `there is no fact "${id}"` })),
  );
}

function unknownRoles(prompt: Prompt): readonly ContentProblem[] {
  return prompt.rubric.flatMap(({ graph }, i) =>
    (graph?.edges ?? []).flatMap((edge, j) =>
      edge
        .filter((role) => !Object.hasOwn(graph?.nodes ?? {}, role))
        .map((role) => ({
          path: ['rubric', i, 'graph', 'edges', j],
          message: `the edge names "${role}", which is not among the pattern's nodes`,
        })),
    ),
  );
}

/** A run of all tests has to fit into one event of the journal. */
function tooManyTests({ code }: Prompt): readonly ContentProblem[] {
  const tests = code === undefined ? [] : [...code.visible, ...code.hidden];
  const isLong = tests.some(({ name }) => name.length > longestTestName);
  return [
    ...(tests.length > mostTests
      ? [{ path: ['code'], message: `at most ${String(mostTests)} tests are allowed in all` }]
      : []),
    ...(isLong
      ? [
          {
            path: ['code'],
            message: `a test's name has at most ${String(longestTestName)} characters`,
          },
        ]
      : []),
  ];
}

function wrongTests({ code, rubric }: Prompt): readonly ContentProblem[] {
  const tests = code === undefined ? [] : [...code.visible, ...code.hidden];
  const names = tests.map(({ name }) => name);
  const uses = [
    ...rubric.map(({ tests: uses = [] }, i) => ({ uses, path: ['rubric', i, 'tests'] })),
    ...rubric.map(({ after: uses = [] }, i) => ({ uses, path: ['rubric', i, 'after'] })),
    ...(code?.wrong ?? []).map(({ fails }, i) => ({
      uses: fails,
      path: ['code', 'wrong', i, 'fails'],
    })),
  ];
  const twice = names.filter((name, index) => names.indexOf(name) !== index);
  const own = rubric.flatMap(({ tests: decided = [], after = [] }, i) =>
    after
      .filter((name) => decided.includes(name))
      .map((name) => ({
        path: ['rubric', i, 'after'],
        message: `the test "${name}" cannot come before itself`,
      })),
  );
  return [
    ...own,
    ...twice.map((name) => ({ path: ['code'], message: `the test "${name}" is there twice` })),
    ...uses.flatMap(({ uses: used, path }) =>
      used
        .filter((name) => !names.includes(name))
        .map((name) => ({ path, message: `there is no test "${name}"` })),
    ),
  ];
}

const leastCriteria = 4;

function missingParts(prompt: Prompt): readonly ContentProblem[] {
  const problems: ContentProblem[] = [];
  const positive = prompt.rubric.filter((criterion) => criterion.kind !== 'anti-pattern');
  if (prompt.kind === 'coding' && prompt.code === undefined) {
    problems.push({ path: ['code'], message: 'a coding prompt needs its code part' });
  }
  if (prompt.curveball === undefined) {
    problems.push({ path: ['curveball'], message: 'a prompt needs its curveball' });
  }
  if (prompt.rubric.length < leastCriteria) {
    const least = String(leastCriteria);
    problems.push({ path: ['rubric'], message: `a prompt needs ${least} criteria or more` });
  }
  if (prompt.short !== undefined) {
    problems.push({ path: ['short'], message: 'only Hotseat itself makes a prompt shorter' });
  }
  if (prompt.afterChange !== undefined) {
    problems.push({ path: ['afterChange'], message: 'only Hotseat itself composes a drill' });
  }
  if (!positive.some((criterion) => criterion.essential)) {
    problems.push({ path: ['rubric'], message: 'no criterion is essential' });
  }
  if (!positive.some((criterion) => criterion.from === 'mid')) {
    problems.push({ path: ['rubric'], message: 'no criterion is expected from mid level' });
  }
  return problems;
}
