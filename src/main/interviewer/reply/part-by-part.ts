import { factChoosing } from '../meaning/either-or.js';
import { isBeside } from '../meaning/settles.js';
import type { SheetIndex } from '../meaning/sheet-index.js';
import { wantedTerms } from '../meaning/wanted-terms.js';
import { piecesOf } from '../questions-in.js';
import type { Asked, Reply } from '../reply-kind.js';
import { inOneReply } from '../told/told-before.js';

/** At most two facts in one breath. */
const mostFacts = 2;

/**
 * What is said to the pieces of a message of which the whole fits nothing, each asked by itself: nobody is sent to ask again for what
 * can be told. The first piece asked back for where no fact is, or null where none is heard.
 */
export function partByPart(
  asked: Asked,
  message: string,
  replyOf: (asked: Asked, message: string) => Reply,
): Reply | null {
  const pieces = piecesOf(message);
  if (pieces.length < 2) return null;
  const heard = pieces
    .map((piece) => (piece.endsWith('?') ? piece : `${piece}?`))
    .map((piece) => ({ piece, reply: replyOf(asked, piece) }));
  const facts = heard
    .filter(({ piece, reply }) => reply.isNearest !== true && isOf(piece, reply, asked.index))
    .map(({ reply }) => reply)
    .filter(({ text }, at, all) => all.findIndex((one) => one.text === text) === at)
    .slice(0, mostFacts);
  if (facts.length > 0)
    return {
      kind: 'fact',
      factIds: facts.flatMap(({ factIds }) => factIds),
      text: inOneReply(facts.map(({ text }) => text)),
    };
  return heard.find(({ reply: { isOffer } }) => isOffer === true)?.reply ?? null;
}

/** Whether the fact of a reply has every word of what was asked, or settles which of two it is: a piece is easily misheard. */
function isOf(piece: string, { kind, factIds }: Reply, index: SheetIndex): boolean {
  const entry = index.entries.find(({ source }) => source.id === factIds[0]);
  if (kind !== 'fact' || entry === undefined || isBeside([piece], entry.source, index))
    return false;
  const terms = wantedTerms(piece, index.fold);
  const isHeld = terms.every((term) => entry.told.has(term));
  return (terms.length > 0 && isHeld) || factChoosing(piece, index) === entry.source;
}
