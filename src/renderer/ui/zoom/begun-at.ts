import { beginningOf, inkOf } from './beginning-of.js';
import { textScale, top, wholeScale, type Opening, type Spot } from './use-zoom.js';

/** Pixels. */
export type Room = { readonly width: number; readonly height: number };

/** From this scale on one makes out all of a drawing at once; else it opens at the first of the others that shows enough of it. */
const wholeFrom = 0.5;
const scales = [0.8, 0.7, 0.65];
const leastSeen = 0.55;

/** Where a drawing opens in a pane of this size: whole where it can be read so, else from its first boxes. */
export async function begunAt(
  { url, width, height }: Room & { readonly url: string },
  room: Room,
): Promise<{ readonly spot: Spot; readonly opens: Opening }> {
  const size = { width, height };
  const whole = wholeScale(size, room);
  if (whole >= wholeFrom * textScale()) return { spot: top, opens: 'whole' };
  const ink = await inkOf(url);
  const openings = scales.map((share) => {
    const scale = Math.max(whole, share * textScale());
    const seen = { width: room.width / scale, height: room.height / scale };
    return { scale, ...beginningOf(ink, size, width < height ? 'down' : 'right', seen) };
  });
  const best = openings.find(({ share }) => share >= leastSeen) ?? openings.at(-1);
  return { spot: best?.spot ?? top, opens: best?.scale ?? 1 };
}
