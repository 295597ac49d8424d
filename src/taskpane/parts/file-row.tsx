import { Button, Link } from "@fluentui/react-components";
import { useState } from "react";
import { useMessages } from "../contexts";
import type { ExportedFile } from "../export/job";
import { canSaveAs, saveAs, startDownload } from "../export/save";
import { Actions, Paragraph, Row, Small } from "./layout";

export interface FileRowProps {
  readonly file: ExportedFile;
}

/** A file that was made. No pane is told whether a download arrived: this only says that it was begun, and how to get it otherwise. */
export function FileRow({ file }: FileRowProps) {
  const { t } = useMessages();
  const [isLost, setIsLost] = useState(false);
  const size = Math.ceil(file.bytes.length / 1024);

  return (
    <>
      <Row>
        <div>
          {file.name}
          <Small>{t("pane.export.started", { size })}</Small>
        </div>
        <Link
          as="button"
          aria-expanded={isLost}
          aria-label={t("pane.export.lostFile", { file: file.name })}
          onClick={() => setIsLost(!isLost)}
        >
          {t("pane.export.lost")}
        </Link>
      </Row>
      {isLost && <LostFile file={file} />}
    </>
  );
}

function LostFile({ file }: FileRowProps) {
  const { t } = useMessages();
  return (
    <li>
      <Paragraph>{t("pane.export.help", { file: file.name })}</Paragraph>
      <Actions>
        <Button size="small" onClick={() => startDownload(file)}>
          {t("pane.export.again")}
        </Button>
        {canSaveAs() && (
          <Button size="small" onClick={() => void saveAs(file)}>
            {t("pane.export.saveAs")}
          </Button>
        )}
      </Actions>
    </li>
  );
}
