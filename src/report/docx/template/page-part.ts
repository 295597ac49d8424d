import { relationshipsOf, type OfficePackage, type Relationship } from "../../../ooxml";

/** Fields that write a name or a path of a machine. */
const telling =
  /\b(?:FILENAME|AUTHOR|USERNAME|USERINITIALS|USERADDRESS|LASTSAVEDBY|INCLUDEPICTURE|INCLUDETEXT|LINK)\b/i;
const kept: readonly string[] = ["image", "hyperlink"];

/** A header or footer of the template that may stand in a published file. */
export interface PagePart {
  /** Its paragraphs and tables. */
  readonly content: string;
  /** Declarations of the root element. */
  readonly root: string;
  readonly links: readonly Relationship[];
  readonly hasPageNumber: boolean;
}

/** Null for a part that carries what should not be published, or what cannot be taken over. */
export function pagePartOf(file: OfficePackage, name: string): PagePart | null {
  const xml = file.text(name);
  const [, root = "", body = ""] =
    /<w:(?:hdr|ftr)\b([^>]*)>([\s\S]*)<\/w:(?:hdr|ftr)>/.exec(xml) ?? [];
  const links = relationshipsOf(file, name);
  if (body === "" || telling.test(fieldsIn(body)) || links.some((link) => !isKept(link)))
    return null;
  return { root, content: cleaned(body), links, hasPageNumber: /\bPAGE\b/.test(fieldsIn(body)) };
}

const isKept = ({ kind, external, target }: Relationship): boolean =>
  kept.includes(kind) &&
  (!external || /^(?:https?|mailto):/i.test(target)) &&
  !(external && kind === "image");

const fieldsIn = (xml: string): string =>
  [...xml.matchAll(/<w:instrText[^>]*>([^<]*)|w:instr="([^"]*)"/g)]
    .map(([, text, attribute]) => text ?? attribute ?? "")
    .join(" ");

/** Without comments, tracked changes and their authors, editing sessions, and paths in the names of pictures. */
function cleaned(xml: string): string {
  return xml
    .replace(
      /<w:(del|moveFrom|rPrChange|pPrChange|tblPrChange|trPrChange|tcPrChange|sectPrChange)\b[^>]*>[\s\S]*?<\/w:\1>/g,
      "",
    )
    .replace(/<\/?w:(?:ins|moveTo)\b[^>]*>/g, "")
    .replace(
      /<w:(?:commentRangeStart|commentRangeEnd|commentReference|moveFromRangeStart|moveFromRangeEnd|moveToRangeStart|moveToRangeEnd|dataBinding|proofErr|permStart|permEnd)\b[^>]*\/>/g,
      "",
    )
    .replace(/\s(?:w:rsid\w*|w14:paraId|w14:textId|w15:\w+)="[^"]*"/g, "")
    .replace(/(\s(?:name|descr|title)=")([^"]*[\\/])([^"\\/]*")/g, "$1$3");
}
