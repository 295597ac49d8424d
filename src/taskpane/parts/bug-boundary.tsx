import { Component } from "react";
import type { ReactNode } from "react";
import type { Translator } from "../../messages";
import { BugNotice } from "./bug-notice";

export interface BugBoundaryProps {
  readonly messages: Translator;
  readonly version: string;
  readonly children: ReactNode;
}

interface BugBoundaryState {
  readonly details: string | null;
}

const detailsOf = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error);

/** Shows what we did wrong, and lets it be passed on. React offers this to classes only. */
export class BugBoundary extends Component<BugBoundaryProps, BugBoundaryState> {
  override state: BugBoundaryState = { details: null };

  static getDerivedStateFromError(error: unknown): BugBoundaryState {
    return { details: detailsOf(error) };
  }

  /** What is thrown in an event or a promise reaches no boundary by itself. */
  readonly onRejection = ({ reason }: PromiseRejectionEvent): void =>
    this.setState({ details: detailsOf(reason) });

  override componentDidMount(): void {
    window.addEventListener("unhandledrejection", this.onRejection);
  }

  override componentWillUnmount(): void {
    window.removeEventListener("unhandledrejection", this.onRejection);
  }

  override render(): ReactNode {
    const { messages, version, children } = this.props;
    const { details } = this.state;
    return details === null ? (
      children
    ) : (
      <BugNotice messages={messages} details={`Esep ${version}\n${details}`} />
    );
  }
}
