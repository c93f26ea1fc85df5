import { calledIn } from './functions.js';

/** A line of the scratchpad as an expression, and the name it is kept under; null where it is no sum. */
type Sum = { readonly name: string | null; readonly expression: string };

const longest = 200;

/** What lines above have named. */
type Names = { readonly has: (name: string) => boolean };

/** Takes the sum out of a line as people write it: `storage: 50k docs × 40 pages/doc = 2M`, or `free / kv_chat` of names. */
export function sumIn(line: string, names: Names): Sum | null {
  if (line.length > longest) return null;
  const plain = plainSigns(sharesTaken(withoutLabel(withoutMark(line)), names));
  const equals = plain.indexOf('=');
  const head = (equals === -1 ? plain : plain.slice(0, equals)).trim();
  const tail = equals === -1 ? '' : plain.slice(equals + 1);
  // `chunks = 9e6`: a name takes a value; elsewhere what stands behind the sign is the person's own result.
  const isNamed = /^[A-Za-z]\w{0,30}$/.test(head) && (/\d/.test(tail) || isOf(tail, names));
  const expression = isNamed ? (tail.split('=')[0]?.trim() ?? '') : head;
  // A part of what is words, "20 % of pages are scans", is said and not computed.
  if (/\bof\b/.test(expression)) return null;
  if (isNamed) return { name: head, expression };
  const isAsked = equals !== -1 && tail.trim() === '';
  const isSum =
    (/[)\w]\s*[-+*/^]\s*[(\w]/.test(head.replaceAll(percent, '$1')) &&
      (/\d/.test(head) || isOf(head, names))) ||
    calledIn(head).length > 0;
  const isToTranslate = equals === -1 && (otherScale.test(head) || asWanted.test(head));
  return head !== '' && (isSum || isAsked || isToTranslate) ? { name: null, expression } : null;
}

/** A percentage as `plainSigns` writes it; alone, "99.9 % availability", it is no sum. */
const percent = /\((\d[\d.]*)\/100\)/g;

/** `5 % of 2M` and `2/3 of peak` as products, of a number or of what lines above have named. */
const sharesTaken = (line: string, names: Names): string =>
  line.replaceAll(/(\d ?%|\d ?\/ ?\d+) of (?=(\w+))/g, (all, share: string, what: string) =>
    /^\d/.test(what) || names.has(what) ? `${share} * ` : all,
  );

/** Words alone, each of them a name. */
function isOf(text: string, names: Names): boolean {
  const words = text.match(/[A-Za-z]\w*/g) ?? [];
  return words.length > 0 && words.every((word) => names.has(word));
}

/** One quantity alone in a unit that people convert in their heads: `80 GiB`, `312 TFLOPS`. */
const otherScale = /^\([\d.e]+ (?:[KkMGTP]iB|[kMGTPE]?(?:FLOPS|b\/s))\)$/;

/** One quantity and the unit that it is wanted in: `10 Gbit/s to MB/s`. */
const asWanted = /^\([\d.e]+ [^()\s]+\) to \S+$/;

/** "in MB/s" at a line's end, which elsewhere is a word, "3 * 5 in stock", or a length. */
const inUnit =
  / in (?=(?:[KkMGTPE]i?)?(?:B|b|bytes?|bits?|FLOPS?)(?:\/[a-z]+)?\s*$|(?:[mnu]?s|seconds?|min|minutes?|h|hours?|days?|weeks?|months?|years?)\s*$)/;

const withoutMark = (line: string): string => line.trim().replace(/^(?:[-*•] |\d{1,3}[.)] )/, '');

function withoutLabel(line: string): string {
  const colon = line.lastIndexOf(':');
  return colon === -1 ? line : line.slice(colon + 1);
}

/** `20 / 8 h` is by the eight hours and `16 GB / 2 TB/s` by the two terabytes a second: a number and its unit are one. */
const quantity =
  /\b(\d+(?:\.\d+)?(?:e\d+)?(?:\^\d+)?) ?((?!to\b|in\b|e\d)[A-Za-z]+(?:\^\d)?(?:\/(?!to\b|in\b)[A-Za-z]+)*)/g;

/** "€145" and "$3M" as "145 EUR" and "3M USD". */
const moneyBehind = (written: string, amount: string): string =>
  `${amount} ${written.startsWith('€') ? 'EUR' : 'USD'}`;

/** Signs and words as a calculator knows them; `50,000`, `50k`, `2M`, `70B params`, `15 %` as numbers. */
function plainSigns(line: string): string {
  return line
    .replaceAll(/[×·]/g, '*')
    .replaceAll('÷', '/')
    .replaceAll('−', '-')
    .replaceAll('²', '^2')
    .replaceAll('³', '^3')
    .replaceAll('π', ' pi')
    .replaceAll(/[≈~]/g, '')
    .replaceAll(
      /[€$] ?(\d[\d.,]*(?: (?:thousand|million|billion|trillion)\b|(?:bn|[kM])(?![A-Za-z]))?)/g,
      moneyBehind,
    )
    .replaceAll(/(?<=[\dkM] ?)€/g, ' EUR')
    .replaceAll(/(\d),(?=\d{3}(?!\d))/g, '$1')
    .replaceAll(/(\d) x (?=\d)/g, '$1 * ')
    .replaceAll(/\b(\d{1,20}(?:\.\d{1,20})?) ?%/g, '($1/100)')
    .replaceAll(/ per (?:second|sec)\b/g, '/s')
    .replaceAll(/ per /g, '/')
    .replaceAll(/(\d) ?thousand\b/g, '$1e3')
    .replaceAll(/(\d) ?million\b/g, '$1e6')
    .replaceAll(/(\d) ?billion\b/g, '$1e9')
    .replaceAll(/(\d) ?trillion\b/g, '$1e12')
    .replaceAll(/(\d)k(?![A-Za-z])/g, '$1e3')
    .replaceAll(/(\d) ?M(?![A-Za-z])/g, '$1e6')
    .replaceAll(/(\d)bn(?![A-Za-z])/g, '$1e9')
    .replaceAll(/(\d)B(?= (?!to\b|in\b)[a-z])/g, '$1e9')
    .replaceAll(/(\d)T(?![A-Za-z])/g, '$1e12')
    .replaceAll(/(\d ?[kMGT]?)bps\b/g, '$1b/s')
    .replace(inUnit, ' to ')
    .replaceAll(quantity, '($1 $2)');
}
