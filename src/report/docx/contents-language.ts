import { escapeText } from "../../ooxml";
import type { Reports } from "./document";
import { localeOf } from "./settings";

/** The entries of the contents in a second language, which the library leaves in the document's own. */
export function withContentsLanguages(document: string, [first, ...others]: Reports): string {
  const own = new Set(headingsOf(first));
  return others.reduce((xml, report) => {
    const headings = new Set(headingsOf(report).filter((text) => !own.has(text)));
    const language = localeOf[report.language];
    const look = `<w:rPr><w:lang w:val="${language}" w:eastAsia="${language}"/></w:rPr>`;
    return xml.replace(
      /<w:r>(<w:t(?: [^>]*)?>([^<]*)<\/w:t><\/w:r>)/g,
      (run: string, rest: string, text: string) =>
        headings.has(text) ? `<w:r>${look}${rest}` : run,
    );
  }, document);
}

const headingsOf = ({ parts }: Reports[0]): readonly string[] =>
  parts
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => {
      if (block.type === "heading") return [escapeText(block.text)];
      return block.type === "annex-heading" ? [escapeText(`${block.label}. ${block.text}`)] : [];
    });
