import type { CellRef, FieldAnswer, FieldId, FieldValue, ItemId, RegisterId } from "../form";
import type { SettingId } from "../figures";
import { givenTo, type Context, type FigureId, type Given, type Needs } from "./context";
import { placesOfRegister } from "./item-data";
import type { RemarkCode, RemarkOf } from "./remarks";
import { metaOf, toFinding, type Breach, type Rule, type RuleMeta, type Scope } from "./rule";
import type { RegisterReads, Rows } from "./view";

/** A breach with its place, which a rule over many rows must say itself. */
export interface Spot<Variant extends string> extends Breach<Variant> {
  readonly cells: readonly CellRef[];
  readonly item?: ItemId | null;
  readonly register?: RegisterId;
  readonly field?: FieldId;
  readonly row?: number;
}

type OpenAnswers<Field extends FieldId> = {
  readonly [Id in Field]?: FieldAnswer<FieldValue<Id>>;
};

interface Looks<
  Registers extends RegisterReads,
  MayField extends FieldId,
  Told extends RemarkCode,
> {
  readonly rows: Rows<Registers>;
  /** Fields that may be empty, with their cells. */
  readonly answers: OpenAnswers<MayField>;
  readonly remarks: readonly RemarkOf<Told>[];
  /** Where a register stands, for findings about what it lacks. */
  readonly places: (register: RegisterId) => readonly CellRef[];
  /** Where a part of a field stands. */
  readonly placeOfField: (part: string) => readonly CellRef[];
}

interface AcrossSpec<
  Code extends string,
  Variant extends string,
  Registers extends RegisterReads,
  MayField extends FieldId,
  Field extends FieldId,
  Setting extends SettingId,
  Figure extends FigureId,
  Told extends RemarkCode,
>
  extends RuleMeta<Code, Variant>, Needs<Field, Setting, Figure> {
  readonly scope?: Extract<Scope, "register" | "across" | "field">;
  readonly item: ItemId | null;
  readonly register?: RegisterId;
  readonly reads: Registers;
  readonly mayReadFields?: readonly MayField[];
  readonly remarks?: readonly Told[];
  /** Handed only what the rule declares: the rest of the answers cannot be reached. */
  readonly check: (
    view: Given<Field, Setting, Figure> & Looks<Registers, MayField, Told>,
  ) => readonly Spot<Variant>[];
}

/** Looks at whole registers and fields together. */
export function acrossRule<
  const Code extends string,
  const Registers extends RegisterReads,
  const MayField extends FieldId = never,
  const Field extends FieldId = never,
  const Setting extends SettingId = never,
  const Figure extends FigureId = never,
  const Told extends RemarkCode = never,
  const Variant extends string = never,
>(
  spec: AcrossSpec<Code, Variant, Registers, MayField, Field, Setting, Figure, Told>,
): Rule<Code, Variant> {
  const { item, register = null, reads, fields = [], mayReadFields = [], settings = [] } = spec;
  return {
    ...metaOf(spec),
    scope: spec.scope ?? "across",
    item,
    register,
    reads: { fields: [...fields, ...mayReadFields], registers: { ...reads } },
    settings,
    run(context) {
      const given = givenTo(spec, context);
      if (given === null) return [];
      const looks = looksOf<Registers, MayField, Told>(context, spec.remarks ?? []);
      return spec
        .check({ ...given, ...looks })
        .map((spot) => toFinding(spec, spot, { item, register, ...spot }));
    },
  };
}

/** The types narrow what is handed over; copying it row by row would only cost time. */
function looksOf<
  Registers extends RegisterReads,
  MayField extends FieldId,
  Told extends RemarkCode,
>({ answers }: Context, told: readonly Told[]): Looks<Registers, MayField, Told> {
  const codes: ReadonlySet<RemarkCode> = new Set(told);
  const rows = Object.fromEntries(
    Object.entries(answers.registers).map(([id, register]) => [id, register.rows]),
  );
  return {
    rows: rows as Rows<Registers>,
    answers: answers.fields,
    remarks: answers.remarks.filter((remark): remark is RemarkOf<Told> => codes.has(remark.code)),
    places: (register) => placesOfRegister(answers, register),
    placeOfField: (part) => [answers.places?.[part]].flatMap((cell) => cell ?? []),
  };
}
