import { Button, Field, Input, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { useHost, useMessages } from "../contexts";
import type { FoldView } from "../desk/book-view";
import { Actions } from "./layout";

const useStyles = makeStyles({
  form: {
    flexBasis: "100%",
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
  },
});

export interface AcceptButtonsProps {
  readonly fold: FoldView;
  readonly isBusy: boolean;
}

/** A warning may stand with a written reason; what was accepted can be opened again. Errors cannot be accepted. */
export function AcceptButtons({ fold, isBusy }: AcceptButtonsProps) {
  const { t } = useMessages();
  const { run } = useHost();
  const [isOpen, setIsOpen] = useState(false);
  const { severity, accepted } = fold.finding;
  if (accepted)
    return (
      <Button
        size="small"
        disabled={isBusy}
        onClick={() => run({ name: "withdraw", fold: fold.id })}
      >
        {t("pane.check.withdraw")}
      </Button>
    );
  if (severity !== "warning") return null;
  return isOpen ? (
    <AcceptForm fold={fold} isBusy={isBusy} onCancel={() => setIsOpen(false)} />
  ) : (
    <Button size="small" onClick={() => setIsOpen(true)}>
      {t("pane.check.accept")}
    </Button>
  );
}

/** Who has accepted last: whoever sits here seldom changes from one finding to the next. */
let lastName = "";

interface AcceptFormProps extends AcceptButtonsProps {
  readonly onCancel: () => void;
}

function AcceptForm({ fold, isBusy, onCancel }: AcceptFormProps) {
  const styles = useStyles();
  const { t } = useMessages();
  const { run } = useHost();
  const [reason, setReason] = useState("");
  const [by, setBy] = useState(lastName);
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => form.current?.querySelector("textarea")?.focus(), []);
  const isWhole = reason.trim() !== "" && by.trim() !== "";

  function accept(): void {
    lastName = by.trim();
    run({ name: "accept", fold: fold.id, reason: reason.trim(), by: by.trim() });
  }

  return (
    <div ref={form} className={styles.form}>
      <Field label={t("pane.check.reason")} hint={t("pane.check.reasonHint")} required>
        <Textarea value={reason} onChange={(_event, { value }) => setReason(value)} />
      </Field>
      <Field label={t("pane.check.by")} required>
        <Input value={by} onChange={(_event, { value }) => setBy(value)} />
      </Field>
      <Actions>
        <Button size="small" appearance="primary" disabled={!isWhole || isBusy} onClick={accept}>
          {t("pane.check.doAccept")}
        </Button>
        <Button size="small" onClick={onCancel}>
          {t("pane.check.cancel")}
        </Button>
      </Actions>
    </div>
  );
}
