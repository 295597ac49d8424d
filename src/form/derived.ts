import type { ChoiceCode, ChoiceListId } from "./choices";
import type { fields } from "./fields";
import type { Text2 } from "./language";
import type { Kind } from "./model";
import type { registers } from "./registers";

/** A calendar date without a time zone, `yyyy-mm-dd`. */
export type IsoDate = string;

interface ValueByKind {
  text: string;
  text2: Partial<Text2>;
  count: number;
  number: number;
  money: number;
  /** 0 to 100. */
  percent: number;
  score: number;
  date: IsoDate;
  flag: boolean;
  choice: string;
  code: string;
  url: string;
}

type ValueOf<Spec extends { readonly kind: Kind }> = Spec extends {
  readonly kind: "choice";
  readonly choices: infer List extends ChoiceListId;
}
  ? ChoiceCode<List>
  : ValueByKind[Spec["kind"]];

type AnyRegister = (typeof registers)[number];
export type RegisterId = AnyRegister["id"];
export type RegisterById<Id extends RegisterId> = Extract<AnyRegister, { readonly id: Id }>;
export type ColumnOf<Id extends RegisterId> = RegisterById<Id>["columns"][number];
export type ColumnId<Id extends RegisterId> = ColumnOf<Id>["id"];

/** The filled columns of a row; an empty one is absent. */
export type RowValues<Id extends RegisterId> = {
  readonly [Column in ColumnOf<Id> as Column["id"]]?: ValueOf<Column>;
};

type AnyField = (typeof fields)[number];
export type FieldId = AnyField["id"];
export type FieldById<Id extends FieldId> = Extract<AnyField, { readonly id: Id }>;
export type FieldValue<Id extends FieldId> = ValueOf<FieldById<Id>>;

/** A part of a column or field as maps and names write it: `code`, `name.kk`. */
export type Part<Spec extends { readonly id: string; readonly kind: Kind }> = Spec extends {
  readonly kind: "text2";
}
  ? `${Spec["id"]}.kk` | `${Spec["id"]}.ru`
  : Spec["id"];
