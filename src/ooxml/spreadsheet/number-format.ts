/** Quoted text, escaped characters, `_x` and `*x` padding, and [brackets] other than elapsed time. */
const literals = /"[^"]*"|\\.|[_*].|\[(?!(?:h+|m+|s+)\])[^\]]*\]/gi;

/** Excel takes 255 characters. */
const longestCode = 1024;

const bareSections = (code: string): readonly string[] =>
  code
    .slice(0, longestCode)
    .replace(literals, "")
    .toLowerCase()
    .replaceAll("general", "")
    .split(";");

/** True for a format that shows a number as a date or a time. */
export const isDateFormat = (code: string): boolean =>
  bareSections(code).some((section) => /[ymdhs]/.test(section));

export const isPercentFormat = (code: string): boolean =>
  bareSections(code).some((section) => section.includes("%"));

/** The formats that files name by number only, in their en-US form. */
export const builtInFormats: Readonly<Record<number, string>> = {
  0: "General",
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  5: '"$"#,##0_);("$"#,##0)',
  6: '"$"#,##0_);[Red]("$"#,##0)',
  7: '"$"#,##0.00_);("$"#,##0.00)',
  8: '"$"#,##0.00_);[Red]("$"#,##0.00)',
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  12: "# ?/?",
  13: "# ??/??",
  14: "m/d/yyyy",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "m/d/yyyy h:mm",
  27: "m/d/yyyy",
  28: "m/d/yyyy",
  29: "m/d/yyyy",
  30: "m/d/yyyy",
  31: "m/d/yyyy",
  32: "h:mm:ss",
  33: "h:mm:ss",
  34: "h:mm:ss",
  35: "h:mm:ss",
  36: "m/d/yyyy",
  37: "#,##0_);(#,##0)",
  38: "#,##0_);[Red](#,##0)",
  39: "#,##0.00_);(#,##0.00)",
  40: "#,##0.00_);[Red](#,##0.00)",
  41: '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)',
  42: '_("$"* #,##0_);_("$"* (#,##0);_("$"* "-"_);_(@_)',
  43: '_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)',
  44: '_("$"* #,##0.00_);_("$"* (#,##0.00);_("$"* "-"??_);_(@_)',
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mm:ss.0",
  48: "##0.0E+0",
  49: "@",
  50: "m/d/yyyy",
  57: "m/d/yyyy",
  58: "m/d/yyyy",
};
