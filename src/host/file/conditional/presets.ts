/** What a rule without a formula of its own carries: how it reads in the file, and the formula that older readers use. */
export interface Preset {
  readonly criterion: string;
  readonly type: string;
  readonly attributes?: Readonly<Record<string, string>>;
  /** Of the first cell of the range. */
  readonly formula?: (cell: string) => string;
}

const period = (
  criterion: string,
  timePeriod: string,
  formula: (cell: string) => string,
): Preset => ({
  criterion,
  type: "timePeriod",
  attributes: { timePeriod },
  formula,
});

const average = (criterion: string, attributes: Readonly<Record<string, string>> = {}): Preset => ({
  criterion,
  type: "aboveAverage",
  attributes,
});

const whole = (cell: string): string => `ROUNDDOWN(${cell},0)`;
const sameMonth = (cell: string, day: string): string =>
  `AND(MONTH(${cell})=MONTH(${day}),YEAR(${cell})=YEAR(${day}))`;

export const presets: readonly Preset[] = [
  { criterion: "Blanks", type: "containsBlanks", formula: (cell) => `LEN(TRIM(${cell}))=0` },
  { criterion: "NonBlanks", type: "notContainsBlanks", formula: (cell) => `LEN(TRIM(${cell}))>0` },
  { criterion: "Errors", type: "containsErrors", formula: (cell) => `ISERROR(${cell})` },
  { criterion: "NonErrors", type: "notContainsErrors", formula: (cell) => `NOT(ISERROR(${cell}))` },
  { criterion: "UniqueValues", type: "uniqueValues" },
  { criterion: "DuplicateValues", type: "duplicateValues" },
  average("AboveAverage"),
  average("BelowAverage", { aboveAverage: "0" }),
  average("EqualOrAboveAverage", { equalAverage: "1" }),
  average("EqualOrBelowAverage", { aboveAverage: "0", equalAverage: "1" }),
  average("OneStdDevAboveAverage", { stdDev: "1" }),
  average("OneStdDevBelowAverage", { aboveAverage: "0", stdDev: "1" }),
  average("TwoStdDevAboveAverage", { stdDev: "2" }),
  average("TwoStdDevBelowAverage", { aboveAverage: "0", stdDev: "2" }),
  average("ThreeStdDevAboveAverage", { stdDev: "3" }),
  average("ThreeStdDevBelowAverage", { aboveAverage: "0", stdDev: "3" }),
  period("Yesterday", "yesterday", (cell) => `FLOOR(${cell},1)=TODAY()-1`),
  period("Today", "today", (cell) => `FLOOR(${cell},1)=TODAY()`),
  period("Tomorrow", "tomorrow", (cell) => `FLOOR(${cell},1)=TODAY()+1`),
  period(
    "LastSevenDays",
    "last7Days",
    (cell) => `AND(TODAY()-FLOOR(${cell},1)<=6,FLOOR(${cell},1)<=TODAY())`,
  ),
  period(
    "LastWeek",
    "lastWeek",
    (cell) =>
      `AND(TODAY()-${whole(cell)}>=WEEKDAY(TODAY()),TODAY()-${whole(cell)}<WEEKDAY(TODAY())+7)`,
  ),
  period(
    "ThisWeek",
    "thisWeek",
    (cell) =>
      `AND(TODAY()-${whole(cell)}<=WEEKDAY(TODAY())-1,${whole(cell)}-TODAY()<=7-WEEKDAY(TODAY()))`,
  ),
  period(
    "NextWeek",
    "nextWeek",
    (cell) =>
      `AND(${whole(cell)}-TODAY()>7-WEEKDAY(TODAY()),${whole(cell)}-TODAY()<15-WEEKDAY(TODAY()))`,
  ),
  period("LastMonth", "lastMonth", (cell) => sameMonth(cell, "EDATE(TODAY(),-1)")),
  period("ThisMonth", "thisMonth", (cell) => sameMonth(cell, "TODAY()")),
  period("NextMonth", "nextMonth", (cell) => sameMonth(cell, "EDATE(TODAY(),1)")),
];

const told = ["timePeriod", "aboveAverage", "equalAverage", "stdDev"];

/** The preset of a rule in the file; undefined where it is none. */
export function presetOf(
  type: string,
  attribute: (name: string) => string | null,
): Preset | undefined {
  return presets.find((preset) => {
    if (preset.type !== type) return false;
    return told.every(
      (name) => plain(name, attribute(name)) === (preset.attributes?.[name] ?? null),
    );
  });
}

/** A value that says what would hold without it counts as absent. */
function plain(name: string, value: string | null): string | null {
  if (value === "true") return plain(name, "1");
  if (value === "false") return plain(name, "0");
  const usual = name === "aboveAverage" ? "1" : "0";
  return value === usual && name !== "timePeriod" ? null : value;
}
