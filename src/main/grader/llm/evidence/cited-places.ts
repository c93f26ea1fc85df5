import type { Evidence } from '../../../../core/grade/grade.js';
import { secondOf, type TimedText } from '../../../../core/attempt/timed-text.js';
import type { AnswerView } from '../view/answer-view.js';
import type { Checked, Refusal } from './checked-evidence.js';
import type { OfflineSignal } from '../../offline/answer-signal.js';

type Pointed = Pick<Checked, 'evidence' | 'isNear' | 'refusal'>;

/** The elements of the drawings that a model names. An id of an arrow that joins nothing is only a name. */
export function elementsIn(
  named: string,
  { board, diagram }: AnswerView,
  signal: OfflineSignal,
  criterionId: string,
): Pointed & Pick<Checked, 'drawn'> {
  const shortIds = named.match(/\b[bd]\d{1,3}\b/g) ?? [];
  const found = (['board', 'diagram'] as const).flatMap((kind) => {
    const { idOf, labels, joined } = kind === 'board' ? board : diagram;
    const ids = [...new Set(shortIds.flatMap((short) => idOf.get(short) ?? []))];
    if (ids.length === 0) return [];
    const quote = ids.flatMap((id) => labels.get(id) ?? []).filter((label) => label !== '');
    const evidence: Evidence = { quote: quote.join(' · '), place: { kind, ids } };
    const isNear = ids.some((id) => signal.elements.get(`${kind}:${id}`)?.has(criterionId));
    return [{ evidence, isNear, isJoined: ids.some((id) => joined.has(id)) }];
  });
  if (found.length === 0)
    return {
      evidence: [],
      isNear: false,
      drawn: 'none',
      refusal: shortIds.length > 0 ? 'not-found' : null,
    };
  return {
    evidence: found.map(({ evidence }) => evidence),
    isNear: found.some(({ isNear }) => isNear),
    drawn: found.some(({ isJoined }) => isJoined) ? 'joined' : 'named',
    refusal: null,
  };
}

const mostLines = 40;
const leastHeld = 0.5;

/** The lines of code that a model names; they count where one of them does something. */
export function linesIn(
  named: string,
  code: TimedText,
  signal: OfflineSignal,
  criterionId: string,
): Pointed {
  const refused = (refusal: Refusal | null): Pointed => ({
    evidence: [],
    isNear: false,
    refusal,
  });
  const [, from, to] = /(\d{1,6})(?:\s*[-–]\s*(\d{1,6}))?/.exec(named) ?? [];
  if (from === undefined) return refused(null);
  const lines = code.text.split('\n');
  const [fromLine, toLine] = [Number(from), Number(to ?? from)];
  if (fromLine < 1 || toLine < fromLine || toLine > lines.length || toLine - fromLine >= mostLines)
    return refused('not-found');
  const numbers = lines.map((_, index) => index + 1).slice(fromLine - 1, toLine);
  const doing = numbers.flatMap((number) => signal.lines.get(number) ?? []);
  if (doing.length === 0) return refused('comment');
  const held = new Set(doing.flatMap((groups) => groups.get(criterionId) ?? []));
  const start = lines.slice(0, fromLine - 1).reduce((sum, line) => sum + line.length + 1, 0);
  const quote = lines.slice(fromLine - 1, toLine).join('\n');
  const atSec = secondOf(code, start, start + quote.length) ?? 0;
  return {
    evidence: [{ quote, place: { kind: 'code', fromLine, toLine, atSec } }],
    isNear: held.size >= (signal.groups.get(criterionId) ?? 1) * leastHeld,
    refusal: null,
  };
}
