import { openStallBeforeEach } from "./fruit-stall";

openStallBeforeEach();

const crates = (context: Excel.RequestContext): Excel.Range =>
  context.workbook.worksheets.getItem("Stall").getRange("B2:B5");

test("cell value", async () => {
  await Excel.run(async (context) => {
    const format = crates(context).conditionalFormats.add(Excel.ConditionalFormatType.cellValue);
    format.cellValue.format.font.color = "red";
    format.cellValue.rule = { formula1: "=10", operator: "LessThan" };
    format.load("type,priority,stopIfTrue");
    format.cellValue.load("rule");
    await context.sync();
    expect([format.type, format.priority, format.stopIfTrue]).toEqual(["CellValue", 0, false]);
    expect(format.cellValue.rule).toMatchObject({ formula1: "=10", operator: "LessThan" });
  });
});

test("colour scale of three colours", async () => {
  await Excel.run(async (context) => {
    const format = crates(context).conditionalFormats.add("ColorScale");
    format.colorScale.criteria = {
      minimum: { type: "LowestValue", color: "blue" },
      midpoint: { formula: "50", type: "Percent", color: "yellow" },
      maximum: { type: "HighestValue", color: "red" },
    };
    format.colorScale.load("threeColorScale,criteria");
    await context.sync();
    expect(format.colorScale.threeColorScale).toBe(true);
    expect(format.colorScale.criteria.midpoint?.type).toBe("Percent");
  });
});

test("custom formula", async () => {
  await Excel.run(async (context) => {
    const format = crates(context).conditionalFormats.add("Custom");
    format.custom.rule.formula = "=B2>AVERAGE($B$2:$B$5)";
    format.custom.format.fill.color = "green";
    format.custom.rule.load("formula");
    await context.sync();
    expect(format.custom.rule.formula).toBe("=B2>AVERAGE($B$2:$B$5)");
  });
});

test("data bar", async () => {
  await Excel.run(async (context) => {
    const format = crates(context).conditionalFormats.add("DataBar");
    format.dataBar.barDirection = "LeftToRight";
    format.dataBar.positiveFormat.fillColor = "#63C384";
    format.dataBar.load("barDirection,showDataBarOnly");
    await context.sync();
    expect([format.dataBar.barDirection, format.dataBar.showDataBarOnly]).toEqual([
      "LeftToRight",
      false,
    ]);
  });
});

test("icon set with own limits", async () => {
  await Excel.run(async (context) => {
    const format = crates(context).conditionalFormats.add("IconSet");
    const { iconSet } = format;
    iconSet.style = "ThreeTriangles";
    iconSet.criteria = [
      {} as Excel.ConditionalIconCriterion,
      { type: "Number", operator: "GreaterThanOrEqual", formula: "=10" },
      { type: "Number", operator: "GreaterThanOrEqual", formula: "=30" },
    ];
    iconSet.load("style,criteria");
    await context.sync();
    expect(iconSet.style).toBe("ThreeTriangles");
    expect(iconSet.criteria[2]).toMatchObject({ type: "Number", formula: "=30" });
  });
});

test("preset, text and top", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Stall");
    const preset = crates(context).conditionalFormats.add("PresetCriteria");
    preset.preset.format.font.bold = true;
    preset.preset.rule = { criterion: "AboveAverage" };
    const text = sheet.getRange("A2:A5").conditionalFormats.add("ContainsText");
    text.textComparison.format.font.color = "#9C0006";
    text.textComparison.rule = { operator: "Contains", text: "s" };
    const top = crates(context).conditionalFormats.add("TopBottom");
    top.topBottom.format.fill.color = "#C6EFCE";
    top.topBottom.rule = { rank: 1, type: "TopItems" };
    const all = sheet.getRange("A2:B5").conditionalFormats.load("items/type");
    await context.sync();
    expect(all.items.map(({ type }) => type).sort()).toEqual([
      "ContainsText",
      "PresetCriteria",
      "TopBottom",
    ]);
  });
});

test("order, stopping, and clearing", async () => {
  await Excel.run(async (context) => {
    const { conditionalFormats } = crates(context);
    const first = conditionalFormats.add("Custom");
    first.custom.rule.formula = "=TRUE";
    const second = conditionalFormats.add("Custom");
    second.custom.rule.formula = "=FALSE";
    first.priority = 0;
    first.stopIfTrue = true;
    conditionalFormats.load("items/priority,items/stopIfTrue");
    await context.sync();
    expect(conditionalFormats.items.map(({ stopIfTrue }) => stopIfTrue)).toEqual([true, false]);
    conditionalFormats.getItemAt(0).delete();
    conditionalFormats.clearAll();
    const count = conditionalFormats.getCount();
    await context.sync();
    expect(count.value).toBe(0);
  });
});
