const who =
  "(?:(?:i|we)(?:[’']?(?:ll|d|m|re)\\b)?(?: (?:will|would|shall|am|are|want to))?|let(?:[’']?s| me)|(?:can|may|could|should|shall|do) (?:i|we)|my) ";
const softly = '(?:just |now |then |going to |gonna |also |only |safely |simply ){0,3}';
const verb =
  '(?:assum(?:e|ing|ption)|suppos(?:e|ing)|take it|taking it|guess(?:ing)?|reckon(?: with)?|figure|presume|go with|going with|say|think|believe|expect|imagine|treat|count on|rely on)\\b';
/** What says that something is assumed, wherever it stands: "I'll just assume that", "suppose". */
const frame = RegExp(
  `(?:\\b${who})?${softly}\\b${verb}(?: (?:would be|will be|is)\\b)?(?: that\\b)?`,
  'gi',
);
/** What asks for consent behind it: "fine with you?", "shout if wrong", "is that right so far?" */
const consent =
  /[\s,;.–—-]{0,3}\b(?:(?:is (?:this|that|it) |are we |does that sound )?(?:fine|ok|okay|alright|all right|agreed|right|correct|yes|good)(?: (?:so far|then|here|(?:for|with|by) (?:you|me)))*|(?:shout|stop me|correct me|tell me|say so|unless) .{0,40})[?.!\s]*$/i;

/** What is assumed, without the words that say that it is: they name nothing, and hide what does. */
export const whatIsAssumed = (message: string): string =>
  message.replace(consent, '').replaceAll(frame, ' ').replaceAll(/ {2,}/g, ' ').trim();
