import { create } from 'zustand';
import type { Term } from '../../../core/prompt/glossary.js';
import type { TermUse } from '../../../ipc/views.js';
import { call } from '../../bridge.js';
import type { Loadable } from './library-store.js';

type GlossaryState = {
  readonly terms: Loadable<readonly Term[]>;
  /** By the names of the terms; empty until they are known. */
  readonly uses: ReadonlyMap<string, TermUse>;
};

/** The words of the field; read when a screen first asks for them. */
export const useGlossary = create<GlossaryState>(() => ({
  terms: { kind: 'loading' },
  uses: new Map(),
}));

export async function loadTerms(): Promise<void> {
  if (useGlossary.getState().terms.kind === 'ready') return;
  const reply = await call('glossary:terms');
  useGlossary.setState({
    terms: reply.ok
      ? { kind: 'ready', value: reply.value }
      : { kind: 'failed', error: reply.error },
  });
}

/** Anew each time, as attempts unseal prompts. Without them the glossary only lacks its links. */
export async function loadUses(): Promise<void> {
  const reply = await call('glossary:uses');
  if (!reply.ok) return;
  useGlossary.setState({ uses: new Map(reply.value.map((use) => [use.term, use])) });
}
