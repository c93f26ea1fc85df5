import {
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
  type KeyboardEvent,
  type ReactNode,
} from 'react';
import { Group, Panel, Separator } from 'react-resizable-panels';
import { placeInText } from '../../../core/mermaid/place-in-text.js';
import { Button } from '../../ui/controls/button.js';
import { classNames } from '../../ui/class-names.js';
import styles from './diagram-editor.module.css';
import { keepCaret } from './keep-caret.js';
import { Picture } from './picture.js';
import { useDrawing, type Preview } from './use-drawing.js';

type Props = {
  /** What stands there when the pane opens; later values are not read. */
  readonly text: string;
  readonly theme: 'light' | 'dark';
  readonly isReadOnly: boolean;
  readonly onTouch: () => void;
  /** Hands over how to read the text; the returned function is called when it goes. */
  readonly connect: (read: () => string) => () => void;
  /** Hands over how to put another text in place of this one, undoable as if typed; returns how to take it back. */
  readonly connectWriter: (write: (text: string) => void) => () => void;
  /** What graders read in the text, in words: `6 components · 5 arrows`. */
  readonly summary: string;
  /** Writes the whiteboard here; null where nothing is drawn there. */
  readonly onFromBoard: (() => void) | null;
  /** What stands under the text; it may select where the text names a box, by its id. */
  readonly below: (select: (id: string) => void) => ReactNode;
};

const starter = `flowchart LR
  user([User]) --> api[Query API]
  api -->|question| search[Retriever]
  search --> index[(Vector index)]`;

/** Mermaid text on the left, its picture on the right. */
export function DiagramEditor({
  text,
  theme,
  isReadOnly,
  onTouch,
  connect,
  connectWriter,
  summary,
  onFromBoard,
  below,
}: Props): ReactNode {
  const field = useRef<HTMLTextAreaElement>(null);
  const first = useRef(text);
  const read = useCallback(() => field.current?.value ?? first.current, []);
  const { preview, changed, drawNow } = useDrawing(theme, read);

  useLayoutEffect(() => {
    const area = field.current;
    if (area === null) return;
    area.setSelectionRange(area.value.length, area.value.length);
    return connect(() => area.value);
  }, [connect]);

  useEffect(() => (field.current === null ? undefined : keepCaret(field.current)), []);

  useEffect(
    () =>
      connectWriter((next) => {
        if (field.current !== null) typeOver(field.current, next);
      }),
    [connectWriter],
  );

  const onInput = (): void => {
    onTouch();
    changed();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.shiftKey) drawNow();
  };
  const start = (): void => {
    field.current?.focus();
    // As if typed, so that Ctrl Z takes it back; nothing else does that to a text field.

    document.execCommand('insertText', false, starter);
  };

  const isWrong = preview.problem !== null;
  return (
    <Group
      className={styles['frame']}
      id="diagram"
      resizeTargetMinimumSize={{ coarse: 24, fine: 8 }}
    >
      <Panel id="text" defaultSize="42%" minSize="20%" className={styles['side']}>
        <textarea
          ref={field}
          className={styles['text']}
          defaultValue={first.current}
          readOnly={isReadOnly}
          onInput={onInput}
          onKeyDown={onKeyDown}
          spellCheck={false}
          autoComplete="off"
          aria-label="Diagram as Mermaid text"
          aria-describedby="diagram-problem"
          aria-invalid={isWrong}
          data-pane-focus=""
        />
        <p
          id="diagram-problem"
          role="status"
          className={classNames(styles['note'], isWrong && styles['wrong'])}
        >
          {noteOf(preview, summary)}
        </p>
        {below((id) => selectIn(field.current, id))}
      </Panel>
      <Separator className={styles['separator']} aria-label="Width of the diagram’s text" />
      <Panel id="picture" minSize="20%" className={styles['side']}>
        {preview.drawing === null ? (
          <div className={styles['empty']}>
            <p>
              Describe boxes and arrows in Mermaid; they count as much as a drawing on the
              whiteboard.
            </p>
            <pre>{starter}</pre>
            <div className={styles['starts']}>
              <Button onClick={start} disabled={isReadOnly || isWrong}>
                Start with this
              </Button>
              {onFromBoard === null ? null : (
                <Button onClick={onFromBoard} disabled={isReadOnly || isWrong}>
                  Write the whiteboard here
                </Button>
              )}
            </div>
          </div>
        ) : (
          <Picture
            drawing={preview.drawing}
            isStale={isWrong}
            alt={summary === '' ? 'The diagram' : `The diagram: ${summary}`}
          />
        )}
      </Panel>
    </Group>
  );
}

/** The field with a box's name chosen, and in sight. */
function selectIn(area: HTMLTextAreaElement | null, id: string): void {
  const place = area === null ? null : placeInText(area.value, id);
  if (area === null || place === null) return;
  area.focus();
  area.setSelectionRange(place.start, place.end);
  const lines = area.value.split('\n').length;
  const above = area.value.slice(0, place.start).split('\n').length - 1;
  area.scrollTop = (area.scrollHeight * above) / lines - area.clientHeight / 2;
}

/** Once the field is in front and has the focus, since nothing else lets Ctrl Z take the change back. */
function typeOver(area: HTMLTextAreaElement, text: string, triesLeft = 120): void {
  area.focus();
  if (document.activeElement !== area) {
    if (triesLeft > 0) requestAnimationFrame(() => typeOver(area, text, triesLeft - 1));
    return;
  }
  area.setSelectionRange(0, area.value.length);
  document.execCommand('insertText', false, text);
}

function noteOf({ problem, drawing, isWaiting }: Preview, summary: string): string {
  if (problem !== null) {
    const place = problem.line === null ? 'This cannot be drawn' : `Line ${String(problem.line)}`;
    const kept = drawing === null ? '' : ' The picture shows the last version that worked.';
    return `${place}: ${problem.message}.${kept}`;
  }
  if (isWaiting) return 'This takes a while to draw. Press Ctrl Enter to draw it again.';
  if (drawing === null) return 'Mermaid, drawn as you type';
  return summary === '' ? 'The grader sees no components' : `The grader sees ${summary}`;
}
