import { create } from 'zustand';

type OverlayName = 'palette' | 'keys' | 'about';

type Overlay = {
  readonly open: OverlayName | null;
  /** What was typed since it was asked for and before it stood there. */
  readonly early: string;
};

/** Which of the shell's own dialogs is open. */
export const useOverlay = create<Overlay>(() => ({ open: null, early: '' }));

export const openOverlay = (open: OverlayName): void => {
  useOverlay.setState({ open, early: '' });
};

export const closeOverlay = (): void => {
  useOverlay.setState({ open: null, early: '' });
};

/** Keeps a key for a dialog whose code is still on its way; Escape gives it up. */
export function keepForOverlay(key: string): void {
  if (key === 'Escape') closeOverlay();
  else if (key.length === 1) useOverlay.setState(({ early }) => ({ early: early + key }));
}
