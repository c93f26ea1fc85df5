import { useEffect, useState, type ReactNode } from 'react';
import {
  cancelExchange,
  closeExchange,
  useExchange,
  type Exchange,
} from '../state/exchange/exchange.js';
import { exchangeErrorWords, importedWords } from '../state/exchange/exchange-words.js';
import { Button } from '../ui/controls/button.js';
import { Dialog } from '../ui/overlays/dialog.js';
import { ErrorNote } from '../ui/status/error-note.js';
import styles from './exchange-dialog.module.css';

/** What takes less is over before anybody has read about it. */
const quietMs = 1000;

/** How far an export or import is, and what came of it. */
export function ExchangeDialog(): ReactNode {
  const exchange = useExchange((state) => state.exchange);
  const isRunning = exchange?.kind === 'running';
  const [isLong, setIsLong] = useState(false);
  useEffect(() => {
    if (!isRunning) return undefined;
    const timer = setTimeout(() => setIsLong(true), quietMs);
    return () => {
      clearTimeout(timer);
      setIsLong(false);
    };
  }, [isRunning]);
  if (exchange === null || (isRunning && !isLong)) return null;
  return exchange.kind === 'running' ? <Running {...exchange} /> : <Ended exchange={exchange} />;
}

type RunningProps = Extract<Exchange, { kind: 'running' }>;

function Running({ what, done, of, isCancelled }: RunningProps): ReactNode {
  const title = what === 'export' ? 'Exporting your attempts' : 'Importing attempts';
  return (
    <Dialog
      isOpen
      onClose={cancelExchange}
      title={title}
      actions={
        <Button disabled={isCancelled} onClick={cancelExchange}>
          {isCancelled ? 'Cancelling…' : 'Cancel'}
        </Button>
      }
    >
      <div
        role="progressbar"
        aria-label={title}
        aria-valuemin={0}
        aria-valuemax={of}
        aria-valuenow={done}
        className={styles['bar']}
      >
        <div
          className={styles['fill']}
          style={{ width: `${String(of === 0 ? 100 : (100 * done) / of)}%` }}
        />
      </div>
      <p className={styles['count']}>
        {done} of {of}
      </p>
      <p role="status" className="visually-hidden">
        {stepWords(done, of)}
      </p>
    </Dialog>
  );
}

/** A reader hears every tenth of the way, not every attempt. */
function stepWords(done: number, of: number): string {
  const tenths = of === 0 ? 10 : Math.floor((10 * done) / of);
  return `${String(10 * tenths)} percent of ${String(of)} attempts`;
}

function Ended({ exchange }: { readonly exchange: Exclude<Exchange, RunningProps> }): ReactNode {
  const isFailed = exchange.kind === 'failed';
  const title = !isFailed
    ? 'Import finished'
    : exchange.what === 'export'
      ? 'Not exported'
      : 'Not imported';
  return (
    <Dialog
      isOpen
      onClose={closeExchange}
      title={title}
      actions={
        <Button look="primary" onClick={closeExchange}>
          Close
        </Button>
      }
    >
      {exchange.kind === 'failed' ? (
        <Failed exchange={exchange} />
      ) : (
        <div role="status" className={styles['lines']}>
          {importedWords(exchange.counts).map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      )}
    </Dialog>
  );
}

function Failed({
  exchange: { what, error },
}: {
  readonly exchange: Extract<Exchange, { kind: 'failed' }>;
}): ReactNode {
  return (
    <>
      <ErrorNote {...exchangeErrorWords(what, error)} />
      {error.kind === 'bad-export' ? (
        <ul className={styles['problems']} aria-label="What is wrong with the export" tabIndex={0}>
          {error.problems.map((problem) => (
            <li key={problem}>{problem}</li>
          ))}
        </ul>
      ) : null}
    </>
  );
}
