/** Whether the window may have the microphone now. It opens for one recording that the person asked for. */
export type MicrophoneGate = {
  readonly isOpen: () => boolean;
  readonly open: () => void;
  readonly close: () => void;
};

export function microphoneGate(): MicrophoneGate {
  let isOpen = false;
  return {
    isOpen: () => isOpen,
    open: () => {
      isOpen = true;
    },
    close: () => {
      isOpen = false;
    },
  };
}
