import { create } from 'zustand';
import { fail } from '../../core/result.js';
import type { Reply } from '../../ipc/contract.js';
import { call } from '../bridge.js';
import { showToast } from '../ui/overlays/toast.js';
import { isInRoom } from './attempt/attempt-commands.js';

type Drops = {
  /** A pack that was dropped, while the person is asked about it. */
  readonly pack: File | null;
};

export const useDrops = create<Drops>(() => ({ pack: null }));

export const forgetPack = (): void => useDrops.setState({ pack: null });

const mostBytes = 20 * 1024 * 1024; // main refuses more; this keeps it from being read for nothing

/** Adds a pack that was dropped, if all of it is right. The file may have gone since. */
export async function addPack(file: File): Promise<Reply<'desktop:add-pack'>> {
  const { name } = file;
  const unread = (detail: string): Reply<'desktop:add-pack'> =>
    fail({ kind: 'invalid-file', path: name, detail });
  if (file.size > mostBytes) return unread('a pack has at most 20 MB');
  const bytes = await file.arrayBuffer().catch(() => null);
  if (bytes === null) return unread('it cannot be read, or is no longer there');
  return call('desktop:add-pack', { name, bytes: new Uint8Array(bytes) });
}

/** What a screen does with drawings; null while none takes any. */
type TakeDrawing = (files: readonly File[]) => void;
let takeDrawing: TakeDrawing | null = null;

/** Drawings that are dropped anywhere on the window go here; returns how to stop. */
export function receiveDrawings(take: TakeDrawing): () => void {
  takeDrawing = take;
  return () => {
    if (takeDrawing === take) takeDrawing = null;
  };
}

/** Takes files that are dropped anywhere, where no pane has taken them, and says so where they belong nowhere. */
export function listenToDrops(): void {
  window.addEventListener('dragover', (event) => {
    if (event.dataTransfer?.types.includes('Files') !== true) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = 'copy';
  });
  window.addEventListener('drop', (event) => {
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length === 0 || event.defaultPrevented) return;
    event.preventDefault();
    take(files);
  });
}

function take(files: readonly File[]): void {
  const [file] = files;
  if (file === undefined) return;
  const isDrawing = /\.(?:excalidraw|mmd|mermaid)$/i.test(file.name);
  if (files.length > 1) say('Drop one file at a time.');
  else if (isInRoom()) {
    if (isDrawing && takeDrawing !== null) takeDrawing(files);
    else say(`${file.name} is not taken here.`, 'Drop .excalidraw or .mmd files.');
  } else if (isDrawing) {
    say('Open a prompt first.', 'Drawings are dropped into its room.');
  } else if (/\.zip$/i.test(file.name)) {
    useDrops.setState({ pack: file });
  } else {
    say(`${file.name} is not taken here.`, 'Drop a pack of prompts as a .zip file.');
  }
}

const say = (title: string, description?: string): void =>
  showToast({ title, ...(description === undefined ? {} : { description }) });
