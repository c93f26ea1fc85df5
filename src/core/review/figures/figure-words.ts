import type { JudgedEstimate, OwnFigure } from './own-figures.js';

/** 524,288 stays whole, 13.824 reads ≈ 13.82, 0.20571 reads ≈ 0.2057. */
export function figureWords(value: number): string {
  if (Number.isInteger(value)) return whole.format(value);
  return `≈ ${(Math.abs(value) < 1000 ? rounded : whole).format(value)}`;
}

/** What stands over them. Nobody asked for these numbers, so one that is not there is no miss, and no part of a score. */
export function figuresNote(judged: readonly JudgedEstimate[]): string {
  const count = (kind: OwnFigure['kind']): number =>
    judged.filter(({ own }) => own.kind === kind).length;
  const [right, off] = [count('right'), count('off') + count('close')];
  const missing = judged.length - right - off;
  return [
    ...(right === 0 ? [] : [`${String(right)} right in your answer`]),
    ...(off === 0 ? [] : [`${String(off)} to check`]),
    ...(missing === 0
      ? []
      : [`${String(missing)} ${right + off === 0 ? 'to work out' : 'more to work out'}`]),
  ].join(', ');
}

/**
 * Words alone do not tell for certain what a number is about, so one that is off is asked about and not judged. Null of one that
 * is not found: nobody asked for it, and it may stand there in other words.
 */
export function ownFigureWords(own: OwnFigure): string | null {
  switch (own.kind) {
    case 'right':
      return `You wrote ${own.quote}: right.`;
    case 'off': {
      const times = own.factor < 10 ? short.format(own.factor) : whole.format(own.factor);
      return own.isTooMuch
        ? `The closest that you wrote is ${own.quote}; if it is meant for this, it is ${times} times too high.`
        : `The closest that you wrote is ${own.quote}; if it is meant for this, it is ${times} times too low.`;
    }
    case 'close':
      return `The closest that you wrote is ${own.quote}; if it is meant for this, it is near enough.`;
    case 'told':
      return `You wrote ${own.quote}, as you were told.`;
    case 'missing':
      if (own.near !== undefined)
        return `In its unit you came to ${own.near}; I can’t tell whether that is meant for this.`;
      return own.ofPart === undefined
        ? null
        : `Near it you wrote ${own.ofPart.join(', ')}, but of a part of this alone.`;
  }
}

const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });
const rounded = new Intl.NumberFormat('en', { maximumSignificantDigits: 4 });
const short = new Intl.NumberFormat('en', { maximumSignificantDigits: 2 });
