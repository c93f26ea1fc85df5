/** What a question wants to be told, and what any answer to it has to hold. */
const kinds: readonly { readonly asks: RegExp; readonly told: RegExp }[] = [
  {
    asks: /\b(?:what|which|the) (?:fraction|share|percentage|proportion|ratio|percent)\b|\bhow many percent\b/i,
    told: /%|\b(?:percent|half|halves|thirds?|quarters?|fifths?|tenths?|fraction|share|none|all|nobody|every\w*|(?:\w+ )?in (?:a |every |each )?(?:\d+|two|three|four|five|ten|twenty|hundred|thousand)|\w+ (?:out )?of (?:the |all |a )?(?:\d+|three|four|five|six|ten|hundred))\b/i,
  },
  {
    asks: /\b(?:what|which) year\b/i,
    told: /\b(?:(?:19|20)\d\d|years? ago|(?:last|this|next) year|yesterday)\b/i,
  },
  {
    asks: /\bhow old (?:is|are)\b/i,
    told: /\b(?:(?:19|20)\d\d|(?:years?|months?|weeks?|days?|hours?) (?:old|ago)|old|since|new|yesterday)\b/i,
  },
  {
    asks: /\bhow (?:expensive|costly)\b|\bhow much (?:money|(?:do|does|did|would|will|is|are) (?:[\w-]+ ){1,4}(?:cost|costs|paid|pay))\b|\bwhat (?:do|does|did|would|will) (?:[\w-]+ ){1,5}cost\b/i,
    told: /[$€£]|\b(?:dollars?|euros?|pounds?|cents?|free)\b/i,
  },
  {
    // How long a thing takes is no length of it.
    asks: /\bhow long (?:do|does|did|will|would|may|must|should|can|could) (?:[\w-]+ ){1,5}takes?\b/i,
    told: /\d ?(?:s|ms|h|min)\b|\b(?:ms|(?:milli|micro)?seconds?|minutes?|hours?|days?|nights?|weeks?|months?|quarters?|years?|overnight|at once|instant\w*|immediate\w*|latency|o'clock)\b|\b\d\d:\d\d\b/i,
  },
  {
    asks: /\b(?:has|have|did)\b[^?]*\b(?:changed?|grown?|gone (?:up|down)|increased?|decreased?|risen|rise|dropped|fallen|improved|got worse)\b[^?]*\b(?:lately|recently|since|over time|(?:last|past|this) (?:\w+ )?(?:years?|months?|weeks?|summer|winter))\b/i,
    told: /\b(?:chang\w+|gr[eo]w\w*|increas\w*|ris(?:e|es|en|ing)|rose|drop\w*|f[ae]ll(?:en|s)?|doubl\w*|since|used to|last year|trend\w*|times as)\b/i,
  },
];

/** Whether a text cannot answer a question, since it holds nothing of the kind that is asked for: no share, no age, no sum. */
export const isOfOtherKind = (question: string, text: string): boolean =>
  kinds.some(({ asks, told }) => asks.test(question) && !told.test(text));
