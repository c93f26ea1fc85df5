import { codeTitle, notesParts, notesTitleInAnswer } from '../../attempt/scratchpad.js';
import { partKey, partsOfAnswer, type AnswerPart } from '../answer-parts.js';
import type { Review } from '../review.js';

type Written = Extract<AnswerPart, { kind: 'talk' | 'text' | 'code' }>;

/** A part of what was asked and written that at least one of two attempts holds. */
export type ComparedPart = Written & { readonly key: string; readonly title: string };

type Side = Pick<Review, 'state' | 'prompt'>;

/**
 * The parts of two attempts at one prompt, aligned: in the order of the later one's phases, then phases that only the earlier
 * prompt had. Drawings are no part of it.
 */
export function comparedParts(before: Side, after: Side): readonly ComparedPart[] {
  const held = new Map([...written(before), ...written(after)].map((part) => [part.key, part]));
  const order = [
    'talk',
    ...[after, before].flatMap(({ prompt }) => notesParts(prompt.phases).map(textKey)),
    'code',
  ];
  return [...new Set(order)].flatMap((key) => held.get(key) ?? []);
}

const textKey = ({ id }: { readonly id: string }): string => partKey({ kind: 'text', phaseId: id });

const written = ({ state, prompt }: Side): readonly ComparedPart[] =>
  partsOfAnswer(state, prompt).flatMap((part): readonly ComparedPart[] => {
    const key = partKey(part);
    switch (part.kind) {
      case 'talk':
        return [{ ...part, key, title: 'Questions' }];
      case 'text':
        return [{ ...part, key, title: notesTitleInAnswer(prompt.phases, part.phaseId) }];
      case 'code':
        return [{ ...part, key, title: codeTitle }];
      default:
        return [];
    }
  });
