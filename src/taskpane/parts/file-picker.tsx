import { Button, Link } from "@fluentui/react-components";
import { useRef } from "react";
import { useMessages } from "../contexts";
import type { PickedFile } from "../desk/calls";
import { Row, Small } from "./layout";

export interface FilePickerProps {
  readonly label: string;
  readonly about: string;
  /** As a file input takes it. */
  readonly accept: string;
  readonly files: readonly PickedFile[];
  readonly count: "one" | "many";
  readonly onFiles: (files: readonly PickedFile[]) => void;
}

const readFile = async (file: File): Promise<PickedFile> => ({
  name: file.name,
  bytes: new Uint8Array(await file.arrayBuffer()),
});

/** A button that opens the system's choice of files, and what was chosen. */
export function FilePicker({ label, about, accept, files, count, onFiles }: FilePickerProps) {
  const { t } = useMessages();
  const input = useRef<HTMLInputElement>(null);

  async function take(picked: FileList | null): Promise<void> {
    const taken = await Promise.all([...(picked ?? [])].map(readFile));
    if (taken.length > 0) onFiles(taken);
    if (input.current) input.current.value = "";
  }

  return (
    <Row>
      <div>
        <Button size="small" onClick={() => input.current?.click()}>
          {label}
        </Button>
        <Small>{files.length === 0 ? about : files.map(({ name }) => name).join(", ")}</Small>
      </div>
      {files.length > 0 && (
        <Link
          as="button"
          aria-label={t("pane.export.dropFile", { label })}
          onClick={() => onFiles([])}
        >
          {t("pane.export.drop")}
        </Link>
      )}
      <input
        ref={input}
        type="file"
        hidden
        aria-label={label}
        accept={accept}
        multiple={count === "many"}
        onChange={({ target }) => void take(target.files)}
      />
    </Row>
  );
}
