import { endsInTag } from '../approval.js';
import { isAssumption, saysAssume } from '../intent/assumption.js';
import { limits } from '../limits.js';
import type { Fact } from '../../../core/prompt/prompt.js';
import type { Source } from '../meaning/sheet-index.js';
import type { Asked, Reply } from '../reply-kind.js';
import { changedFact, toldFact, withoutCount } from '../reply-words.js';
import { namedBy, surely } from '../told/facts-told.js';
import { inOneReply, isNoAnswer, namesOnly, nearestTo, toldBefore } from '../told/told-before.js';
import { withSubject } from './subject.js';

/** A fact to tell, how likely it is what is asked for (without that it is for sure), and the part of the message that asks for it. */
export type Fitting = {
  readonly source: Pick<Source, 'id' | 'text' | 'topic'>;
  readonly chance?: number;
  readonly askedBy?: string;
};

/** The facts as they are told: what was told before, or was told otherwise, is said to have been. */
export function told(
  { sheet, index }: Pick<Asked, 'sheet'> & Partial<Pick<Asked, 'index'>>,
  facts: readonly Fitting[],
  message: string,
  isAssumed = isAssumption(message),
): Reply {
  const isToConfirm = endsInTag(message) && !saysAssume(message);
  const lines = facts.map(
    ({ source: { id, text, topic }, chance = surely, askedBy: question = message }) => {
      const entry = index?.entries.find(({ source }) => source.id === id);
      const isNamed = namedBy(message, { topic });
      const isSure = chance >= limits.told || isNamed;
      // A fact with a number, by its name, settles what number is assumed for it: nobody may assume another.
      const settles = isAssumed && isNamed && /\d/.test(message) && entry?.holdsNumber === true;
      const again = settles
        ? { topic, chance: surely }
        : { topic, askedBy: entry?.asked ?? null, chance, isAssumed, isToConfirm };
      if (sheet.isTold({ id, answer: text }))
        return { id, text: toldBefore(text, question, again) };
      return sheet.isOverruled(id)
        ? { id, text: changedFact(text) }
        : {
            id,
            text: toldNew(
              withSubject(withoutCount(text, message), isAssumed ? '' : topic, question),
              isAssumed,
              isSure,
            ),
          };
    },
  );
  // What only comes near, and was said before, adds nothing to an answer.
  const fitting = lines.filter(({ text }) => !isNoAnswer(text));
  const said = fitting.length > 0 ? fitting : lines.slice(0, 1);
  return {
    kind: 'fact',
    factIds: said.filter(({ text }) => !namesOnly(text)).map(({ id }) => id),
    text: inOneReply(said.map(({ text }) => text)),
  };
}

/** The fact that a question only points at, which may answer it or not: nobody asked for it by name. */
export const toldPointedAt = (asked: Asked, { id, topic, answer }: Fact, message: string): Reply =>
  told(asked, [{ source: { id, topic, text: answer }, chance: limits.byItself }], message, false);

/** What does not surely settle an assumption is told as what is near it. */
const toldNew = (fact: string, isAssumed: boolean, isSure: boolean): string =>
  isAssumed && !isSure ? nearestTo(toldFact(fact, false)) : toldFact(fact, isAssumed);
