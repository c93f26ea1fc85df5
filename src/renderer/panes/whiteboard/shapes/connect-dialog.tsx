import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { Button } from '../../../ui/controls/button.js';
import { Segmented } from '../../../ui/controls/segmented.js';
import { Dialog } from '../../../ui/overlays/dialog.js';
import { Select } from '../../../ui/overlays/select.js';
import type { LabelledBox } from './boxes.js';
import styles from './connect-dialog.module.css';
import { shapesWords as words } from './shapes-words.js';
import { useSettled } from './use-settled.js';

type Connection = {
  readonly from: LabelledBox;
  readonly to: LabelledBox;
  readonly label: string;
  readonly isTwoWay: boolean;
};

type Props = {
  /** At least two. */
  readonly boxes: readonly LabelledBox[];
  /** What is written at the arrow that leads from one to the other already, by their ids; both ways, where that is asked. */
  readonly labelOf: (from: string, to: string, isTwoWay: boolean) => string | null;
  readonly onClose: () => void;
  readonly onConnect: (connection: Connection) => void;
  /** Opens the label of the arrow that joins them already, by their ids. */
  readonly onRelabel: (from: string, to: string) => void;
  /** Takes away what joins them already. */
  readonly onRemove: (joined: Omit<Connection, 'label'>) => void;
};

/** An arrow by keys alone: from a box, to a box, which way, and what it carries. */
export function ConnectDialog({
  boxes,
  labelOf,
  onClose,
  onConnect,
  onRelabel,
  onRemove,
}: Props): ReactNode {
  const fields = useRef<HTMLDivElement>(null);
  const [fromId, setFromId] = useState(() => firstOf(boxes)?.box.id ?? '');
  const [toId, setToId] = useState(
    () => boxes.findLast(({ box }) => box.id !== fromId)?.box.id ?? '',
  );
  const [direction, setDirection] = useState<'forward' | 'both'>('forward');
  const [label, setLabel] = useState('');
  const options = boxes.map(({ box, label: title }) => ({
    value: box.id,
    title: title === '' ? words.noLabel : title,
  }));
  const byId = (id: string): LabelledBox | undefined => boxes.find(({ box }) => box.id === id);
  const [from, to] = [byId(fromId), byId(toId)];
  const isTwoWay = direction === 'both';
  const isSame = fromId === toId;
  const labelThere = isSame ? null : labelOf(fromId, toId, isTwoWay);
  const isThere = labelThere !== null;
  const nameOf = (box: LabelledBox | undefined): string =>
    box === undefined || box.label === '' ? words.noLabel : box.label;
  const found = isThere ? words.joined(nameOf(from), nameOf(to), isTwoWay) : '';
  const status = useSettled(isSame ? words.sameBox : found);
  const connect = (): void => {
    if (from === undefined || to === undefined || isSame || isThere) return;
    onConnect({ from, to, label: label.trim(), isTwoWay });
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={words.connectTitle}
      startsAt={() => fields.current?.querySelector('button') ?? null}
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button look="primary" onClick={connect} disabled={isSame || isThere}>
            {words.connect}
          </Button>
        </>
      }
    >
      <div
        ref={fields}
        className={styles['fields']}
        onKeyDownCapture={(event) => {
          if (!connects(event)) return;
          event.preventDefault(); // else it presses what gets the focus back, too
          event.stopPropagation();
          connect();
        }}
      >
        <span>{words.from}</span>
        <Select label={words.from} value={fromId} options={options} onChange={setFromId} />
        <span>{words.to}</span>
        <Select label={words.to} value={toId} options={options} onChange={setToId} />
        <span>{words.direction}</span>
        <div className={styles['row']}>
          <Segmented
            label={words.direction}
            value={direction}
            options={[
              { value: 'forward', title: words.directions.forward },
              { value: 'both', title: words.directions.both },
            ]}
            onChange={setDirection}
          />
          <Button
            look="quiet"
            onClick={() => {
              setFromId(toId);
              setToId(fromId);
            }}
          >
            {words.swap}
          </Button>
        </div>
        <span>{words.label}</span>
        {isThere ? (
          <div className={styles['row']}>
            <span className={styles['written']}>
              {labelThere === '' ? words.unlabelled : labelThere}
            </span>
            <Button look="quiet" onClick={() => onRelabel(fromId, toId)}>
              {words.change}
            </Button>
          </div>
        ) : (
          <input
            className={styles['label']}
            aria-label={words.label}
            placeholder={words.labelHint}
            value={label}
            onChange={({ target }) => setLabel(target.value)}
          />
        )}
      </div>
      <div className={styles['there']}>
        <p role="status">{status}</p>
        {isThere && from !== undefined && to !== undefined ? (
          <Button look="quiet" onClick={() => onRemove({ from, to, isTwoWay })}>
            {words.remove}
          </Button>
        ) : null}
      </div>
    </Dialog>
  );
}

/** Enter goes on from a list too, which Alt ↓ and the blank open; within one that is open it chooses. */
function connects({ key, ctrlKey, metaKey, target }: KeyboardEvent): boolean {
  if (key !== 'Enter' || !(target instanceof Element)) return false;
  if (ctrlKey || metaKey) return target.closest('[role="listbox"]') === null;
  return target.closest('input:not([type]), [role="combobox"][aria-expanded="false"]') !== null;
}

/** From what is selected; but what was drawn last is led to from the one before, as one draws along. */
const firstOf = (boxes: readonly LabelledBox[]): LabelledBox | undefined =>
  boxes.slice(0, -1).find(({ isSelected }) => isSelected) ?? boxes.at(-2);
