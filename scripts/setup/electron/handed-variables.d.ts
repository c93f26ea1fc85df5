export declare function handOver(env: NodeJS.ProcessEnv): {
  readonly env: NodeJS.ProcessEnv;
  readonly args: readonly string[];
  readonly handed?: string;
};
