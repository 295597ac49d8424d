import { nextObjectId } from "../../model";
import { HostError, invalidArgument } from "../../protocol";
import { asBoolean, asInteger, asOneOf, integerAt, textAt } from "../arguments";
import { defineClass } from "../class-table";
import { checkAllowed } from "../range/guard";
import { RangeAreasTarget, RangeTarget, rangeAreasObject, rangeObject } from "../targets";
import { newRule, ruleKinds } from "./new-rule";
import { ConditionalTarget, clearFormats, formatsOf } from "./target";
import type { Area, ConditionalFormat } from "../../model";
import type { Arguments, HostObject } from "../../protocol";
import type { Navigation } from "../class-table";
import type { RuleKind } from "./target";

type Scope = RangeTarget | RangeAreasTarget;

const areasOf = (scope: Scope): readonly Area[] =>
  scope instanceof RangeTarget ? [scope.area] : scope.areas;

/** Name of the part, the class that it is of, and the kind of rule that has it. */
const parts = [
  ["cellValue", "CellValueConditionalFormat", "CellValue"],
  ["colorScale", "ColorScaleConditionalFormat", "ColorScale"],
  ["custom", "CustomConditionalFormat", "Custom"],
  ["dataBar", "DataBarConditionalFormat", "DataBar"],
  ["iconSet", "IconSetConditionalFormat", "IconSet"],
  ["preset", "PresetCriteriaConditionalFormat", "PresetCriteria"],
  ["textComparison", "TextConditionalFormat", "ContainsText"],
  ["topBottom", "TopBottomConditionalFormat", "TopBottom"],
] as const satisfies readonly (readonly [string, string, RuleKind])[];

const part =
  (className: string, kind: RuleKind): Navigation<ConditionalTarget> =>
  (target) => {
    target.ruleOf(kind);
    return target.book.wrap(className, target);
  };

const partOrNull =
  (className: string, kind: RuleKind): Navigation<ConditionalTarget> =>
  (target) =>
    target.rule.kind === kind ? target.book.wrap(className, target) : null;

/** Bars, scales and icons never stop what comes after them. */
const canStop = (target: ConditionalTarget): boolean => "format" in target.rule;

/** A negative priority counts from the back; beyond the ends means the end. */
function setPriority(target: ConditionalTarget, value: unknown): void {
  const { sheet, format } = target;
  const others = sheet.conditionalFormats.filter((each) => each !== format);
  const asked = asInteger(value);
  const wanted = asked < 0 ? others.length + 1 + asked : asked;
  const at = Math.min(Math.max(wanted, 0), others.length);
  sheet.conditionalFormats = [...others.slice(0, at), format, ...others.slice(at)];
  target.changed();
}

function onlyRange(target: ConditionalTarget): HostObject | null {
  const [area, ...others] = target.format.areas;
  return area && others.length === 0 ? rangeObject(new RangeTarget(target.owner, area)) : null;
}

export const conditionalFormat = defineClass<ConditionalTarget>({
  name: "ConditionalFormat",
  identity: ({ format }) => ({ Id: format.id }),
  scalars: {
    id: { get: ({ format }) => format.id },
    priority: {
      get: ({ sheet, format }) => sheet.conditionalFormats.indexOf(format),
      set: setPriority,
    },
    stopIfTrue: {
      get: (target) => (canStop(target) ? target.format.stopIfTrue : null),
      set: (target, value) => {
        if (!canStop(target)) throw invalidArgument();
        target.format.stopIfTrue = asBoolean(value);
        target.changed();
      },
    },
    type: { get: ({ rule }) => rule.kind },
  },
  navigation: Object.fromEntries(
    parts.flatMap(([name, className, kind]) => [
      [name, part(className, kind)],
      [`${name}OrNullObject`, partOrNull(className, kind)],
    ]),
  ),
  methods: {
    delete: (target) => {
      const { sheet, format } = target;
      checkAllowed(sheet, "allowFormatCells");
      sheet.conditionalFormats = sheet.conditionalFormats.filter((each) => each !== format);
      target.changed();
    },
    getRange: (target) => {
      const found = onlyRange(target);
      if (!found) throw new HostError("InvalidOperation", "The format has several ranges.");
      return found;
    },
    getRangeOrNullObject: onlyRange,
    getRanges: ({ owner, format }) => rangeAreasObject(new RangeAreasTarget(owner, format.areas)),
  },
});

const proxy = (scope: Scope, format: ConditionalFormat): HostObject =>
  scope.book.wrap("ConditionalFormat", new ConditionalTarget(scope.owner, format));

/** A new format comes before all others. */
function add(scope: Scope, args: Arguments): HostObject {
  const kind = asOneOf(textAt(args, 0), ruleKinds);
  const { sheet, book } = scope;
  checkAllowed(sheet, "allowFormatCells");
  const format: ConditionalFormat = {
    id: nextObjectId(book.workbook),
    areas: areasOf(scope),
    stopIfTrue: false,
    rule: newRule(kind),
  };
  sheet.conditionalFormats = [format, ...sheet.conditionalFormats];
  new ConditionalTarget(scope.owner, format).changed();
  return proxy(scope, format);
}

function find(scope: Scope, args: Arguments): HostObject | null {
  const id = textAt(args, 0);
  const found = formatsOf(scope.sheet, areasOf(scope)).find((format) => format.id === id);
  return found ? proxy(scope, found) : null;
}

export const conditionalFormatCollection = defineClass<Scope>({
  name: "ConditionalFormatCollection",
  items: (scope) => formatsOf(scope.sheet, areasOf(scope)).map((format) => proxy(scope, format)),
  methods: {
    add,
    clearAll: (scope) => {
      checkAllowed(scope.sheet, "allowFormatCells");
      clearFormats(scope.sheet, areasOf(scope));
      scope.book.isDirty = true;
    },
    getCount: (scope) => formatsOf(scope.sheet, areasOf(scope)).length,
    getItem: (scope, args) => {
      const found = find(scope, args);
      if (!found) throw new HostError("ItemNotFound");
      return found;
    },
    getItemAt: (scope, args) => {
      const format = formatsOf(scope.sheet, areasOf(scope))[integerAt(args, 0)];
      if (!format) throw new HostError("ItemNotFound");
      return proxy(scope, format);
    },
    getItemOrNullObject: find,
  },
});
