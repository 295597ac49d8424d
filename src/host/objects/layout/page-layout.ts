import { markSheet, orientations } from "../../model";
import { invalidArgument } from "../../protocol";
import { asBoolean, asInteger, asNumber, asOneOf, isRecord, optional, record } from "../arguments";
import { defineClass } from "../class-table";
import { paperCode, paperName } from "./paper";
import { printAreaMethods } from "./print-area";
import type { PageLayout, PageMargins, PageZoom } from "../../model";
import type { Arguments } from "../../protocol";
import type { Scalar } from "../class-table";
import type { SheetTarget } from "../targets";

const printComments = ["NoComments", "EndSheet", "InPlace"] as const;
const printErrors = ["AsDisplayed", "Blank", "Dash", "NotAvailable"] as const;
const printOrders = ["DownThenOver", "OverThenDown"] as const;

function change({ book, sheet }: SheetTarget, apply: (layout: PageLayout) => void): void {
  apply(sheet.pageLayout);
  markSheet(sheet, "pageLayout");
  book.isDirty = true;
}

function property<Name extends keyof PageLayout>(
  name: Name,
  read: (value: unknown) => PageLayout[Name],
): Scalar<SheetTarget> {
  return {
    get: ({ sheet }) => sheet.pageLayout[name],
    set: (target, value) => {
      const next = read(value);
      change(target, (layout) => {
        layout[name] = next;
      });
    },
  };
}

function asMargin(value: unknown): number {
  const points = asNumber(value);
  if (points < 0) throw invalidArgument();
  return points;
}

function margin(name: keyof PageMargins): Scalar<SheetTarget> {
  return {
    get: ({ sheet }) => sheet.pageLayout.margins[name],
    set: (target, value) => {
      const points = asMargin(value);
      change(target, ({ margins }) => {
        margins[name] = points;
      });
    },
  };
}

/** Either a percentage or a fit to pages; naming one puts the other out. */
function asZoom(value: unknown): PageZoom {
  const { scale, horizontalFitToPages, verticalFitToPages } = record(value);
  const percent = optional<number | null>(scale, asInteger, null);
  const zoom: PageZoom = {
    scale: percent,
    fitToWidth: optional<number | null>(horizontalFitToPages, asInteger, null),
    fitToHeight: optional<number | null>(verticalFitToPages, asInteger, null),
  };
  if (percent !== null && (percent < 10 || percent > 400)) throw invalidArgument();
  return percent === null ? zoom : { scale: percent, fitToWidth: null, fitToHeight: null };
}

function zoomOf({ scale, fitToWidth, fitToHeight }: PageZoom): Record<string, number> {
  if (scale !== null) return { scale };
  return {
    ...(fitToWidth === null ? {} : { horizontalFitToPages: fitToWidth }),
    ...(fitToHeight === null ? {} : { verticalFitToPages: fitToHeight }),
  };
}

const unitPoints = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;
const marginNames = ["top", "bottom", "left", "right", "header", "footer"] as const;

function setPrintMargins(target: SheetTarget, args: Arguments): void {
  const unit = asOneOf(args[0], ["Points", "Inches", "Centimeters"]);
  const options = isRecord(args[1]) ? args[1] : {};
  change(target, ({ margins }) => {
    for (const name of marginNames) {
      const value = options[name];
      if (value !== undefined && value !== null) margins[name] = asMargin(value) * unitPoints[unit];
    }
  });
}

export const pageLayout = defineClass<SheetTarget>({
  name: "PageLayout",
  scalars: {
    blackAndWhite: property("blackAndWhite", asBoolean),
    bottomMargin: margin("bottom"),
    centerHorizontally: property("centerHorizontally", asBoolean),
    centerVertically: property("centerVertically", asBoolean),
    draftMode: property("draftMode", asBoolean),
    firstPageNumber: property("firstPageNumber", (value) => (value === "" ? "" : asInteger(value))),
    footerMargin: margin("footer"),
    headerMargin: margin("header"),
    leftMargin: margin("left"),
    orientation: property("orientation", (value) => asOneOf(value, orientations)),
    paperSize: {
      get: ({ sheet }) => paperName(sheet.pageLayout.paperSize),
      set: (target, value) => {
        const code = paperCode(value);
        change(target, (layout) => {
          layout.paperSize = code;
        });
      },
    },
    printComments: property("printComments", (value) => asOneOf(value, printComments)),
    printErrors: property("printErrors", (value) => asOneOf(value, printErrors)),
    printGridlines: property("printGridlines", asBoolean),
    printHeadings: property("printHeadings", asBoolean),
    printOrder: property("printOrder", (value) => asOneOf(value, printOrders)),
    rightMargin: margin("right"),
    topMargin: margin("top"),
    zoom: {
      get: ({ sheet }) => zoomOf(sheet.pageLayout.zoom),
      set: (target, value) => {
        const zoom = asZoom(value);
        change(target, (layout) => {
          layout.zoom = zoom;
        });
      },
    },
  },
  navigation: { headersFooters: (target) => target.book.wrap("HeaderFooterGroup", target) },
  methods: { setPrintMargins, ...printAreaMethods },
});
