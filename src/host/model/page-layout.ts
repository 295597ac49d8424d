export const orientations = ["Portrait", "Landscape"] as const;

export interface PageMargins {
  /** Points, as in the API. */
  left: number;
  right: number;
  top: number;
  bottom: number;
  header: number;
  footer: number;
}

export interface HeaderFooterTexts {
  left: string;
  center: string;
  right: string;
  leftFooter: string;
  centerFooter: string;
  rightFooter: string;
}

export const headerFooterStates = [
  "Default",
  "FirstAndDefault",
  "OddAndEven",
  "FirstOddAndEven",
] as const;

export interface HeadersFooters {
  state: (typeof headerFooterStates)[number];
  useSheetMargins: boolean;
  useSheetScale: boolean;
  default: HeaderFooterTexts;
  first: HeaderFooterTexts;
  odd: HeaderFooterTexts;
  even: HeaderFooterTexts;
}

export interface PageZoom {
  /** Percent; null when it is fitted to pages. */
  scale: number | null;
  fitToWidth: number | null;
  fitToHeight: number | null;
}

export interface PageLayout {
  orientation: (typeof orientations)[number];
  /** Code of the paper as in the file (9 is A4, 1 is Letter). */
  paperSize: number;
  margins: PageMargins;
  zoom: PageZoom;
  centerHorizontally: boolean;
  centerVertically: boolean;
  blackAndWhite: boolean;
  draftMode: boolean;
  firstPageNumber: number | "";
  printGridlines: boolean;
  printHeadings: boolean;
  printComments: "NoComments" | "EndSheet" | "InPlace";
  printErrors: "AsDisplayed" | "Blank" | "Dash" | "NotAvailable";
  printOrder: "DownThenOver" | "OverThenDown";
  headersFooters: HeadersFooters;
  /** Zero-based first row under (column right of) each break. */
  rowBreaks: number[];
  columnBreaks: number[];
}

const emptyTexts = (): HeaderFooterTexts => ({
  left: "",
  center: "",
  right: "",
  leftFooter: "",
  centerFooter: "",
  rightFooter: "",
});

/** Excel's "Normal" margins on the given paper. Print area and titles live in built-in names. */
export const newPageLayout = (paperSize = 9): PageLayout => ({
  orientation: "Portrait",
  paperSize,
  margins: { left: 50.4, right: 50.4, top: 54, bottom: 54, header: 21.6, footer: 21.6 },
  zoom: { scale: 100, fitToWidth: null, fitToHeight: null },
  centerHorizontally: false,
  centerVertically: false,
  blackAndWhite: false,
  draftMode: false,
  firstPageNumber: "",
  printGridlines: false,
  printHeadings: false,
  printComments: "NoComments",
  printErrors: "AsDisplayed",
  printOrder: "DownThenOver",
  headersFooters: {
    state: "Default",
    useSheetMargins: true,
    useSheetScale: true,
    default: emptyTexts(),
    first: emptyTexts(),
    odd: emptyTexts(),
    even: emptyTexts(),
  },
  rowBreaks: [],
  columnBreaks: [],
});
