import { resolve } from 'node:path';
import type { Turn } from '../../core/attempt/attempt-state.js';
import { loadAliases } from '../prompts/aliases.js';
import { wholeBank } from '../prompts/bank/whole-bank.fixture.js';
import type { Room } from './interviewer.js';

const bank = resolve(import.meta.dirname, '../../../prompts');

export type BankRooms = (id: string, talk?: readonly Turn[]) => Room;

/** Reads the bank once, for rooms in the first phase of its prompts. */
export async function bankRooms(): Promise<BankRooms> {
  const { prompts } = await wholeBank();
  const aliases = await loadAliases(bank);
  return (id, talk = []) => {
    const prompt = prompts.find((one) => one.id === id);
    if (prompt === undefined) throw new Error(`the bank has no ${id}`);
    return { prompt, phaseId: prompt.phases[0]?.id ?? '', talk, aliases };
  };
}
