/** Loaded late: it brings the report with it. */
export { languageFolders, personalDataIn, plannedFiles, zipped } from "../../report";
