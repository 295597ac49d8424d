export type {
  Answers,
  CellRef,
  FieldAnswer,
  RegisterAnswers,
  RegisterRow,
  RegisterSource,
  Remark,
  Subject,
  WorkbookText,
} from "./answers";
export {
  choiceLists,
  type BodyKind,
  type ChoiceCode,
  type ChoiceListId,
  type ChoiceSpec,
} from "./choices";
export { countLines, type CountLine, type CountLineId, type Derivation } from "./counts";
export type {
  ColumnId,
  ColumnOf,
  FieldById,
  FieldId,
  FieldValue,
  IsoDate,
  Part,
  RegisterById,
  RegisterId,
  RowValues,
} from "./derived";
export { defaults, fields } from "./fields";
export {
  languages,
  uiLanguages,
  type Label,
  type Language,
  type Text2,
  type UiLanguage,
} from "./language";
export {
  articles,
  developsByLaws,
  formVersion,
  legal,
  publicationDeadline,
  titleOf,
  titlePage,
} from "./legal";
export {
  choiceOf,
  emptyAnswers,
  fieldOf,
  isPublished,
  itemOf,
  labelOfChoice,
  narrativeOf,
  registerOf,
} from "./lookup";
export { kinds, type ColumnSpec, type FieldSpec, type Kind, type RegisterSpec } from "./model";
export { fieldName, listName, namePrefix, tableName } from "./names";
export { headerOf, partsOf, type SpecPart } from "./parts";
export { annexCauseColumn, annexChannelColumn, registers } from "./registers";
export { exportedAnswers, fieldSchema, rowSchema, type ExportedAnswers } from "./schema";
export {
  directions,
  feedbackMechanism,
  items,
  narratives,
  sections,
  type ItemId,
  type NarrativeId,
  type SectionId,
  type StatementCode,
} from "./sections";
