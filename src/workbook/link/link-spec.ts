import { areaOf } from "../../ooxml";
import { tidied } from "../read/comparable";
import { isRegisterId } from "../read/form-index";
import type { RegisterId, RowValues } from "../../form";
import type { SheetArea } from "../sheet-reference";

/** Rows of the sheet that hold the headers, counted from 0, both ends included. */
export interface HeaderRows {
  readonly first: number;
  readonly last: number;
}

/** Which range of the office feeds which register, as the settings sheet keeps it. */
export interface LinkSpec {
  readonly register: RegisterId;
  /** The defined name of the range. */
  readonly name: string;
  readonly sheet: string;
  /** Header rows and data, `A4:H90`. */
  readonly range: string;
  readonly headerRows: HeaderRows;
  /** Part -> column letters at the time of linking. */
  readonly columns: Readonly<Record<string, string>>;
  /** Part -> header text, by which a moved column is found again. */
  readonly headers: Readonly<Record<string, string>>;
  /** Part -> the office's word -> code. */
  readonly words: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

type LinkRow = RowValues<"links">;

const lines = (text: string | undefined): readonly string[] =>
  (text ?? "").split("\n").filter((line) => line.trim() !== "");

/** `part=value` lines; the value may hold further "=". */
const pairs = (text: string | undefined): Readonly<Record<string, string>> =>
  Object.fromEntries(
    lines(text).flatMap((line) => {
      const at = line.indexOf("=");
      return at < 1 ? [] : [[line.slice(0, at).trim(), line.slice(at + 1).trim()]];
    }),
  );

/** `part:word=code` lines; the word may hold "=" and ":" after the first one. */
function wordPairs(text: string | undefined): LinkSpec["words"] {
  const words: Record<string, Record<string, string>> = {};
  for (const line of lines(text)) {
    const [, part, word, code] = /^([\w.]+):(.+)=([\w.-]+)$/.exec(line.trim()) ?? [];
    if (part !== undefined && word !== undefined && code !== undefined)
      (words[part] ??= {})[word] = code;
  }
  return words;
}

function headerRowsOf(text: string | undefined): HeaderRows | null {
  const [, first, last = first] = /^(\d+)(?:\D+(\d+))?$/.exec((text ?? "").trim()) ?? [];
  return first === undefined ? null : { first: Number(first) - 1, last: Number(last) - 1 };
}

/** What a row of the links table says; null for a row that says too little. */
export function parseLink(row: LinkRow): LinkSpec | null {
  const { register = "", name, sheet, range } = row;
  const headerRows = headerRowsOf(row.headerRows);
  if (!isRegisterId(register) || !headerRows) return null;
  if (name === undefined || sheet === undefined || range === undefined) return null;
  if (!areaOf(range)) return null;
  const columns = pairs(row.map);
  return {
    register,
    name,
    sheet,
    range,
    headerRows,
    columns,
    headers: pairs(row.headers),
    words: wordPairs(row.words),
  };
}

/** Where a link stood when it was made. */
export function placeOfLink({ sheet, range }: LinkSpec): SheetArea {
  const area = areaOf(range);
  if (!area) throw new Error(`A link without a range: ${range}`);
  return { sheet, area };
}

const joined = (record: Readonly<Record<string, string>>): string =>
  Object.entries(record)
    .map(([part, value]) => `${part}=${value}`)
    .join("\n");

/** The same as the cells of a row, in the order of the register's columns. */
export function formatLink(link: LinkSpec): Readonly<Required<LinkRow>> {
  const { first, last } = link.headerRows;
  const words = Object.entries(link.words).flatMap(([part, codes]) =>
    Object.entries(codes).map(([word, code]) => `${part}:${tidied(word)}=${code}`),
  );
  return {
    register: link.register,
    name: link.name,
    sheet: link.sheet,
    range: link.range,
    headerRows: first === last ? `${first + 1}` : `${first + 1}-${last + 1}`,
    map: joined(link.columns),
    headers: joined(link.headers),
    words: words.join("\n"),
  };
}
