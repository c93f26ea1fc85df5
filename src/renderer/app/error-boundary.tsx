import { Component, type ReactNode } from 'react';
import styles from './error-boundary.module.css';
import { goTo } from '../state/navigation.js';
import { Button } from '../ui/controls/button.js';
import { ErrorNote } from '../ui/status/error-note.js';

type Props = {
  /** The library itself has nowhere to go back to. */
  readonly isHome: boolean;
  readonly children: ReactNode;
};
type State = { readonly hasFailed: boolean };

/** A bug in one screen must not leave a blank window: it says what is safe and offers a way on. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { hasFailed: false };

  static getDerivedStateFromError(): State {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    if (!this.state.hasFailed) return this.props.children;
    return (
      <main className={styles['page']}>
        <ErrorNote
          happened="This screen has failed: a bug in Hotseat."
          safe="What you typed and drew is saved up to the last second or two."
          todo="An unfinished attempt waits at the prompts to be continued."
          actions={
            <>
              {this.props.isHome ? null : (
                <Button look="primary" onClick={() => goTo({ kind: 'library' })}>
                  Go to the prompts
                </Button>
              )}
              <Button onClick={() => window.location.reload()}>Load the window anew</Button>
            </>
          }
        />
      </main>
    );
  }
}
