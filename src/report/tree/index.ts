export type {
  Alignment,
  AnnexHeading,
  Block,
  Caption,
  CaptionLabel,
  Contents,
  Figure,
  Gap,
  HeaderCell,
  Heading,
  KeyFigure,
  List,
  Note,
  Orientation,
  PageBreak,
  Paragraph,
  Photo,
  Picture,
  Part,
  Report,
  Run,
  Signature,
  Table,
  TableColumn,
  TextOrigin,
  TitlePage,
} from "./model";
export { clean, withoutFolders } from "./clean";
export { madeFacts, type MadeFacts } from "./made";
export { reportTree, type ReportOptions, type ReportPhoto } from "./report-tree";
export { statementFor } from "./item-blocks";
