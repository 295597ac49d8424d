/** Functions that came after the file format: files write them with `_xlfn.` before the name. */
const later =
  "ACOT ACOTH AGGREGATE ANCHORARRAY ARABIC ARRAYTOTEXT BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND BITLSHIFT BITOR BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT CHISQ.TEST CHOOSECOLS CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S CSC CSCH DAYS DECIMAL DROP ECMA.CEILING ENCODEURL ERF.PRECISE ERFC.PRECISE EXPAND EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT F.TEST FIELDVALUE FILTERXML FLOOR.MATH FLOOR.PRECISE FORECAST.ETS FORECAST.ETS.CONFINT FORECAST.ETS.SEASONALITY FORECAST.ETS.STAT FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV GAMMALN.PRECISE GAUSS GROUPBY HSTACK HYPGEOM.DIST IFNA IFS IMAGE IMCOSH IMCOT IMCSC IMCSCH IMSEC IMSECH IMSINH IMTAN ISFORMULA ISO.CEILING ISOMITTED ISOWEEKNUM LAMBDA LET LOGNORM.DIST LOGNORM.INV MAKEARRAY MAP MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT NEGBINOM.DIST NETWORKDAYS.INTL NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC PERCENTOF PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI PIVOTBY POISSON.DIST QUARTILE.EXC QUARTILE.INC QUERYSTRING RANDARRAY RANK.AVG RANK.EQ REDUCE REGEXEXTRACT REGEXREPLACE REGEXTEST RRI SCAN SEC SECH SEQUENCE SHEET SHEETS SINGLE SKEW.P SORTBY STDEV.P STDEV.S STOCKHISTORY SWITCH T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW TRIMRANGE UNICHAR UNICODE UNIQUE VALUETOTEXT VAR.P VAR.S VSTACK WEBSERVICE WEIBULL.DIST WORKDAY.INTL WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR Z.TEST";
/** Of the original format in spite of their dots or their look. */
const original = new Set(["NETWORKDAYS.INTL", "WORKDAY.INTL", "ISO.CEILING", "ECMA.CEILING"]);
const worksheetOnly = ["FILTER", "SORT"];

const prefixes = new Map<string, string>([
  ...later
    .split(" ")
    .filter((name) => !original.has(name))
    .map((name) => [name, "_xlfn."] as const),
  ...worksheetOnly.map((name) => [name, "_xlfn._xlws."] as const),
]);

const quotedOrFunction =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\p{L}\p{N}_.])([A-Za-z][A-Za-z0-9.]*)(?=\()/gu;
const quotedOrPrefix = /"(?:[^"]|"")*"|'(?:[^']|'')*'|_xl(?:fn|ws|pm|udf)\./g;

/** A formula as people read it, from the file's form: `_xlfn.IFNA(…)` is `IFNA(…)`. */
export const withoutFunctionPrefixes = (formula: string): string =>
  formula.includes("_xl")
    ? formula.replace(quotedOrPrefix, (whole) => (whole.startsWith("_xl") ? "" : whole))
    : formula;

/** The reverse: without the prefix Excel shows `#NAME?`. */
export function withFunctionPrefixes(formula: string): string {
  const named = formula.replace(quotedOrFunction, (whole: string, name?: string) =>
    name === undefined ? whole : (prefixes.get(name.toUpperCase()) ?? "") + name,
  );
  return withParameterPrefixes(named);
}

/** LET and LAMBDA name their variables, and a file marks every use of such a name. */
function withParameterPrefixes(formula: string): string {
  const names = new Set(variableNames(formula));
  if (names.size === 0) return formula;
  return formula.replace(
    /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|(?<![\p{L}\p{N}_.\\!$])[\p{L}_][\p{L}\p{N}_.]*(?![\p{L}\p{N}_.(!])/gu,
    (word) => (names.has(word.toLowerCase()) ? `_xlpm.${word}` : word),
  );
}

function variableNames(formula: string): readonly string[] {
  const names: string[] = [];
  for (const match of formula.matchAll(/_xlfn\.(LET|LAMBDA)\(/gi)) {
    const parts = argumentsFrom(formula, match.index + match[0].length);
    const isLet = match[1]?.toUpperCase() === "LET";
    parts.slice(0, -1).forEach((part, index) => {
      if (!isLet || index % 2 === 0) names.push(part.trim().toLowerCase());
    });
  }
  return names.filter((name) => /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name));
}

const depthOf: Readonly<Record<string, number>> = { "(": 1, "{": 1, ")": -1, "}": -1 };

/** The arguments of a call, from behind its opening parenthesis to the closing one. */
function argumentsFrom(formula: string, from: number): readonly string[] {
  const parts: string[] = [""];
  let depth = 0;
  for (const [piece] of formula.slice(from).matchAll(/"(?:[^"]|"")*"|'(?:[^']|'')*'|[^]/g)) {
    depth += depthOf[piece] ?? 0;
    if (depth < 0) return parts;
    if (piece === "," && depth === 0) parts.push("");
    else parts.push((parts.pop() ?? "") + piece);
  }
  return parts;
}
