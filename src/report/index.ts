export { toCsv, type CsvTable } from "./csv";
export { toJson, type PublishedAnswers } from "./json";
export { jsonSchema } from "./json-schema";
export {
  deadlineOf,
  exportFormats,
  languageFolders,
  newsText,
  personalDataIn,
  plannedFiles,
  preparePhotos,
  zipped,
  type Deadline,
  type ExportedFile,
  type ExportFormat,
  type ExportRequest,
  type LanguageFolder,
  type PersonalDatum,
  type PlannedFile,
} from "./package";
export type { PhotoFile, PhotoRefusal, PreparedPhotos, RefusedPhoto } from "./photos";
export {
  madeFacts,
  reportTree,
  type MadeFacts,
  type ReportOptions,
  type ReportPhoto,
} from "./tree";
export type {
  AnnexHeading,
  Block,
  Caption,
  Contents,
  Figure,
  Gap,
  Heading,
  KeyFigure,
  List,
  Note,
  Orientation,
  Paragraph,
  Photo,
  Picture,
  Part,
  Report,
  Run,
  Signature,
  Table,
  TitlePage,
} from "./tree";
