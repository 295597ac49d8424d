import type { ExportedFile } from "./job";

/** A blob that is let go too early is a download that never comes. */
const keptMilliseconds = 60_000;

interface FilePicker {
  showSaveFilePicker(options: { readonly suggestedName: string }): Promise<FileSystemFileHandle>;
}

const hasPicker = (window: object): window is FilePicker => "showSaveFilePicker" in window;

/** Gives the file to the browser's downloads; nobody says whether it arrives. */
export function startDownload({ name, type, bytes }: ExportedFile): void {
  const url = URL.createObjectURL(new Blob([bytes], { type }));
  const anchor = document.createElement("a");
  anchor.href = url;
  anchor.download = name;
  document.body.append(anchor);
  anchor.click();
  anchor.remove();
  setTimeout(() => URL.revokeObjectURL(url), keptMilliseconds);
}

/** A frame of another origin, as Excel on the web makes one, may not show the picker. */
export const canSaveAs = (): boolean => hasPicker(window) && window.self === window.top;

/** Lets the user choose the place; false where the choice was left without one. */
export async function saveAs({ name, bytes }: ExportedFile): Promise<boolean> {
  const picker: object = window;
  if (!hasPicker(picker)) return false;
  const handle = await picker.showSaveFilePicker({ suggestedName: name }).catch(isAborted);
  if (handle === null) return false;
  const stream = await handle.createWritable();
  await stream.write(bytes);
  await stream.close();
  return true;
}

function isAborted(error: unknown): null {
  if (error instanceof DOMException && error.name === "AbortError") return null;
  throw error;
}
