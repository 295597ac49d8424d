export {
  annexCounts,
  complaintsAnnex,
  complaintsByOutcome,
  type AnnexCount,
  type AnnexCounts,
  type AnnexRow,
  type ComplaintsAnnex,
  type OutcomeCount,
} from "./complaints";
export { fateOf, fates, type Fate } from "./complaint-fate";
export { complaintTerms, type ComplaintTerm, type ComplaintTerms } from "./complaint-term";
export { countFigures, type CountFigure } from "./counts";
export { dayNumber, isoDate, yearOf } from "./day-number";
export {
  channelColumns,
  mostDemanded,
  providedOf,
  sumOfChannels,
  type ChannelColumn,
  type DemandedService,
} from "./services";
export { settingOf, type SettingId } from "./settings";
export { growth, tally, totalOf } from "./tally";
export { workCalendar, type WorkCalendar } from "./work-calendar";
