import { eventMethods } from "../events";
import type { Book, EventName } from "../../book";
import type { Chart, Sheet } from "../../model";
import type { SheetTarget } from "../targets";
import type { ChartTarget } from "./target";

const focusEvents = {
  ActivatedEvent: "chartActivated",
  DeactivatedEvent: "chartDeactivated",
} as const;

/** What can be listened to of one chart, and of the charts of a sheet. */
export const chartEvents = {
  one: eventMethods<ChartTarget>(focusEvents, ({ book }) => book),
  all: eventMethods<SheetTarget>(
    { ...focusEvents, AddedEvent: "chartAdded", DeletedEvent: "chartDeleted" },
    ({ book }) => book,
  ),
};

export function tellChart(
  book: Book,
  name: EventName,
  { sheet, chart }: { readonly sheet: Sheet; readonly chart: Chart },
): void {
  book.emit(name, [sheet.id, chart.id], { chartId: chart.id, worksheetId: sheet.id });
}
