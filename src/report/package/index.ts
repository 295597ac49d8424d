export { languageFolders, zipped, type LanguageFolder } from "./packages";
export { personalDataIn, type PersonalDatum } from "./personal-data";
export { plannedFiles } from "./planned-files";
export { preparePhotos } from "./prepared-photos";
export { deadlineOf, newsText, type Deadline } from "./publishing";
export {
  exportFormats,
  type ExportedFile,
  type ExportFormat,
  type ExportRequest,
  type PlannedFile,
} from "./request";
