/** A behaviour that is not documented, what this host does, and how to see what Excel does. */
export interface Guess {
  readonly question: string;
  /** What this host answers, as JSON. */
  readonly ours: unknown;
  /** Runs on an empty worksheet; errors are answered as their code. */
  readonly probe: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<unknown>;
}

/** Everything here is a guess until a person with Excel has run the script that `probeScript` makes. */
export const guesses: readonly Guess[] = [
  {
    question: "Which code has an array of the wrong size?",
    ours: "InvalidArgument",
    probe: async (context, sheet) => {
      sheet.getRange("A1:A3").values = [[1], [2]];
      await context.sync();
      return null;
    },
  },
  {
    question: "Which code has deleting the last visible worksheet?",
    ours: "InvalidOperation",
    probe: async (context, sheet) => {
      const others = context.workbook.worksheets.load("items/id");
      sheet.load("id");
      await context.sync();
      for (const other of others.items) if (other.id !== sheet.id) other.visibility = "Hidden";
      sheet.delete();
      await context.sync();
      return null;
    },
  },
  {
    question: "Which code has activating a hidden worksheet?",
    ours: "InvalidOperation",
    probe: async (context) => {
      const hidden = context.workbook.worksheets.add();
      hidden.visibility = "Hidden";
      hidden.activate();
      await context.sync();
      return null;
    },
  },
  {
    question: "Which code has a second worksheet of the same name in other case?",
    ours: "ItemAlreadyExists",
    probe: async (context, sheet) => {
      sheet.name = "Probe sheet";
      context.workbook.worksheets.add("PROBE SHEET");
      await context.sync();
      return null;
    },
  },
  {
    question: "Which code has a defined name that looks like a cell?",
    ours: "InvalidArgument",
    probe: async (context) => {
      context.workbook.names.add("MyQ2", "=1");
      await context.sync();
      return null;
    },
  },
  {
    question: "Does setting a property of a null object pass in silence?",
    ours: "set",
    probe: async (context) => {
      context.workbook.worksheets.getItemOrNullObject("No such sheet").name = "Other";
      await context.sync();
      return "set";
    },
  },
  {
    question: "What are the formulas of cells that a formula spilled into?",
    ours: [["=SEQUENCE(2)"], [""]],
    probe: async (context, sheet) => {
      sheet.getRange("A1").formulas = [["=SEQUENCE(2)"]];
      const range = sheet.getRange("A1:A2").load("formulas");
      await context.sync();
      return range.formulas;
    },
  },
  {
    question: "Is a value written into merged cells beside the first one dropped?",
    ours: [[1, ""]],
    probe: async (context, sheet) => {
      const range = sheet.getRange("A1:B1");
      range.values = [[1, 2]];
      range.merge();
      sheet.getRange("B1").values = [[3]];
      range.load("values");
      await context.sync();
      return range.values;
    },
  },
  {
    question: "Which number format does the typed text 2026-01-31 bring along (en-US)?",
    ours: { values: [[46053]], formats: [["m/d/yyyy"]] },
    probe: async (context, sheet) => {
      const range = sheet.getRange("A1");
      range.values = [["2026-01-31"]];
      range.load("values,numberFormat");
      await context.sync();
      return { values: range.values as unknown, formats: range.numberFormat as unknown };
    },
  },
  {
    question: "Are texts in `values` read by the user's locale or by en-US? (decimal comma)",
    ours: [["1,5"]],
    probe: async (context, sheet) => {
      const range = sheet.getRange("A1");
      range.values = [["1,5"]];
      range.load("values");
      await context.sync();
      return range.values;
    },
  },
  {
    question:
      "Which code has a write to one cell of an array formula, or a text over 32,767 characters?",
    ours: "InvalidArgument",
    probe: async (context, sheet) => {
      sheet.getRange("A1").values = [["x".repeat(32_768)]];
      await context.sync();
      return null;
    },
  },
  {
    question: "Which code has the totals range of a table without totals?",
    ours: "ItemNotFound",
    probe: async (context, sheet) => {
      sheet.tables.add("A1:B2", true).getTotalRowRange().load("address");
      await context.sync();
      return null;
    },
  },
  {
    question: "Which code has deleting the row of a table's header?",
    ours: "InsertDeleteConflict",
    probe: async (context, sheet) => {
      sheet.tables.add("A1:B3", true);
      sheet.getRange("1:1").delete("Up");
      await context.sync();
      return null;
    },
  },
  {
    question: "What is the fill colour of a cell without fill, and of a mixed range?",
    ours: ["#FFFFFF", null],
    probe: async (context, sheet) => {
      sheet.getRange("A2").format.fill.color = "#FF0000";
      const one = sheet.getRange("A1").format.fill.load("color");
      const mixed = sheet.getRange("A1:A2").format.fill.load("color");
      await context.sync();
      return [one.color, mixed.color];
    },
  },
  {
    question: "Does loading a name that a range does not have pass in silence?",
    ours: "loaded",
    probe: async (context, sheet) => {
      sheet.getRange("A1").load("noSuchProperty");
      await context.sync();
      return "loaded";
    },
  },
  {
    question: "Which code has a wrong password of a worksheet?",
    ours: "InvalidArgument",
    probe: async (context, sheet) => {
      sheet.protection.protect({}, "right");
      await context.sync();
      sheet.protection.unprotect("wrong");
      await context.sync();
      return null;
    },
  },
  {
    question: "Are empty cells sorted last in both directions?",
    ours: [[3], [1], [""]],
    probe: async (context, sheet) => {
      const range = sheet.getRange("A1:A3");
      range.values = [[1], [""], [3]];
      range.sort.apply([{ key: 0, ascending: false }]);
      range.load("values");
      await context.sync();
      return range.values;
    },
  },
  {
    question: "What does replaceAll count: replacements or cells?",
    ours: 2,
    probe: async (context, sheet) => {
      sheet.getRange("A1").values = [["abab"]];
      const count = sheet.getRange("A1").replaceAll("ab", "x", {});
      await context.sync();
      return count.value;
    },
  },
  {
    question: "What becomes of sixteen digits, and of a date with T before its time?",
    ours: [[1234567890123450], ["2026-01-31T10:00:00"]],
    probe: async (context, sheet) => {
      const range = sheet.getRange("A1:A2");
      range.values = [["1234567890123456"], ["2026-01-31T10:00:00"]];
      range.load("values");
      await context.sync();
      return range.values;
    },
  },
];

/** A script for a person with Excel to paste into an add-in's console (or Script Lab) and send back what it prints. */
export function probeScript(): string {
  const probes = guesses.map(
    ({ question, ours, probe }) =>
      `  { question: ${JSON.stringify(question)}, ours: ${JSON.stringify(ours)}, probe: ${probe.toString()} },`,
  );
  return [
    "const guesses = [",
    ...probes,
    "];",
    "const answers = [];",
    "for (const { question, ours, probe } of guesses) {",
    "  const excel = await Excel.run(async (context) => {",
    "    const sheet = context.workbook.worksheets.add();",
    "    sheet.activate();",
    "    await context.sync();",
    "    return probe(context, sheet);",
    "  }).catch((error) => error.code ?? String(error));",
    "  answers.push({ question, ours, excel, same: JSON.stringify(ours) === JSON.stringify(excel) });",
    "}",
    "console.log(JSON.stringify(answers, null, 2));",
  ].join("\n");
}
