import type { RegisterId } from "../../form";

/** What becomes of the rows of a register when a new year begins. */
export interface YearRule {
  /**
   * `carried`: the rows stay, without the figures of the year. `emptied`: they tell of events of the year, and go.
   * `drafts`: their texts stay as drafts. `kept`: nothing happens to them. `annex`: annex 1, of which only last year's
   * figures stay.
   */
  readonly rows: "carried" | "emptied" | "drafts" | "kept" | "annex";
  /** Figures that become those of the year before: from -> to. */
  readonly moved?: Readonly<Record<string, string>>;
  /** Columns that tell of the year alone; those that are moved are emptied besides. */
  readonly emptied?: readonly string[];
}

const emptied: YearRule = { rows: "emptied" };
const kept: YearRule = { rows: "kept" };

const services: YearRule = {
  rows: "carried",
  moved: { provided: "providedPrevious" },
  emptied: [
    "byProvider",
    "byStateCorporation",
    "byPortal",
    "bySubscriberDevice",
    "byOtherSystems",
    "byProactive",
    "applications",
    "refused",
    "withdrawn",
    "inProgress",
    "late",
    "explanation",
  ],
};

const monitoring: YearRule = {
  rows: "carried",
  moved: { satisfaction: "satisfactionPrevious", score: "scorePrevious" },
  emptied: [
    "start",
    "end",
    "services",
    "surveyed",
    "respondents",
    "satisfied",
    "partly",
    "dissatisfied",
    "noAnswer",
  ],
};

/** By register; those that are not named are kept. */
export const yearRules: Readonly<Partial<Record<RegisterId, YearRule>>> = {
  services,
  accessPoints: { rows: "carried", emptied: ["updates"] },
  discussions: emptied,
  events: emptied,
  feedback: { rows: "carried", emptied: ["received", "answered", "inTime", "measures"] },
  improvements: emptied,
  training: emptied,
  acts: emptied,
  complaints: emptied,
  complaintsAnnex: { rows: "annex" },
  internalControl: emptied,
  externalControl: emptied,
  monitoring,
  recommendations: emptied,
  plans: emptied,
  indicators: {
    rows: "carried",
    moved: { fact: "factPrevious" },
    emptied: ["plan", "explanation"],
  },
  sources: { rows: "carried", emptied: ["date", "verified", "verifiedBy"] },
  narratives: { rows: "drafts" },
  photos: emptied,
  publications: emptied,
  acceptances: emptied,
  links: kept,
  calendar: kept,
};
