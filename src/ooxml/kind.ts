import { contentTypeOf } from "./content-types";
import { refuse } from "./failure";
import type { OfficePackage } from "./package";
import { relationshipsOf } from "./relationships";

export type OfficeKind = "workbook" | "document" | "presentation";

const kinds: readonly (readonly [RegExp, OfficeKind])[] = [
  [/spreadsheetml|ms-excel/i, "workbook"],
  [/wordprocessingml|ms-word/i, "document"],
  [/presentationml|ms-powerpoint/i, "presentation"],
];

/** The part that everything else hangs on, found by relationship; refused where the file is of another kind. */
export function mainPart(file: OfficePackage, wanted: OfficeKind): string {
  refuseOpenDocument(file);
  const main = relationshipsOf(file, "").find(
    ({ kind, external }) => kind === "officeDocument" && !external,
  );
  if (!main) return refuse("wrong-kind", { detail: "no main part" });
  if (!file.has(main.target)) return refuse("part-missing", { part: main.target });
  const type = contentTypeOf(file, main.target) ?? "";
  if (/\.binary\./i.test(type)) refuse("binary-workbook");
  const found = kinds.find(([shape]) => shape.test(type))?.[1];
  if (found !== wanted) refuse("wrong-kind", { detail: found ?? type });
  return main.target;
}

function refuseOpenDocument(file: OfficePackage): void {
  if (!file.has("mimetype") || file.claimedSize("mimetype") > 200) return;
  if (file.text("mimetype").startsWith("application/vnd.oasis.")) refuse("open-document");
}
