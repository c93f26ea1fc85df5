/** The key that somebody put into the environment, and the server that it is for. */
export type EnvironmentKey = {
  readonly OPENAI_API_KEY?: string | undefined;
  readonly OPENAI_BASE_URL?: string | undefined;
};

type Environment = Record<string, string | undefined>;

type TakenVariables = {
  readonly key: EnvironmentKey;
  /** Puts everything back while `task` starts the app anew, which inherits the environment of this process. */
  readonly lend: (task: () => void) => void;
};

/**
 * Takes the model's variables out of `env`, so that no process that is started from now on inherits them; Electron also
 * hands `process.env` to each preload. `handed` came by a way of its own. The others of this name are read by the SDK, and by us never.
 */
export function takeModelVariables(
  env: Environment,
  handed: Readonly<Record<string, string>> = {},
): TakenVariables {
  const { OPENAI_API_KEY, OPENAI_BASE_URL } = { ...env, ...handed };
  const found = Object.entries(env).filter(([name]) => /^openai_/i.test(name));
  const taken = [...found, ...Object.entries(handed)];
  const remove = (): void => {
    for (const [name] of taken) Reflect.deleteProperty(env, name);
  };
  remove();
  return {
    key: { OPENAI_API_KEY, OPENAI_BASE_URL },
    lend: (task) => {
      Object.assign(env, Object.fromEntries(taken));
      try {
        task();
      } finally {
        remove();
      }
    },
  };
}
