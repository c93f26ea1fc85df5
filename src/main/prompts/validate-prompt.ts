import type { Prompt } from '../../core/prompt/prompt.js';

export type ContentProblem = { readonly path: readonly PropertyKey[]; readonly message: string };

/** What a schema cannot say: names that must exist, ids that must be unique, kinds that need parts. */
export function contentProblems(prompt: Prompt): readonly ContentProblem[] {
  return [
    ...repeated(prompt, 'phases'),
    ...repeated(prompt, 'facts'),
    ...repeated(prompt, 'rubric'),
    ...repeated(prompt, 'followUps'),
    ...repeated(prompt, 'estimates'),
    ...unknownPhases(prompt),
    ...unknownRoles(prompt),
    ...wrongTests(prompt),
    ...missingParts(prompt),
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

function wrongTests({ code, rubric }: Prompt): readonly ContentProblem[] {
  const tests = code === undefined ? [] : [...code.visible, ...code.hidden];
  const names = tests.map(({ name }) => name);
  const uses = [
    ...rubric.map(({ tests: uses = [] }, i) => ({ uses, path: ['rubric', i, 'tests'] })),
    ...(code?.wrong ?? []).map(({ fails }, i) => ({
      uses: fails,
      path: ['code', 'wrong', i, 'fails'],
    })),
  ];
  const twice = names.filter((name, index) => names.indexOf(name) !== index);
  return [
    ...twice.map((name) => ({ path: ['code'], message: `the test "${name}" is there twice` })),
    ...uses.flatMap(({ uses: used, path }) =>
      used
        .filter((name) => !names.includes(name))
        .map((name) => ({ path, message: `there is no test "${name}"` })),
    ),
  ];
}

function missingParts(prompt: Prompt): readonly ContentProblem[] {
  const problems: ContentProblem[] = [];
  const positive = prompt.rubric.filter((criterion) => criterion.kind !== 'anti-pattern');
  if (prompt.kind === 'coding' && prompt.code === undefined) {
    problems.push({ path: ['code'], message: 'a coding prompt needs its code part' });
  }
  if (prompt.curveball === undefined) {
    problems.push({ path: ['curveball'], message: 'a prompt needs its curveball' });
  }
  if (!positive.some((criterion) => criterion.essential)) {
    problems.push({ path: ['rubric'], message: 'no criterion is essential' });
  }
  if (!positive.some((criterion) => criterion.from === 'mid')) {
    problems.push({ path: ['rubric'], message: 'no criterion is expected from mid level' });
  }
  return problems;
}
