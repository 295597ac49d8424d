import { attributes, relationshipsOf, setContentType } from "../../../ooxml";
import type { OfficePackage, XmlPart } from "../../../ooxml";
import { partKinds } from "../part-kinds";
import { detach } from "../reach";
import type { SheetWriting } from "../sheet-writing";

/** What add-ins keep on a sheet: each text in a part of its own. */
export function readCustomProperties(
  shell: XmlPart,
  file: OfficePackage,
  part: string,
): Map<string, string> {
  const targets = new Map(relationshipsOf(file, part).map(({ id, target }) => [id, target]));
  const found = new Map<string, string>();
  for (const { tag } of shell.children(shell.find("customProperties"))) {
    const target = targets.get(tag.prefixedAttribute("id") ?? "");
    if (target !== undefined && file.has(target))
      found.set(tag.attribute("name") ?? "", textOf(file.content(target)));
  }
  return found;
}

export function saveCustomProperties({ sheet, part, saving, xml }: SheetWriting): void {
  const { file } = saving;
  for (const { kind, target } of relationshipsOf(file, part))
    if (kind === "customProperty") detach(file, part, target);
  const elements = [...sheet.customProperties].map(([name, text]) => {
    const target = saving.freeName("customProperty");
    file.set(target, bytesOf(text));
    setContentType(file, target, partKinds.customProperty.type);
    const id = saving.relate(part, "customProperty", target);
    return `<customPr${attributes({ name })} r:id="${id}"/>`;
  });
  xml.set(
    "customProperties",
    elements.length === 0 ? "" : `<customProperties>${elements.join("")}</customProperties>`,
  );
}

const textOf = (bytes: Uint8Array): string => new TextDecoder("utf-16le").decode(bytes);

function bytesOf(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    bytes.set([code & 0xff, code >> 8], index * 2);
  }
  return bytes;
}
