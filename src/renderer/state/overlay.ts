import { create } from 'zustand';

export type OverlayName = 'palette' | 'keys' | 'about';

type Overlay = { readonly open: OverlayName | null };

/** Which of the shell's own dialogs is open. */
export const useOverlay = create<Overlay>(() => ({ open: null }));

export const openOverlay = (open: OverlayName): void => {
  useOverlay.setState({ open });
};

export const closeOverlay = (): void => {
  useOverlay.setState({ open: null });
};
