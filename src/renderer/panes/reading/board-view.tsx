import { useEffect, useState, type ReactNode } from 'react';
import type { BoardElement } from '../../../core/board/board-element.js';
import { begunAt, type Room } from '../../ui/zoom/begun-at.js';
import { useUrlOf } from '../../ui/zoom/use-url-of.js';
import { top, type Opening, type Spot } from '../../ui/zoom/use-zoom.js';
import { Zoomable } from '../../ui/zoom/zoomable.js';

type Props = {
  readonly scene: readonly BoardElement[];
  readonly theme: 'light' | 'dark';
  readonly alt: string;
  /** What of the window it has, in pixels; read once it is drawn. */
  readonly room: () => Room;
  /** Of what one compares all is shown first, however small: where it is given, it opens so. */
  readonly opens?: 'whole';
  readonly leavesFocus?: boolean;
  readonly text?: ReactNode;
  readonly onFailed: (error: unknown) => void;
};

type Picture = Room & { readonly url: string; readonly spot: Spot; readonly opens: Opening };

/**
 * A board as a picture to enlarge and to move: whole where it can be read so, else from its first boxes. Excalidraw is loaded when
 * the first one is asked for.
 */
export function BoardView({
  scene,
  theme,
  alt,
  room,
  opens: asked,
  leavesFocus = true,
  text,
  onFailed,
}: Props): ReactNode {
  const [picture, setPicture] = useState<Picture | null>(null);
  useUrlOf(picture);
  useEffect(() => {
    const wanted = { is: true };
    void (async () => {
      const { boardPicture } = await import('../whiteboard/board-picture.js');
      const { url, width, height } = await boardPicture(scene, theme);
      const drawn = { url, width, height };
      const begun =
        asked === undefined
          ? { ...drawn, ...(await begunAt(drawn, room())) }
          : { ...drawn, spot: top, opens: asked };
      if (wanted.is) setPicture(begun);
      else URL.revokeObjectURL(url);
    })().catch((error: unknown) => {
      if (wanted.is) onFailed(error);
    });
    return () => {
      wanted.is = false;
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- what the caller does with it draws nothing anew
  }, [scene, theme, asked]);
  if (picture === null) return <p role="status">Drawing…</p>;
  const { spot, opens } = picture;
  return <Zoomable {...{ picture, alt, spot, opens, text, leavesFocus }} />;
}
