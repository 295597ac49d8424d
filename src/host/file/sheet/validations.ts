import {
  areaOf,
  attributes,
  elementsNamed,
  escapeText,
  isOn,
  rangeOf,
  serialOf,
  textOf,
  ifSet,
} from "../../../ooxml";
import type { Element, XmlPart } from "../../../ooxml";
import type { ComparisonOperator, DataValidation, ValidationRule } from "../../model";
import { readFormula, writeFormula } from "../formula-text";

/** A rule with the place of its element, for leaving it as it is or taking it out. */
export interface PlacedValidation {
  readonly validation: DataValidation;
  readonly element: Element;
}

const comparisonTypes = {
  whole: "WholeNumber",
  decimal: "Decimal",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
} as const;
type Comparison = keyof typeof comparisonTypes;
const isComparison = (type: string | null): type is Comparison =>
  type !== null && type in comparisonTypes;

const operators: Readonly<Record<string, ComparisonOperator>> = {
  between: "Between",
  notBetween: "NotBetween",
  equal: "EqualTo",
  notEqual: "NotEqualTo",
  greaterThan: "GreaterThan",
  lessThan: "LessThan",
  greaterThanOrEqual: "GreaterThanOrEqualTo",
  lessThanOrEqual: "LessThanOrEqualTo",
};

const styles = { stop: "Stop", warning: "Warning", information: "Information" } as const;

/** Those of the sheet itself and those that newer versions keep beside them, for lists on other sheets. */
export function readValidations({ xml }: XmlPart): readonly PlacedValidation[] {
  if (!xml.includes("dataValidation")) return [];
  const own = elementsNamed(xml, "dataValidation").map((element) => {
    const source = xml.slice(element.at, element.end);
    return { validation: readOne(source, element.tag.attribute("sqref") ?? ""), element };
  });
  const newer = elementsNamed(xml, "x14:dataValidation").map((element) => {
    const source = xml.slice(element.at, element.end);
    return { validation: readOne(source, /<xm:sqref>([^<]*)</.exec(source)?.[1] ?? ""), element };
  });
  return [...own, ...newer];
}

function readOne(xml: string, ranges: string): DataValidation {
  const [root] = elementsNamed(xml, "dataValidation");
  const value = (name: string): string | null => root?.tag.attribute(name) ?? null;
  const formula = (name: string): string | null => {
    const [element] = elementsNamed(xml, name);
    return element ? textOf(xml, element) : null;
  };
  return {
    areas: ranges.split(" ").flatMap((range) => areaOf(range) ?? []),
    rule: readRule(value, formula),
    ignoreBlanks: isOn(value("allowBlank")),
    alert: {
      show: isOn(value("showErrorMessage")),
      style: styles[(value("errorStyle") ?? "stop") as keyof typeof styles],
      title: value("errorTitle") ?? "",
      message: value("error") ?? "",
    },
    prompt: {
      show: isOn(value("showInputMessage")),
      title: value("promptTitle") ?? "",
      message: value("prompt") ?? "",
    },
  };
}

type Read = (name: string) => string | null;

function readRule(value: Read, formula: Read): ValidationRule | null {
  const type = value("type");
  const first = formula("formula1") ?? "";
  if (type === "list")
    return { type: "List", source: readList(first), inCellDropDown: !isOn(value("showDropDown")) };
  if (type === "custom") return { type: "Custom", formula: readFormula(first, null) };
  if (!isComparison(type)) return null;
  const second = formula("formula2");
  return {
    type: comparisonTypes[type],
    operator: operators[value("operator") ?? "between"] ?? "Between",
    formula1: readBound(first),
    formula2: second === null ? null : readBound(second),
  };
}

const readBound = (text: string): string | number =>
  text !== "" && !Number.isNaN(Number(text)) ? Number(text) : readFormula(text, null);

const readList = (text: string): string =>
  /^"[^]*"$/.test(text) ? text.slice(1, -1).replaceAll('""', '"') : readFormula(text, null);

const fileType = (type: string): string | null =>
  Object.entries(comparisonTypes).find(([, ours]) => ours === type)?.[0] ?? null;
const fileOperator = (operator: ComparisonOperator): string | null =>
  operator === "Between"
    ? null
    : (Object.entries(operators).find(([, ours]) => ours === operator)?.[0] ?? null);

const formulaElement = (name: string, text: string): string =>
  `<${name}>${escapeText(text)}</${name}>`;

interface WrittenRule {
  readonly type: string | null;
  readonly operator: string | null;
  readonly formulas: string;
  readonly hidesList: boolean;
}

function writeRule(rule: ValidationRule | null, date1904: boolean): WrittenRule {
  if (!rule) return { type: null, operator: null, formulas: "", hidesList: false };
  if (rule.type === "List") {
    const formulas = formulaElement("formula1", writeList(rule.source));
    return { type: "list", operator: null, formulas, hidesList: !rule.inCellDropDown };
  }
  if (rule.type === "Custom") {
    const formulas = formulaElement("formula1", writeFormula(rule.formula, null));
    return { type: "custom", operator: null, formulas, hidesList: false };
  }
  const bounds = [rule.formula1, rule.formula2].map((bound) =>
    bound === null || bound === "" ? null : writeBound(bound, date1904),
  );
  const formulas = bounds.map((bound, index) =>
    bound === null ? "" : formulaElement(`formula${String(index + 1)}`, bound),
  );
  return {
    type: fileType(rule.type),
    operator: fileOperator(rule.operator),
    formulas: formulas.join(""),
    hidesList: false,
  };
}

function writeBound(bound: string | number, date1904: boolean): string {
  if (typeof bound === "number") return String(bound);
  const serial = serialOf(bound, date1904);
  return serial === null ? writeFormula(bound, null) : String(serial);
}

const writeList = (source: string): string =>
  source.startsWith("=") ? writeFormula(source, null) : `"${source.replaceAll('"', '""')}"`;

export function validationFragment(validation: DataValidation, date1904: boolean): string {
  const { areas, rule, ignoreBlanks, alert, prompt } = validation;
  const { type, operator, formulas, hidesList } = writeRule(rule, date1904);
  return `<dataValidation${attributes({
    type,
    errorStyle: alert.style === "Stop" ? null : alert.style.toLowerCase(),
    operator,
    allowBlank: ifSet(ignoreBlanks),
    showDropDown: ifSet(hidesList),
    showInputMessage: ifSet(prompt.show),
    showErrorMessage: ifSet(alert.show),
    errorTitle: ifSet(alert.title),
    error: ifSet(alert.message),
    promptTitle: ifSet(prompt.title),
    prompt: ifSet(prompt.message),
    sqref: areas.map(rangeOf).join(" "),
  })}>${formulas}</dataValidation>`;
}
