import { Component, type ReactNode } from 'react';
import { TEXTS } from '../session/texts';

interface Props {
  planUrl: string;
  children: ReactNode;
}

/** Catches what the runner could not: says so in French, loses nothing, offers two ways on. */
export default class Boundary extends Component<Props, { error: Error | null }> {
  override state: { error: Error | null } = { error: null };

  static getDerivedStateFromError(error: Error): { error: Error } {
    return { error };
  }

  override render(): ReactNode {
    if (!this.state.error) return this.props.children;
    return (
      <div className="lc-notice lc-notice--danger" role="alert">
        <h2>{TEXTS.crashed}</h2>
        <p>{TEXTS.crashedText}</p>
        <p className="lc-row">
          <button type="button" className="lc-button" onClick={() => this.setState({ error: null })}>
            {TEXTS.retry}
          </button>
          <a className="lc-button lc-button--quiet" href={this.props.planUrl}>
            {TEXTS.plan}
          </a>
        </p>
      </div>
    );
  }
}
