import { registerOf } from "../form";
import type { ColumnId, FieldId, ItemId, Language, RegisterId, RowValues } from "../form";
import type { SettingId } from "../figures";
import { cellsOf, cellsOfFields } from "./cells";
import { givenTo, type FigureId, type Given, type Needs } from "./context";
import { metaOf, toFinding, type Breach, type Rule, type RuleMeta } from "./rule";
import type { Filled, Open } from "./view";

interface RowBreach<Variant extends string, Column extends string> extends Breach<Variant> {
  /** The columns concerned, the one to be mended first; all that the rule reads when absent. */
  readonly at?: readonly (Column | `${Column}.${Language}`)[];
}

interface RowSpec<
  Code extends string,
  Variant extends string,
  Id extends RegisterId,
  Need extends string,
  May extends string,
  Field extends FieldId,
  Setting extends SettingId,
  Figure extends FigureId,
>
  extends RuleMeta<Code, Variant>, Needs<Field, Setting, Figure> {
  readonly item?: ItemId | null;
  readonly register: Id;
  /** The rule is silent about a row until all of these are filled. */
  readonly reads: readonly Need[];
  readonly mayRead?: readonly May[];
  readonly check: (
    values: Filled<Id, Need> & Open<Id, May>,
    given: Given<Field, Setting, Figure>,
  ) => RowBreach<Variant, Need | May> | readonly RowBreach<Variant, Need | May>[] | undefined;
}

/** Looks at each row by itself. */
export function rowRule<
  const Code extends string,
  Id extends RegisterId,
  const Need extends ColumnId<Id>,
  const May extends ColumnId<Id> = never,
  const Field extends FieldId = never,
  const Setting extends SettingId = never,
  const Figure extends FigureId = never,
  const Variant extends string = never,
>(spec: RowSpec<Code, Variant, Id, Need, May, Field, Setting, Figure>): Rule<Code, Variant> {
  const { register, reads, mayRead = [], fields = [], settings = [], check } = spec;
  const item = spec.item === undefined ? registerOf(register).item : spec.item;
  const all: readonly (Need | May)[] = [...reads, ...mayRead];

  return {
    ...metaOf(spec),
    scope: "row",
    item,
    register,
    reads: { fields, registers: { [register]: all } },
    settings,
    run(context) {
      const { answers } = context;
      const given = givenTo(spec, context);
      if (given === null) return [];
      const { rows } = answers.registers[register];
      return rows.flatMap((row) => {
        if (!isFilled<Id, Need, May>(row.values, reads)) return [];
        return breachesOf(check(row.values, given)).map((breach) => {
          const cells = (breach.at ?? all).flatMap((column) => cellsOf(row, column));
          const fieldCells = cellsOfFields(answers, fields);
          return toFinding(spec, breach, {
            item,
            register,
            row: row.row,
            cells: [...cells, ...fieldCells],
          });
        });
      });
    },
  };
}

const noBreaches: readonly never[] = [];

function breachesOf<Found extends object>(
  found: Found | readonly Found[] | undefined,
): readonly Found[] {
  if (found === undefined) return noBreaches;
  return Array.isArray(found) ? (found as readonly Found[]) : [found as Found];
}

function isFilled<Id extends RegisterId, Need extends string, May extends string>(
  values: RowValues<Id>,
  columns: readonly Need[],
): values is RowValues<Id> & Filled<Id, Need> & Open<Id, May> {
  const known = values as Readonly<Record<string, unknown>>;
  return columns.every((column) => known[column] !== undefined);
}
