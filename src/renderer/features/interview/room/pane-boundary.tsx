import { Component, Fragment, type ReactNode } from 'react';
import { Button } from '../../../ui/controls/button.js';
import { ErrorNote } from '../../../ui/status/error-note.js';
import styles from './pane-boundary.module.css';

type Props = {
  /** Called once the pane is there anew; its button took the focus along. */
  readonly onReload?: () => void;
  readonly children: ReactNode;
};
type State = { readonly hasStopped: boolean; readonly stops: number };

/**
 * A bug in one pane leaves the others and the clock running. What the pane held was read as it went, so that it comes
 * back with it.
 */
export class PaneBoundary extends Component<Props, State> {
  override state: State = { hasStopped: false, stops: 0 };

  static getDerivedStateFromError(): Partial<State> {
    return { hasStopped: true };
  }

  override render(): ReactNode {
    const { hasStopped, stops } = this.state;
    if (!hasStopped) return <Fragment key={stops}>{this.props.children}</Fragment>;
    return (
      <div className={styles['stopped']}>
        <ErrorNote
          happened="This pane crashed because of a bug in Hotseat."
          safe="Its content is saved, and everything else still works."
          todo={
            stops === 0
              ? 'Reload it to pick up where you left off.'
              : 'It crashed again. Write in the notes instead; they count just as much.'
          }
          actions={<Button onClick={this.#reload}>Reload it</Button>}
        />
      </div>
    );
  }

  readonly #reload = (): void => {
    this.setState(({ stops }) => ({ hasStopped: false, stops: stops + 1 }), this.props.onReload);
  };
}
