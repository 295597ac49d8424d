/**
 * Which arguments of a function take ranges and arrays as they are; every other argument takes one value,
 * and an array there makes the function run once for each of its values.
 * "all", or positions from 0; "even" and "odd" positions; "1+" from there on.
 */
const patterns: readonly (readonly [pattern: string, functions: string])[] = [
  [
    "all",
    "AREAS AND AVEDEV AVERAGE AVERAGEA BYCOL BYROW COLUMN COLUMNS CONCAT CORREL COUNT COUNTA COUNTBLANK COVARIANCE.P COVARIANCE.S DAVERAGE DCOUNT DCOUNTA DEVSQ DGET DMAX DMIN DPRODUCT DROP DSTDEV DSUM DVAR EXPAND FILTER FREQUENCY GCD GEOMEAN GROWTH HARMEAN HSTACK INTERCEPT IRR ISFORMULA ISREF KURT LCM LINEST LOGEST MAKEARRAY MAP MAX MAXA MDETERM MEDIAN MIN MINA MINVERSE MMULT MODE MODE.MULT MODE.SNGL MULTINOMIAL OR PEARSON PRODUCT REDUCE ROW ROWS RSQ SCAN SHEET SKEW SKEW.P SLOPE SORT SORTBY STDEV STDEV.P STDEV.S STDEVA STDEVP STDEVPA STEYX SUBTOTAL SUM SUMPRODUCT SUMSQ SUMX2MY2 SUMX2PY2 SUMXMY2 TAKE TEXTJOIN TOCOL TOROW TRANSPOSE TREND TYPE UNIQUE VAR VAR.P VAR.S VARA VARP VARPA VSTACK XIRR XOR",
  ],
  ["0 2", "AVERAGEIF SUMIF"],
  ["0 odd", "AVERAGEIFS MAXIFS MINIFS SUMIFS"],
  ["1", "CELL FVSCHEDULE HLOOKUP MATCH RANK RANK.AVG RANK.EQ VLOOKUP XMATCH"],
  [
    "0",
    "CHOOSECOLS CHOOSEROWS COUNTIF INDEX LARGE MIRR OFFSET PERCENTILE PERCENTILE.EXC PERCENTILE.INC PERCENTRANK PERCENTRANK.EXC PERCENTRANK.INC QUARTILE QUARTILE.EXC QUARTILE.INC SMALL TRIMMEAN WRAPCOLS WRAPROWS Z.TEST",
  ],
  ["even", "COUNTIFS"],
  ["1 2", "FORECAST FORECAST.LINEAR LOOKUP XNPV"],
  ["2", "NETWORKDAYS WORKDAY"],
  ["3", "NETWORKDAYS.INTL SERIESSUM WORKDAY.INTL"],
  ["1+", "NPV"],
  ["0 1", "PROB"],
  ["1 2 3", "XLOOKUP"],
];

const rangeArguments = new Map(
  patterns.flatMap(([pattern, names]) => names.split(" ").map((name) => [name, pattern] as const)),
);

function matches(pattern: string, index: number): boolean {
  if (pattern === "all") return true;
  if (pattern === "even" || pattern === "odd") return (index % 2 === 0) === (pattern === "even");
  return pattern.endsWith("+") ? index >= Number.parseInt(pattern) : index === Number(pattern);
}

/** Whether an argument of a function takes a range or an array as it is. */
export const takesRange = (name: string, index: number): boolean =>
  rangeArguments
    .get(name)
    ?.split(" ")
    .some((pattern) => matches(pattern, index)) ?? false;
