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
          happened="This screen crashed because of a bug in Hotseat."
          safe="Everything you typed and drew is saved, up to the last second or two."
          todo="You can continue an unfinished attempt from Prompts."
          actions={
            <>
              {this.props.isHome ? null : (
                <Button look="primary" onClick={() => goTo({ kind: 'library' })}>
                  Go to Prompts
                </Button>
              )}
              <Button onClick={() => window.location.reload()}>Reload the window</Button>
            </>
          }
        />
      </main>
    );
  }
}
