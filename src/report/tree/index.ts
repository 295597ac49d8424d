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
  List,
  Note,
  Orientation,
  PageBreak,
  Paragraph,
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
export { reportTree, type ReportOptions } from "./report-tree";
export { statementFor } from "./item-blocks";
