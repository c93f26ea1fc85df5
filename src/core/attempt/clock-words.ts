/** Seconds as a clock shows them: 0:05, 14:02, 1:02:09. Fractions are cut; negative reads 0:00. */
export function clockWords(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  const two = (value: number): string => String(value).padStart(2, '0');
  const hours = Math.floor(whole / 3600);
  const minutes = Math.floor((whole % 3600) / 60);
  return hours > 0
    ? `${String(hours)}:${two(minutes)}:${two(whole % 60)}`
    : `${String(minutes)}:${two(whole % 60)}`;
}

/** Running time in whole minutes: "46 min"; less than half a minute is "< 1 min". */
export function minuteWords(sec: number): string {
  return sec < 30 ? '< 1 min' : `${String(Math.round(sec / 60))} min`;
}

/** How long something lasted, in seconds: "0.9 s" below ten of them, as a clock would show 0:00; then 0:42. */
export const lengthWords = (sec: number): string =>
  sec < 9.95 ? `${Math.max(0, sec).toFixed(1)} s` : clockWords(sec);
