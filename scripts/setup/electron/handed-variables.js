/**
 * Takes the model's variables out of an environment. On Linux Chromium forks a process before any code of the app runs,
 * and every window's process is a copy of it, with all that it inherited in its memory: so the app gets them by a pipe.
 * @param {NodeJS.ProcessEnv} env
 * @returns {{ env: NodeJS.ProcessEnv, args: string[], handed?: string }}
 */
export function handOver(env) {
  const all = Object.entries(env);
  const ours = all.filter(([name]) => /^openai_/i.test(name));
  if (process.platform !== 'linux' || ours.length === 0) return { env, args: [] };
  const rest = all.filter(([name]) => !/^openai_/i.test(name));
  return {
    env: Object.fromEntries(rest),
    args: ['--variables-fd=3'], // 3 is the first that is not input, output or errors; see `run`
    handed: JSON.stringify(Object.fromEntries(ours)),
  };
}
