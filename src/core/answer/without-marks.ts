/** Marks of strong words, also one of a pair that was cut; a power, 2**10, is none. */
const strong = /(?<![\p{L}\p{N}*])\*\*(?=[^\s*])|(?<=[^\s*])\*\*(?![\p{L}\p{N}*])/gu;
const emphasis = /(?<![\p{L}\p{N}*)\]])\*([^\s*](?:[^*\n]*[^\s*])?)\*(?![\p{L}\p{N}*(])/gu;
const heading = /^#{1,6} /gm;

/** Words of the person's Markdown as they are quoted: without its headings' and emphasis' marks. Products and powers stay. */
export const withoutMarks = (quote: string): string =>
  quote.replaceAll(heading, '').replaceAll(strong, '').replaceAll(emphasis, '$1');
