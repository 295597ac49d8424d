import { XmlPart } from "../../../ooxml";
import { relatedParts } from "../../../ooxml";
import type { Saving } from "../saving";

const spreadsheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const dynamicArray = "http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray";

/** Says of a cell that its formula spills by itself; Excel knows it by this part only. */
const part = [
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
  `<metadata xmlns="${spreadsheet}" xmlns:xda="${dynamicArray}">`,
  '<metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/></metadataTypes>',
  '<futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata>',
  '<cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>',
].join("");

/** The number that a spilling cell carries; null where the file's metadata has no such kind. */
export function dynamicMark(saving: Saving): number | null {
  const { file, before } = saving;
  const [known] = relatedParts(file, before.part, "sheetMetadata");
  if (known !== undefined) return knownMark(new XmlPart(file.text(known)));
  saving.relate(before.part, "metadata", saving.put("metadata", part));
  return 1;
}

function knownMark(metadata: XmlPart): number | null {
  const types = metadata.children(metadata.find("metadataTypes"));
  const type = types.findIndex(({ tag }) => tag.attribute("name") === "XLDAPR") + 1;
  if (type === 0) return null;
  const cells = metadata.children(metadata.find("cellMetadata"));
  const index = cells.findIndex((block) =>
    metadata.children(block).some(({ tag }) => tag.attribute("t") === String(type)),
  );
  return index < 0 ? null : index + 1;
}
