/** Loaded late: it brings the report with it. */
export {
  languageFolders,
  madeFacts,
  newsText,
  personalDataIn,
  plannedFiles,
  preparePhotos,
  zipped,
} from "../../report";
