import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { useHost, useMessages } from "../contexts";
import type { Trouble } from "../state/task";
import { failureDetails, failureText } from "../view/failure";
import { copyText } from "./clipboard";

export interface TroubleBarProps {
  readonly trouble: Trouble;
  readonly onClose: () => void;
}

/** What could not be done, why, and what to do next; the task can be repeated as it was. */
export function TroubleBar({ trouble, onClose }: TroubleBarProps) {
  const messages = useMessages();
  const { run, version } = useHost();
  const { t } = messages;

  return (
    <MessageBar intent="error" layout="multiline" role="alert">
      <MessageBarBody>{failureText(messages, trouble.failure)}</MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            icon={<DismissRegular />}
            aria-label={t("pane.failure.close")}
            onClick={onClose}
          />
        }
      >
        <Button size="small" onClick={() => run(trouble.task)}>
          {t("pane.failure.repeat")}
        </Button>
        <Button
          size="small"
          appearance="transparent"
          onClick={() => void copyText(failureDetails(trouble, version))}
        >
          {t("pane.failure.copy")}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
