import { holdsWords, type SheetIndex } from './meaning/sheet-index.js';

/** Words by which the interview is known, and which a case may be about as well: a model's score, a judge, a penalty. */
const ofBoth =
  /\b(?:scor(?:e|es|ed|ing)|grad(?:e|es|ed|ing|ers?)|judg(?:e|es|ed|ing)|evaluat(?:e|es|ed|ion|ing)|assess\w*|penal\w+|criteri(?:on|a)|points|marks|rat(?:ed|ings?)|(?<=at (?:which|what) )level|suggestions?|stuck|rubric(?= (?:does|do|has|is given to) (?:the|a|an|our)\b)|system prompts?|reference answers?)\b/gi;

/** Where these stand, it is whoever asks that is scored or stuck. */
const isOfTalk =
  /\b(?:i|me|my|mine|interview\w*|rubric(?! (?:does|do|has|is given to) (?:the|a|an|our)\b)|draw(?:n|ings?)?|diagrams?|sketch\w*|candidates?|phase|points off|worth|your (?:system )?prompt)\b|\byou (?:\w+ )?(?:scor|grad|judg|evaluat|assess|penal|rat|mark)|\b(?:this|it|that|all) (?:be |being |get )?(?:scored|graded|judged|evaluated|assessed|rated)\b|\b(?:good|strong|weak|senior|staff|full|perfect) (?:answers?|solutions?|engineers?)\b/i;

const asks =
  /\?|^(?:so |and |but )?(?:how|what|which|who|when|where|why|is|are|do|does|did|can)\b/i;

/** What an interview has as well as a case: it says nothing of which is meant. */
const things =
  /^(?:answers?|questions?|tasks?|rounds?|parts?|designs?|code|solutions?|time|numbers?|formulas?|words?|details?|depth|speed|level|total|text|notes?|comments?|style|tests?|mistakes?|wrong)$/i;

/**
 * A question without the words of the interview that are the case's here, so that "Do we block a high score?" is no wish to
 * hear one's own: the sheet uses them, or the question names another thing of the sheet. As it is where it speaks of whoever
 * asks, or asks nothing.
 */
export function withoutCase(message: string, index: SheetIndex): string {
  if (isOfTalk.test(message) || !asks.test(message)) return message;
  const others = message.replace(ofBoth, ' ').match(/[\p{L}\d]+/gu) ?? [];
  const isOfCase = others.some((word) => !things.test(word) && holdsWords(index, word));
  return message.replace(ofBoth, (words) =>
    isOfCase || holdsWords(index, words) ? 'item' : words,
  );
}
