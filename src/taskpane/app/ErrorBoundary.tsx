import { Component, type ReactNode } from "react";
import { ErrorPage } from "./ErrorPage";

interface State {
  readonly error: Error | null;
}

/** Instead of a blank pane: a page that says what happened, with details to copy and a way to go on. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(error: unknown): State {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (!error) return this.props.children;
    return <ErrorPage detail={error.stack ?? error.message} onContinue={() => this.setState({ error: null })} />;
  }
}
