import type { Book, EventName } from "../book";
import type { Method } from "./class-table";

/** The client announces what it listens to: "_RegisterDataChangedEvent" and its like, each with its event. */
export function eventMethods<Target>(
  events: Readonly<Record<string, EventName>>,
  bookOf: (target: Target) => Book,
): Readonly<Record<string, Method<Target>>> {
  return Object.fromEntries(
    Object.entries(events).flatMap(([name, event]) => [
      [
        `_Register${name}`,
        (target: Target): void => {
          bookOf(target).listen(event);
        },
      ],
      [`_Unregister${name}`, (): void => undefined],
    ]),
  );
}

/** Of a worksheet and of all of them. */
export const sheetEvents = {
  ActivatedEvent: "worksheetActivated",
  CalculatedEvent: "worksheetCalculated",
  ColumnSortedEvent: "worksheetColumnSorted",
  DataChangedEvent: "worksheetChanged",
  DeactivatedEvent: "worksheetDeactivated",
  FormatChangedEvent: "worksheetFormatChanged",
  FormulaChangedEvent: "worksheetFormulaChanged",
  ProtectionChangedEvent: "worksheetProtectionChanged",
  RowHiddenChangedEvent: "worksheetRowHiddenChanged",
  RowSortedEvent: "worksheetRowSorted",
  SelectionChangedEvent: "worksheetSelectionChanged",
  SingleClickedEvent: "worksheetSingleClicked",
} as const;
