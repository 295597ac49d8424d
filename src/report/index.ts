export { toJson, type PublishedAnswers } from "./json";
export { reportTree, type ReportOptions } from "./tree";
export type {
  AnnexHeading,
  Block,
  Caption,
  Contents,
  Figure,
  Gap,
  Heading,
  List,
  Note,
  Orientation,
  Paragraph,
  Part,
  Report,
  Run,
  Signature,
  Table,
  TitlePage,
} from "./tree";
