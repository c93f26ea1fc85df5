import { resolve } from 'node:path';
import type { Turn } from '../../core/attempt/attempt-state.js';
import { loadAliases } from '../prompts/aliases.js';
import { wholeBank } from '../prompts/bank/whole-bank.fixture.js';
import type { Room, Said } from './interviewer.js';
import { offlineInterviewer } from './offline-interviewer.js';

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

/** What is said to the last of some messages, each answered in turn. */
export function lastSaid(rooms: BankRooms, id: string, messages: readonly string[]): Said {
  const turn = (who: Turn['who'], text: string, factId: string | null): Turn => ({
    ...{ who, atSec: 3, phaseId: 'clarify', text, factId },
  });
  let talk: readonly Turn[] = [];
  let said: Said = { text: '', factId: null };
  for (const message of messages) {
    talk = [...talk, turn('you', message, null)];
    said = offlineInterviewer.answer(rooms(id, talk), message);
    talk = [...talk, turn('interviewer', said.text, said.factId)];
  }
  return said;
}
