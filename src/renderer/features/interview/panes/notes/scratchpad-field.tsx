import {
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  type CSSProperties,
  type ReactNode,
} from 'react';
import { scratchpad } from '../../../../../core/attempt/scratchpad.js';
import type { PromptKind } from '../../../../../core/prompt/prompt.js';
import { whyNoResult } from '../../../../../core/sums/functions.js';
import { readSums } from '../../../../panes/sums/read-sums.js';
import { connectSource, touch } from '../../../../state/attempt/attempt-session.js';
import { theAttempt, useAttempt } from '../../../../state/attempt/attempt-store.js';
import styles from './scratchpad.module.css';
import { useHint } from './use-hint.js';
import { useOwnKeys } from './use-own-keys.js';

const key = `notes ${scratchpad.id}`;
const settleMs = 200;
/** A sum as it comes up in an interview of the kind. */
const exampleOf: Readonly<Record<PromptKind, string>> = {
  'system-design': '2M users * 10 / day',
  'ml-theory': '7e9 * 2 bytes',
  coding: '1M rows * 64 bytes',
};
/** Beside a pasted book no results are drawn. */
const mostCharacters = 20_000;

/** Numbers and assumptions; what a line comes to stands beside it and is never written into it. */
export function ScratchpadField({ isReadOnly }: { readonly isReadOnly: boolean }): ReactNode {
  const field = useRef<HTMLTextAreaElement>(null);
  const [initial] = useState(() => textNow());
  const [text, setText] = useState(initial);
  const results = useResults(text);
  const kind = useAttempt((open) => open.prompt.kind);
  useOwnKeys(field, ({ value }) => {
    touch(key);
    setText(value);
  });
  useHint(field, exampleOf[kind]);
  useLayoutEffect(() => {
    const area = field.current;
    if (area === null) return;
    return connectSource(key, () => ({
      kind: 'text',
      phaseId: scratchpad.id,
      text: area.value,
    }));
  }, []);
  const lines = text.length > mostCharacters ? [] : text.split('\n');
  return (
    <div className={styles['scroll']}>
      <div
        className={styles['pad']}
        style={
          { '--results': `calc(${String(longest(lines, results))}ch + 24px)` } as CSSProperties
        }
      >
        <textarea
          ref={field}
          className={styles['field']}
          defaultValue={initial}
          readOnly={isReadOnly}
          spellCheck={false}
          autoComplete="off"
          aria-label={scratchpad.title}
          aria-description="Sums compute as you type. Tab indents. Press Escape, then Tab, to leave."
        />
        <div className={styles['mirror']} aria-hidden="true">
          {lines.map((line, at) => (
            <div key={at} className={styles['line']}>
              {line === '' ? '\u200b' : line}
              <span className={styles['result']}>{wordsBeside(line, results[at])}</span>
            </div>
          ))}
        </div>
        <ol className="visually-hidden" aria-label="Results of the scratchpad">
          {lines.map((line, at) =>
            wordsBeside(line, results[at]) === '' ? null : (
              <li key={at}>{`${line} ${wordsBeside(line, results[at])}`}</li>
            ),
          )}
        </ol>
      </div>
    </div>
  );
}

const textNow = (): string => theAttempt().live.state.texts[scratchpad.id]?.text ?? '';
/** What a line comes to, or why it comes to nothing; '' where it is no sum. */
const wordsBeside = (line: string, result: string | null | undefined): string =>
  (result ?? null) === null
    ? (whyNoResult(line) ?? '')
    : `${line.trimEnd().endsWith('=') ? '' : '= '}${result ?? ''}`;

/** Letters of the longest result; most are no longer than this, so that lines seldom break anew when one comes. */
const longest = (lines: readonly string[], results: readonly (string | null)[]): number =>
  Math.max(8, ...lines.map((line, at) => wordsBeside(line, results[at]).length));

/** What the lines come to, a moment after the last change. */
function useResults(text: string): readonly (string | null)[] {
  const [results, setResults] = useState<readonly (string | null)[]>([]);
  useEffect(() => {
    let isWanted = true;
    const timer = setTimeout(() => {
      if (!/\d/.test(text) || text.length > mostCharacters) setResults([]);
      else
        void readSums(text).then((read) => {
          if (isWanted) setResults(read);
        });
    }, settleMs);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [text]);
  return results;
}
