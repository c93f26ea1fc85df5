import { create } from 'zustand';

type Overlay = { readonly open: 'palette' | 'keys' | null };

/** Which of the shell's own dialogs is open. */
export const useOverlay = create<Overlay>(() => ({ open: null }));

export const openOverlay = (open: 'palette' | 'keys'): void => {
  useOverlay.setState({ open });
};

export const closeOverlay = (): void => {
  useOverlay.setState({ open: null });
};
