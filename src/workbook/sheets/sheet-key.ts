import type { RegisterId } from "../../form";
import { namePrefix } from "../../form";
import type { MessageKey } from "../../messages";

/** The sheets of the form in their order; most are named after the register that they hold. */
export const sheetKeys = [
  "contents",
  "provider",
  "counts",
  "services",
  "accessPoints",
  "discussions",
  "events",
  "feedback",
  "improvements",
  "training",
  "acts",
  "complaints",
  "complaintsAnnex",
  "internalControl",
  "externalControl",
  "monitoring",
  "recommendations",
  "plans",
  "indicators",
  "sources",
  "narratives",
  "photos",
  "publications",
  "settings",
  "lists",
] as const;
export type SheetKey = (typeof sheetKeys)[number];

/** Registers that share the settings sheet. */
export const settingsRegisters = ["links", "acceptances", "calendar", "ownRules"] as const;
export type RegisterKey = Exclude<RegisterId, (typeof settingsRegisters)[number]>;

const withoutRegister = ["contents", "provider", "counts", "settings", "lists"] as const;

export const isRegisterKey = (key: SheetKey): key is RegisterKey & SheetKey =>
  !withoutRegister.some((each) => each === key);

/** The words on the tab. */
export const tabWords = {
  contents: "sheet.name.contents",
  provider: "sheet.name.provider",
  counts: "sheet.name.counts",
  services: "sheet.name.services",
  accessPoints: "sheet.name.accessPoints",
  discussions: "sheet.name.discussions",
  events: "sheet.name.events",
  feedback: "sheet.name.feedback",
  improvements: "sheet.name.improvements",
  training: "sheet.name.training",
  acts: "sheet.name.acts",
  complaints: "sheet.name.complaints",
  complaintsAnnex: "sheet.name.complaintsAnnex",
  internalControl: "sheet.name.internalControl",
  externalControl: "sheet.name.externalControl",
  monitoring: "sheet.name.monitoring",
  recommendations: "sheet.name.recommendations",
  plans: "sheet.name.plans",
  indicators: "sheet.name.indicators",
  sources: "sheet.name.sources",
  narratives: "sheet.name.narratives",
  photos: "sheet.name.photos",
  publications: "sheet.name.publications",
  settings: "sheet.name.settings",
  lists: "sheet.name.lists",
  charts: "sheet.name.charts",
} as const satisfies Record<RegisterKey | SheetKey | "charts", MessageKey>;

/** The defined name of a sheet's first cell: by it the sheet is found again whatever it is called. */
export const anchorName = (key: SheetKey | "charts"): string => `${namePrefix}sheet_${key}`;
