import { inlinePieces, type InlinePiece } from '../review/text/inline-pieces.js';
import type { CardKey } from './card.js';

/** A flash question with its answer, as another program may take it. */
export type FlashCard = CardKey & {
  readonly ask: string;
  readonly strong: string;
  readonly criterion: string;
  readonly title: string;
  readonly topics: readonly string[];
};

/**
 * Cards as a text that Anki imports: a note each, its id first, so that a second import changes notes and doubles none.
 * https://docs.ankiweb.net/importing/text-files.html
 */
export function ankiText(cards: readonly FlashCard[]): string {
  const head = [
    '#separator:tab',
    '#html:true',
    '#guid column:1',
    '#deck:Hotseat',
    '#tags column:4',
  ];
  const rows = cards.map(({ promptId, criterionId, ask, strong, criterion, title, topics }) => {
    const back = `${html(strong)}<br><br><small>${html(criterion)} · ${html(title)}</small>`;
    const tags = ['hotseat', ...topics.map(tagOf)].join(' ');
    return [`hotseat:${promptId}/${criterionId}`, html(ask), back, tags].join('\t');
  });
  return `${[...head, ...rows].join('\n')}\n`;
}

const tagOf = (topic: string): string => topic.trim().replaceAll(/[^\p{L}\p{N}-]/gu, '_');

/** A text of the bank as HTML on one line; its formulas as MathJax, which Anki sets. */
const html = (text: string): string => inlinePieces(text.trim()).map(drawn).join('');

function drawn({ kind, text }: InlinePiece): string {
  const inner = escaped(text);
  switch (kind) {
    case 'text':
      return inner;
    case 'formula':
      return `\\(${inner}\\)`;
    case 'code':
      return `<code>${inner}</code>`;
    case 'strong':
      return `<b>${inner}</b>`;
    case 'emphasis':
      return `<i>${inner}</i>`;
    case 'raised':
      return `<sup>${inner}</sup>`;
    case 'lowered':
      return `<sub>${inner}</sub>`;
  }
}

const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\t', ' ')
    .replaceAll(/\r?\n\r?\n/g, '<br><br>')
    .replaceAll(/\r?\n/g, ' ');
