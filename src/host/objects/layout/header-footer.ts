import { headerFooterStates, markSheet } from "../../model";
import { asBoolean, asOneOf, asText } from "../arguments";
import { defineClass } from "../class-table";
import type { HeaderFooterTexts } from "../../model";
import type { Scalar } from "../class-table";
import type { HostObject } from "../../protocol";
import type { SheetTarget } from "../targets";

interface HeaderFooterTarget {
  readonly owner: SheetTarget;
  readonly page: "default" | "first" | "odd" | "even";
}

function text(name: keyof HeaderFooterTexts): Scalar<HeaderFooterTarget> {
  return {
    get: ({ owner, page }) => owner.sheet.pageLayout.headersFooters[page][name],
    set: ({ owner, page }, value) => {
      owner.sheet.pageLayout.headersFooters[page][name] = asText(value);
      markSheet(owner.sheet, "pageLayout");
    },
  };
}

export const headerFooter = defineClass<HeaderFooterTarget>({
  name: "HeaderFooter",
  scalars: {
    centerFooter: text("centerFooter"),
    centerHeader: text("center"),
    leftFooter: text("leftFooter"),
    leftHeader: text("left"),
    rightFooter: text("rightFooter"),
    rightHeader: text("right"),
  },
});

const page = (owner: SheetTarget, which: HeaderFooterTarget["page"]): HostObject =>
  owner.book.wrap("HeaderFooter", { owner, page: which } satisfies HeaderFooterTarget);

function flag(name: "useSheetMargins" | "useSheetScale"): Scalar<SheetTarget> {
  return {
    get: ({ sheet }) => sheet.pageLayout.headersFooters[name],
    set: ({ sheet }, value) => {
      sheet.pageLayout.headersFooters[name] = asBoolean(value);
      markSheet(sheet, "pageLayout");
    },
  };
}

export const headerFooterGroup = defineClass<SheetTarget>({
  name: "HeaderFooterGroup",
  scalars: {
    state: {
      get: ({ sheet }) => sheet.pageLayout.headersFooters.state,
      set: ({ sheet }, value) => {
        sheet.pageLayout.headersFooters.state = asOneOf(value, headerFooterStates);
        markSheet(sheet, "pageLayout");
      },
    },
    useSheetMargins: flag("useSheetMargins"),
    useSheetScale: flag("useSheetScale"),
  },
  navigation: {
    defaultForAllPages: (owner) => page(owner, "default"),
    evenPages: (owner) => page(owner, "even"),
    firstPage: (owner) => page(owner, "first"),
    oddPages: (owner) => page(owner, "odd"),
  },
});
