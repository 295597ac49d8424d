import type { SheetWriting } from "../sheet-writing";

export function saveDrawing(_writing: SheetWriting): void {
  return;
}
