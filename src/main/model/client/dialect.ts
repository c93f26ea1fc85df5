import type { ModelServer, ReplyRung } from '../chat-model.js';

/** How one model on one server wants to be asked, as far as it has shown. */
export type Dialect = {
  readonly rung: ReplyRung;
  readonly hasTemperature: boolean;
  readonly limitName: 'max_tokens' | 'max_completion_tokens';
  /** A model that thinks first spends the same limit on its thoughts. */
  readonly room: 1 | 4;
};

const firstDialect: Dialect = {
  rung: 'json_schema',
  hasTemperature: true,
  limitName: 'max_tokens',
  room: 1,
};

/** The dialect after a request was not taken, from what was said of it; null when there is nothing left to leave out. */
export function plainer(dialect: Dialect, said: string): Dialect | null {
  if (dialect.hasTemperature && said.includes('temperature')) {
    return { ...dialect, hasTemperature: false };
  }
  if (dialect.limitName === 'max_tokens' && said.includes('max_tokens')) {
    return { ...dialect, limitName: 'max_completion_tokens' };
  }
  return lowerRung(dialect);
}

export function lowerRung(dialect: Dialect): Dialect | null {
  if (dialect.rung === 'text') return null;
  return { ...dialect, rung: dialect.rung === 'json_schema' ? 'json_object' : 'text' };
}

export const moreRoom = (dialect: Dialect): Dialect | null =>
  dialect.room === 1 ? { ...dialect, room: 4 } : null;

/** What is learnt of one model on one server; it holds for whoever asks it next. */
export type DialectMemory = {
  readonly dialect: () => Dialect;
  readonly learn: (dialect: Dialect) => void;
};

export function dialectMemory(): DialectMemory {
  let learnt = firstDialect;
  return {
    dialect: () => learnt,
    learn: (dialect) => {
      learnt = dialect;
    },
  };
}

/** A memory for each model on each server, the same one whenever it is asked for. */
export function dialectMemories(): (server: ModelName) => DialectMemory {
  const memories = new Map<string, DialectMemory>();
  return ({ baseUrl, model }) => {
    const name = JSON.stringify([baseUrl, model]);
    const memory = memories.get(name) ?? dialectMemory();
    memories.set(name, memory);
    return memory;
  };
}

type ModelName = Pick<ModelServer, 'baseUrl' | 'model'>;
