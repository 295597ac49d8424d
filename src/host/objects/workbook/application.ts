import { markWorkbook } from "../../model";
import { invalidArgument } from "../../protocol";
import { localeOf } from "../../text";
import { asBoolean, asInteger, asNumber, asOneOf } from "../arguments";
import { defineClass } from "../class-table";
import { calculate } from "./calculate";
import type { Book } from "../../book";
import type { Locale } from "../../text";

const modes = ["Automatic", "AutomaticExceptTables", "Manual"] as const;
const calculationTypes = ["Recalculate", "Full", "FullRebuild"] as const;
export const engineVersion = 191029;

const localeOfBook = ({ profile }: Book): Locale => localeOf(profile.locale);

export const application = defineClass<Book>({
  name: "Application",
  scalars: {
    calculationEngineVersion: { get: () => engineVersion },
    calculationMode: {
      get: ({ workbook }) => workbook.calculation.mode,
      set: (book, value) => {
        const mode = asOneOf(value, modes);
        book.refresh();
        book.workbook.calculation.mode = mode;
        markWorkbook(book.workbook, "calculation");
      },
    },
    calculationState: {
      get: ({ workbook: { pending } }) =>
        pending.everything || pending.areas.length > 0 ? "Pending" : "Done",
    },
    decimalSeparator: { get: (book) => localeOfBook(book).decimal },
    thousandsSeparator: { get: (book) => localeOfBook(book).group },
    useSystemSeparators: { get: () => true },
  },
  navigation: {
    cultureInfo: (book) => book.wrap("CultureInfo", book),
    iterativeCalculation: (book) => book.wrap("IterativeCalculation", book),
  },
  methods: {
    calculate: (book, args) => {
      calculate(book, asOneOf(args[0], calculationTypes) === "Recalculate" ? "dirty" : "full");
    },
    suspendApiCalculationUntilNextSync: (book) => {
      book.suspendCalculation();
    },
    /** Nothing is painted here, so there is nothing to hold back. */
    suspendScreenUpdatingUntilNextSync: () => null,
  },
});

export const iterativeCalculation = defineClass<Book>({
  name: "IterativeCalculation",
  scalars: {
    enabled: {
      get: ({ workbook }) => workbook.calculation.iterative.enabled,
      set: ({ workbook }, value) => {
        workbook.calculation.iterative.enabled = asBoolean(value);
        workbook.pending.everything = true;
        markWorkbook(workbook, "calculation");
      },
    },
    maxChange: {
      get: ({ workbook }) => workbook.calculation.iterative.maxChange,
      set: ({ workbook }, value) => {
        workbook.calculation.iterative.maxChange = asNumber(value);
        markWorkbook(workbook, "calculation");
      },
    },
    maxIteration: {
      get: ({ workbook }) => workbook.calculation.iterative.maxIteration,
      set: ({ workbook }, value) => {
        const rounds = asInteger(value);
        if (rounds < 1 || rounds > 32_767) throw invalidArgument();
        workbook.calculation.iterative.maxIteration = rounds;
        markWorkbook(workbook, "calculation");
      },
    },
  },
});

export const cultureInfo = defineClass<Book>({
  name: "CultureInfo",
  scalars: { name: { get: ({ profile }) => profile.locale } },
  navigation: {
    datetimeFormat: (book) => book.wrap("DatetimeFormatInfo", book),
    numberFormat: (book) => book.wrap("NumberFormatInfo", book),
  },
});

export const numberFormatInfo = defineClass<Book>({
  name: "NumberFormatInfo",
  scalars: {
    numberDecimalSeparator: { get: (book) => localeOfBook(book).decimal },
    numberGroupSeparator: { get: (book) => localeOfBook(book).group },
  },
});

export const datetimeFormatInfo = defineClass<Book>({
  name: "DatetimeFormatInfo",
  scalars: {
    dateSeparator: { get: (book) => localeOfBook(book).dateSeparator },
    longDatePattern: { get: (book) => pattern(localeOfBook(book).longDate) },
    longTimePattern: { get: (book) => pattern(localeOfBook(book).longTime) },
    shortDatePattern: { get: (book) => pattern(localeOfBook(book).shortDate) },
    timeSeparator: { get: () => ":" },
  },
});

/** Patterns of the system write months as "M", halves of the day as "tt". */
const pattern = (code: string): string =>
  code.includes(":")
    ? code.replace("AM/PM", "tt").replace(/^h(?=.*[^t]$)/, "H")
    : code.replaceAll("m", "M");
