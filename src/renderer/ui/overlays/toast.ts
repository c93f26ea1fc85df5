type ToastRequest = {
  readonly title: string;
  readonly description?: string;
  readonly action?: { readonly title: string; readonly run: () => void };
};

let waiting: ToastRequest[] = [];
let receive: ((request: ToastRequest) => void) | null = null;
let wake: (() => void) | null = null;
let clear: (() => void) | null = null;

/** Says something briefly, politely, at the foot. Never for what must be read: see ErrorNote. */
export function showToast(request: ToastRequest): void {
  if (receive === null) {
    waiting = [...waiting, request];
    wake?.();
  } else {
    receive(request);
  }
}

/** Called when the first toast asks for the part that shows them; returns how to stop. */
export function onFirstToast(listener: () => void): () => void {
  wake = listener;
  if (waiting.length > 0) listener();
  return () => {
    wake = null;
  };
}

/** Takes every toast away: what was said on one screen makes no sense on the next. */
export function clearToasts(): void {
  waiting = [];
  clear?.();
}

/** The part that shows toasts takes those that waited and all that follow; returns how to stop. */
export function receiveToasts(
  receiver: (request: ToastRequest) => void,
  onClear: () => void,
): () => void {
  receive = receiver;
  clear = onClear;
  const early = waiting;
  waiting = [];
  for (const request of early) receiver(request);
  return () => {
    receive = null;
    clear = null;
  };
}
