import { HostError, invalidArgument } from "../../protocol";
import { asBoolean, asOneOf, asText, optional, record } from "../arguments";
import { defineClass } from "../class-table";
import { checkUnprotected } from "../range/guard";
import { RangeAreasTarget, RangeTarget, rangeAreasObject } from "../targets";
import { baseOf, changeValidation, clearValidation, noValidation, piecesOf } from "./pieces";
import { asRule, ruleObject } from "./rule";
import { invalidCells, rectangles, sizeOf } from "./valid";
import type { Area, DataValidation, ValidationAlert, ValidationPrompt } from "../../model";
import type { HostObject } from "../../protocol";

type Target = RangeTarget | RangeAreasTarget;

const areasOf = (target: Target): readonly Area[] =>
  target instanceof RangeTarget ? [target.area] : target.areas;

/** The one validation of all the cells; null when they differ. */
function common(target: Target): Omit<DataValidation, "areas"> | null {
  const { pieces, free } = piecesOf(target.sheet, areasOf(target));
  const [only, ...others] = pieces;
  if (!only) return noValidation;
  return others.length === 0 && free.length === 0 ? only : null;
}

function typeOf(target: Target): string {
  const { pieces, free } = piecesOf(target.sheet, areasOf(target));
  const [only, ...others] = pieces;
  if (!only) return "None";
  if (free.length > 0) return "MixedCriteria";
  return others.length > 0 ? "Inconsistent" : (only.rule?.type ?? "None");
}

const alertObject = ({ show, style, title, message }: ValidationAlert) => ({
  message,
  showAlert: show,
  style,
  title,
});

const promptObject = ({ show, title, message }: ValidationPrompt) => ({
  message,
  showPrompt: show,
  title,
});

/** What Excel's own dialog takes. */
function limited(value: unknown, most: number): string {
  const text = optional(value, asText, "");
  if (text.length > most) throw invalidArgument(`At most ${String(most)} characters.`);
  return text;
}

function asAlert(value: unknown): ValidationAlert {
  const { message, showAlert, style, title } = record(value);
  return {
    show: optional(showAlert, asBoolean, true),
    style: optional(style, (given) => asOneOf(given, ["Stop", "Warning", "Information"]), "Stop"),
    title: limited(title, 32),
    message: limited(message, 255),
  };
}

function asPrompt(value: unknown): ValidationPrompt {
  const { message, showPrompt, title } = record(value);
  return {
    show: optional(showPrompt, asBoolean, true),
    title: limited(title, 32),
    message: limited(message, 255),
  };
}

function change(target: Target, to: Partial<DataValidation>): void {
  checkUnprotected(target.sheet);
  changeValidation(target.sheet, areasOf(target), (validation) => ({ ...validation, ...to }));
  target.book.isDirty = true;
}

function valid(target: Target): boolean | null {
  const areas = areasOf(target);
  const { length } = invalidCells(target.book, target.sheet, areas);
  if (length === 0) return true;
  return length === sizeOf(areas) ? false : null;
}

function invalid(target: Target): HostObject | null {
  const areas = rectangles(invalidCells(target.book, target.sheet, areasOf(target)));
  const owner = target.owner;
  return areas.length > 0 ? rangeAreasObject(new RangeAreasTarget(owner, areas)) : null;
}

export const dataValidation = defineClass<Target>({
  name: "DataValidation",
  scalars: {
    errorAlert: {
      get: (target) => {
        const one = common(target);
        return one && alertObject(one.alert);
      },
      set: (target, value) => {
        change(target, { alert: asAlert(value) });
      },
    },
    ignoreBlanks: {
      get: (target) => common(target)?.ignoreBlanks ?? null,
      set: (target, value) => {
        change(target, { ignoreBlanks: asBoolean(value) });
      },
    },
    prompt: {
      get: (target) => {
        const one = common(target);
        return one && promptObject(one.prompt);
      },
      set: (target, value) => {
        change(target, { prompt: asPrompt(value) });
      },
    },
    rule: {
      get: (target) => {
        const one = common(target);
        return one && ruleObject(one.rule);
      },
      set: (target, value) => {
        const { row, column } = baseOf(areasOf(target));
        const place = { sheet: target.sheet, row, column };
        change(target, { rule: asRule(value, { book: target.book, place }) });
      },
    },
    type: { get: typeOf },
    valid: { get: valid },
  },
  methods: {
    clear: (target) => {
      checkUnprotected(target.sheet);
      clearValidation(target.sheet, areasOf(target));
      target.book.isDirty = true;
    },
    getInvalidCells: (target) => {
      const found = invalid(target);
      if (!found) throw new HostError("ItemNotFound");
      return found;
    },
    getInvalidCellsOrNullObject: invalid,
  },
});
