import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { render } from "@testing-library/react";
import type { ReactElement } from "react";
import { runChecks } from "../../src/checks";
import type { Answers, UiLanguage } from "../../src/form";
import { translator } from "../../src/messages";
import { AnswersContext, HostContext, MessagesContext } from "../../src/taskpane/contexts";
import type { HostPort } from "../../src/taskpane/contexts";
import { bookView } from "../../src/taskpane/desk/book-view";
import type { Book } from "../../src/taskpane/state/state";
import type { Finding } from "../../src/checks";
import { ownSheet, snapshotOf } from "./snapshot-of";

export const today = "2026-04-18";

/** A workbook with the form, as the pane keeps it once it was read. */
export function bookOf(answers: Answers, findings?: readonly Finding[]): Book {
  const made = runChecks(answers, { today });
  const count = (severity: Finding["severity"]) =>
    (findings ?? []).filter((each) => each.severity === severity && !each.accepted).length;
  const check = findings
    ? {
        ...made,
        findings: findings as typeof made.findings,
        summary: {
          errors: count("error"),
          warnings: count("warning"),
          infos: count("info"),
          accepted: findings.filter(({ accepted }) => accepted).length,
        },
      }
    : made;
  return { status: "form", view: bookView(snapshotOf(ownSheet), answers, check) };
}

export interface World {
  readonly book?: Book;
  readonly language?: UiLanguage;
}

/** Draws a part of the pane as it stands within the whole; what it asks of the host is kept in `run`. */
export function draw(element: ReactElement, { book, language = "kk" }: World = {}) {
  const run = jest.fn<undefined, Parameters<HostPort["run"]>>();
  const stop = jest.fn<undefined, []>();
  const listFindings = () => Promise.resolve("1.2\tC7");
  const newsText = () => Promise.resolve("…");
  const host: HostPort = { run, stop, listFindings, newsText, version: "0.1.0", today };
  const drawn = render(
    <FluentProvider theme={webLightTheme}>
      <MessagesContext value={translator(language)}>
        <HostContext value={host}>
          <AnswersContext value={book ?? { status: "unread" }}>{element}</AnswersContext>
        </HostContext>
      </MessagesContext>
    </FluentProvider>,
  );
  return { ...drawn, run, stop };
}
