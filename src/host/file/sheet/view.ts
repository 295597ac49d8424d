import { addressOf, areaOf, attributes, isOn, placeOf, rangeOf, ifSet } from "../../../ooxml";
import type { Element, XmlPart } from "../../../ooxml";
import type { FreezePanes, Selection, Sheet } from "../../model";

type View = Pick<Sheet, "freeze" | "selection" | "showGridlines" | "showHeadings">;

/** What the first view of the sheet shows. */
export function readView(part: XmlPart): View {
  const view = part.find("sheetViews", "sheetView");
  const isShown = (name: string): boolean => isOn(part.value(view, name) ?? "1");
  return {
    freeze: view ? readFreeze(part, view) : null,
    selection: readSelection(part, view),
    showGridlines: isShown("showGridLines"),
    showHeadings: isShown("showRowColHeaders"),
  };
}

function readFreeze(part: XmlPart, view: Element): FreezePanes | null {
  const pane = part.findIn(view, "pane");
  if (!part.value(pane, "state")?.startsWith("frozen")) return null;
  const rows = Number(part.value(pane, "ySplit"));
  const columns = Number(part.value(pane, "xSplit"));
  const corner = placeOf(part.value(view, "topLeftCell") ?? "A1") ?? { row: 0, column: 0 };
  return { rows, columns, top: rows && corner.row, left: columns && corner.column };
}

/** The first cell of the frozen pane, where that is not A1. */
export const frozenCorner = ({ freeze }: Pick<Sheet, "freeze">): string | null =>
  freeze && freeze.top + freeze.left > 0 ? addressOf(freeze.top, freeze.left) : null;

function readSelection(part: XmlPart, view: Element | undefined): Selection {
  const selection = view && part.named("selection", view).at(-1);
  const active = placeOf(part.value(selection, "activeCell") ?? "A1") ?? { row: 0, column: 0 };
  const areas = (part.value(selection, "sqref") ?? "A1")
    .split(" ")
    .flatMap((range) => areaOf(range) ?? []);
  return { areas, activeRow: active.row, activeColumn: active.column };
}

/** `isActive` marks the one sheet that is selected. */
export function viewFragment(view: View, isActive: boolean): string {
  const own = attributes({
    showGridLines: view.showGridlines ? null : false,
    showRowColHeaders: view.showHeadings ? null : false,
    tabSelected: ifSet(isActive),
    topLeftCell: frozenCorner(view),
    workbookViewId: 0,
  });
  return `<sheetViews><sheetView${own}>${panesFragment(view)}</sheetView></sheetViews>`;
}

/** The frozen panes and the selection of a view, whatever its attributes. */
export function panesFragment({ freeze, selection }: View): string {
  const pane = freeze && paneName(freeze);
  const { areas, activeRow, activeColumn } = selection;
  const chosen = attributes({
    pane,
    activeCell: addressOf(activeRow, activeColumn),
    sqref: areas.map(rangeOf).join(" "),
  });
  return `${freeze ? paneFragment(freeze) : ""}<selection${chosen}/>`;
}

function paneFragment(freeze: FreezePanes): string {
  const { rows, columns, top, left } = freeze;
  return `<pane${attributes({
    xSplit: ifSet(columns),
    ySplit: ifSet(rows),
    topLeftCell: addressOf(top + rows, left + columns),
    activePane: paneName(freeze),
    state: "frozen",
  })}/>`;
}

function paneName({ rows, columns }: FreezePanes): string {
  if (rows === 0) return "topRight";
  return columns === 0 ? "bottomLeft" : "bottomRight";
}
