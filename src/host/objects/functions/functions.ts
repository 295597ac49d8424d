import { CellError, qualifiedAddress } from "../../model";
import { invalidArgument, isHostObject } from "../../protocol";
import { defineClass } from "../class-table";
import { apiValue } from "../range/write-cell";
import { RangeTarget } from "../targets";
import { functionNames } from "./function-names";
import type { Book } from "../../book";
import type { CellValue } from "../../model";
import type { Arguments, HostObject } from "../../protocol";
import type { Method } from "../class-table";

class FunctionTarget {
  constructor(
    readonly book: Book,
    private readonly formula: string,
  ) {}

  get result(): CellValue {
    const { book, formula } = this;
    book.refresh();
    const sheet = book.sheet(book.workbook.activeSheetId);
    const value = book.calculator.evaluate(formula, { sheet, row: 0, column: 0 });
    return isTable(value) ? (value[0]?.[0] ?? null) : value;
  }
}

type Evaluated = CellValue | readonly (readonly CellValue[])[];

const isTable = (value: Evaluated): value is readonly (readonly CellValue[])[] =>
  Array.isArray(value);

export const functionResult = defineClass<FunctionTarget>({
  name: "FunctionResult",
  scalars: {
    error: {
      get: ({ result }) => (result instanceof CellError ? result.text : null),
    },
    value: { get: ({ result }) => (result instanceof CellError ? null : apiValue(result)) },
  },
});

/** An argument as a formula writes it. */
function written(value: unknown): string {
  if (isHostObject(value)) return writtenObject(value);
  if (typeof value === "number") return String(value);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return `"${value.replaceAll('"', '""')}"`;
  if (Array.isArray(value)) return writtenList(value);
  throw invalidArgument();
}

/** Ranges are read where they stand, results of other functions go in as values. */
function writtenObject({ target }: HostObject): string {
  if (target instanceof RangeTarget) return qualifiedAddress(target.sheet.name, target.area);
  if (!(target instanceof FunctionTarget)) throw invalidArgument();
  const { result } = target;
  return result instanceof CellError ? result.text : written(result ?? 0);
}

const writtenList = (values: readonly unknown[]): string => values.map(written).join(",");

const isGiven = (value: unknown): boolean => value !== null && value !== undefined;

/** Names that travel in other case than the API has them. */
const wireNames =
  "dAverage dCount dCountA dGet dMax dMin dProduct dStDev dStDevP dSum dVar dVarP eCMA_Ceiling eDate fVSchedule hLookup iSO_Ceiling mDuration mIrr mRound nPer pDuration tBillEq tBillPrice tBillYield uSDollar vLookup".split(
    " ",
  );

function call(name: string): Method<Book> {
  const formulaName = name.toUpperCase().replaceAll("_", ".");
  return (book, args: Arguments) => {
    const formula = `=${formulaName}(${args.filter(isGiven).map(written).join(",")})`;
    return book.wrap("FunctionResult", new FunctionTarget(book, formula));
  };
}

export const functions = defineClass<Book>({
  name: "Functions",
  methods: Object.fromEntries(
    [...functionNames, ...wireNames].map((name) => [name, call(name)] as const),
  ),
});
