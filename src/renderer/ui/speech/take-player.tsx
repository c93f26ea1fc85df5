import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { Button } from '../controls/button.js';
import styles from './take-player.module.css';

type Props = {
  /** "take 1 of Clarify". */
  readonly name: string;
  /** The sound, or a sentence why there is none. */
  readonly load: () => Promise<Blob | string>;
  /** It was asked for already. */
  readonly startsNow?: boolean;
};

/** A recording to listen to: it is read when somebody asks for it, and played by the browser's own control. */
export function TakePlayer({ name, load, startsNow = false }: Props): ReactNode {
  const [address, setAddress] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const isGone = useRef(false);
  useEffect(() => {
    isGone.current = false;
    return () => {
      isGone.current = true;
    };
  }, []);
  useEffect(() => (address === null ? undefined : () => URL.revokeObjectURL(address)), [address]);
  const listen = async (): Promise<void> => {
    const sound = await load();
    if (isGone.current) return;
    if (typeof sound === 'string') setProblem(sound);
    else setAddress(URL.createObjectURL(sound));
  };
  const start = useRef(startsNow ? listen : null);
  useEffect(() => void start.current?.(), []);
  if (problem !== null) {
    return (
      <p role="alert" className={styles['wrong']}>
        {problem}
      </p>
    );
  }
  return address === null ? (
    <Button aria-label={`Listen to ${name}`} onClick={() => void listen()}>
      Listen
    </Button>
  ) : (
    <audio
      ref={withLength}
      className={styles['player']}
      controls
      autoPlay
      src={address}
      aria-label={`Sound of ${name}`}
      onKeyDown={leaveWhole}
      onError={() => setProblem('This recording cannot be played: its file is damaged.')}
    />
  );
}

/** Space and the arrows work the player as a whole; Tab goes past its own buttons, which would keep every other key. */
function leaveWhole(event: KeyboardEvent<HTMLAudioElement>): void {
  if (event.key !== 'Tab') return;
  const stops = [...document.querySelectorAll<HTMLElement>(stop)].filter(
    (one) => one.tabIndex >= 0 && one.checkVisibility() && one.closest('[inert]') === null,
  );
  const next = stops[stops.indexOf(event.currentTarget) + (event.shiftKey ? -1 : 1)];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}

const stop = 'a[href], button:not(:disabled), input, select, textarea, audio, [tabindex="0"]';

/**
 * A recording that is written as it goes says nowhere how long it is, so the control could not seek. A jump behind its end
 * makes Chromium look for the end: https://crbug.com/642012.
 */
function withLength(sound: HTMLAudioElement | null): void {
  sound?.focus();
  sound?.addEventListener(
    'loadedmetadata',
    () => {
      if (sound.duration !== Number.POSITIVE_INFINITY) return;
      sound.addEventListener('durationchange', () => (sound.currentTime = 0), { once: true });
      sound.currentTime = Number.MAX_SAFE_INTEGER;
    },
    { once: true },
  );
}
