import { attemptIdPattern } from './attempt-files.js';

export const linkScheme = 'hotseat';

/** What a link asks to see. It opens a screen; nothing starts by it. */
export type DeepLink =
  | { readonly kind: 'attempt'; readonly id: string }
  | { readonly kind: 'prompt'; readonly id: string };

const shape = /^hotseat:\/\/open\/?\?(attempt|prompt)=([^&#]{1,200})$/i;
/** Of prompts; a round's id holds those of all its questions. */
const promptId = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The one thing that a `hotseat://open?attempt=…` or `?prompt=…` names; null for any other text, however near it comes. */
export function parseDeepLink(text: string): DeepLink | null {
  const [, what, id = ''] = shape.exec(text) ?? [];
  if (what?.toLowerCase() === 'attempt')
    return attemptIdPattern.test(id) ? { kind: 'attempt', id } : null;
  if (what?.toLowerCase() === 'prompt')
    return id.length <= 120 && promptId.test(id) ? { kind: 'prompt', id } : null;
  return null;
}

/** The link among a program's arguments; null without one, and where more than one looks like it. */
export function linkIn(args: readonly string[]): DeepLink | null {
  const like = args.filter((arg) => /^hotseat:/i.test(arg));
  return like.length === 1 ? parseDeepLink(like[0] ?? '') : null;
}
