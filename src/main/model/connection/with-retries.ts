import type { Result } from '../../../core/result.js';
import type { Failure } from '../failure/request-failure.js';
import type { Limits, ModelPorts } from '../model-options.js';

const firstPauseMs = 500;

/** Sends again what failed for a passing reason, after the pause that the server names or one that doubles. */
export async function withRetries<T>(
  send: () => Promise<Result<T, Failure>>,
  limits: Limits,
  ports: ModelPorts,
  signal: AbortSignal | undefined,
): Promise<Result<T, Failure>> {
  for (let tried = 1; ; tried += 1) {
    const result = await send();
    if (result.ok || result.error.next !== 'later' || tried >= limits.tries) return result;
    const { pauseSec } = result.error;
    if (pauseSec !== null && pauseSec > limits.longestPauseSec) return result;
    const doubledMs = firstPauseMs * 2 ** (tried - 1) * (0.5 + ports.random());
    await ports.sleep(Math.max((pauseSec ?? 0) * 1000, doubledMs), signal);
  }
}
