import { columnOf, fail, ok, rangeOf } from "../../ooxml";
import type { Result } from "../../ooxml";
import { namePrefix, tableName } from "../../form";
import type { Language, RegisterId } from "../../form";
import type { WorkbookFailure } from "../failure";
import { namedAreas } from "../find";
import { freeRows, ownRows, planRows } from "../own-rows";
import type { OwnRows } from "../own-rows";
import type { Plan } from "../plan";
import { tidied } from "../read/comparable";
import { readFields } from "../read/read-fields";
import { answersWith, hasForm, savedLinks } from "../read/read-answers";
import { refreshedCounts, withBlocks } from "../sheets/refreshed-counts";
import { absoluteReference } from "../sheet-reference";
import { valueAt } from "../snapshot";
import type { Snapshot } from "../snapshot";
import { headerTexts } from "./header-text";
import { faultOfMap, linkableRegister } from "./link-checks";
import { placeRequest } from "./link-request";
import type { LinkRequest, PlacedRequest } from "./link-request";
import { formatLink, placeOfLink } from "./link-spec";
import type { HeaderRows, LinkSpec } from "./link-spec";

/** Feeds a register from a range of the office's own: a row of the settings sheet and a defined name, nothing else. */
export function planLink(snapshot: Snapshot, request: LinkRequest): Result<Plan, WorkbookFailure> {
  if (!hasForm(snapshot)) return fail({ code: "no-form" });
  const register = linkableRegister(request.register);
  if (register === null) return fail({ code: "not-linkable", register: request.register });
  const place = placeRequest(snapshot, request, register);
  if ("code" in place) return fail(place);
  const fault = faultOfMap(place, request);
  if (fault) return fail(fault);
  const links = ownRows(snapshot, "links");
  if (!links) return fail({ code: "table-missing", name: tableName("links") });
  return ok(planOf(snapshot, links, placedLink(snapshot, links, { place, request })));
}

function planOf(snapshot: Snapshot, links: OwnRows, { link, row }: PlacedLink): Plan {
  const names = namedAreas(snapshot);
  const language = languageOf(snapshot);
  const { sheet, area } = placeOfLink(link);
  const plan: Plan = {
    sheets: [planRows(links, [{ row, values: formatLink(link) }], language)],
    names: [{ name: link.name, formula: `=${absoluteReference({ sheet, area })}` }],
    title: null,
  };
  if (link.register !== "services") return plan;
  const answers = answersWith(snapshot, link);
  return withBlocks(plan, refreshedCounts(snapshot, answers, { language, names }));
}

const languageOf = (snapshot: Snapshot): Language =>
  readFields(snapshot, namedAreas(snapshot)).fields["settings.sheetLanguage"]?.value ?? "kk";

/** A link with the row of the links table that it is written into. */
interface PlacedLink {
  readonly link: LinkSpec;
  readonly row: number;
}

/** In the row of the link that it replaces or repeats, else in the first free one. */
function placedLink(
  snapshot: Snapshot,
  links: OwnRows,
  wanted: { readonly place: PlacedRequest; readonly request: LinkRequest },
): PlacedLink {
  const { place, request } = wanted;
  const saved = savedLinks({ snapshot, language: languageOf(snapshot) });
  const old = saved.find(({ link }) => link.name === request.replaces || isSameRange(link, place));
  const taken = new Set(saved.map(({ link }) => link.name.toLowerCase()));
  const keeps = old?.link.register === place.register;
  const name = keeps ? old.link.name : freeName(place.register, taken);
  return { link: specOf(name, place, request), row: old?.row ?? firstFreeRow(links) };
}

const isSameRange = (link: LinkSpec, { register, sheet, area }: PlacedRequest): boolean =>
  link.register === register && link.sheet === sheet.name && link.range === rangeOf(area);

function firstFreeRow(links: OwnRows): number {
  for (const row of freeRows(links)) return row;
  throw new Error("A sheet has no end of free rows");
}

function freeName(register: RegisterId, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) {
    const name = `${namePrefix}link_${register}_${String(number)}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

function specOf(name: string, place: PlacedRequest, { map, words = {} }: LinkRequest): LinkSpec {
  const { register, sheet, area } = place;
  const headerRows = withNumbering(place);
  const textOf = headerTexts(sheet, headerRows);
  const columns = Object.entries(map).map(([part, letters]) => [part, letters.toUpperCase()]);
  const headers = columns.flatMap(([part = "", letters = ""]) => {
    const header = tidied(textOf(columnOf(letters) ?? 0));
    return header === "" ? [] : [[part, header]];
  });
  return {
    register,
    name,
    sheet: sheet.name,
    range: rangeOf(area),
    headerRows,
    columns: Object.fromEntries(columns) as LinkSpec["columns"],
    headers: Object.fromEntries(headers) as LinkSpec["headers"],
    words,
  };
}

/** Official tables number their columns under the header: such a row is no data. */
function withNumbering({ sheet, headerRows, area }: PlacedRequest): HeaderRows {
  const row = headerRows.last + 1;
  const filled: unknown[] = [];
  for (let column = area.left; column <= area.right; column += 1) {
    const value = valueAt(sheet, row, column);
    if (value !== null && value !== "") filled.push(value);
  }
  const isNumbering =
    filled.length > 2 && filled.every((value, index) => Number(value) === index + 1);
  return isNumbering && row < area.bottom ? { ...headerRows, last: row } : headerRows;
}
