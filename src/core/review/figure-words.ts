import type { OwnFigure } from './own-figures.js';

/** 524,288 stays whole, 13.824 reads ≈ 13.82, 0.20571 reads ≈ 0.2057. */
export function figureWords(value: number): string {
  if (Number.isInteger(value)) return whole.format(value);
  return `≈ ${(Math.abs(value) < 1000 ? rounded : whole).format(value)}`;
}

/** "You wrote 117 GB: 10 times too much." */
export function ownFigureWords(own: OwnFigure): string {
  switch (own.kind) {
    case 'right':
      return `You wrote ${own.quote}: right.`;
    case 'off': {
      const times = own.factor < 10 ? short.format(own.factor) : whole.format(own.factor);
      return own.isTooMuch
        ? `You wrote ${own.quote}: ${times} times too high.`
        : `You wrote ${own.quote}: ${times} times too low.`;
    }
    case 'missing':
      return 'Not found in your answer.';
  }
}

const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });
const rounded = new Intl.NumberFormat('en', { maximumSignificantDigits: 4 });
const short = new Intl.NumberFormat('en', { maximumSignificantDigits: 2 });
