import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { useAnswers, useHost, useMessages } from "../contexts";
import type { StepId } from "../state/state";
import { copyText } from "./clipboard";

const useStyles = makeStyles({
  footer: {
    flexShrink: 0,
    display: "flex",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalM,
    paddingTop: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalS,
    paddingLeft: tokens.spacingHorizontalL,
    paddingRight: tokens.spacingHorizontalL,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  link: { fontSize: tokens.fontSizeBase200 },
});

export interface FooterProps {
  readonly step: StepId;
}

/** What Esep this is, how many links stand, or the list of findings to take along. */
export function Footer({ step }: FooterProps) {
  const styles = useStyles();
  const { t } = useMessages();
  const { version } = useHost();
  const book = useAnswers();
  const links = book.status === "form" ? book.view.links.length : 0;

  return (
    <footer className={styles.footer}>
      {step === "check" && book.status === "form" ? (
        <CopyList />
      ) : (
        <span>
          {step === "link"
            ? t("pane.footer.links", { links })
            : t("pane.footer.about", { version })}
        </span>
      )}
    </footer>
  );
}

const outcomes = {
  copied: "pane.check.copied",
  failed: "pane.check.notCopied",
} as const;

function CopyList() {
  const styles = useStyles();
  const { t, language } = useMessages();
  const { listFindings } = useHost();
  const [outcome, setOutcome] = useState<keyof typeof outcomes | null>(null);

  async function copy(): Promise<void> {
    const list = await listFindings(language);
    setOutcome(list !== null && (await copyText(list)) ? "copied" : "failed");
  }

  return (
    <>
      <Link as="button" className={styles.link} onClick={() => void copy()}>
        {t("pane.check.copy")}
      </Link>
      <span role="status">{outcome && t(outcomes[outcome])}</span>
    </>
  );
}
