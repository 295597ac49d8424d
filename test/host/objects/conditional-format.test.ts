import { excel, onSheet, read, refusal } from "../excel";

type Kind = ReturnType<Excel.ConditionalFormat["toJSON"]>["type"] & string;

/** Adds a format of a kind to B2:B9. */
const add = (sheet: Excel.Worksheet, type: `${Kind}`) =>
  sheet.getRange("B2:B9").conditionalFormats.add(type);

describe("rules that put a look on the cell", () => {
  test("a formula, in all its notations", async () => {
    const seen = await onSheet(
      async (context, sheet) => {
        const format = add(sheet, "Custom");
        format.custom.rule.formula = "=IF(B2>1.5,TRUE,FALSE)";
        format.custom.format.font.color = "red";
        format.custom.format.font.bold = true;
        format.custom.format.fill.color = "#FFEEDD";
        format.load("type,stopIfTrue,priority");
        format.custom.rule.load("formula,formulaLocal,formulaR1C1");
        format.custom.format.font.load("bold,italic,color,strikethrough,underline");
        format.custom.format.fill.load("color");
        await context.sync();
        return [
          [format.type, format.stopIfTrue, format.priority],
          format.custom.rule.toJSON(),
          format.custom.format.font.toJSON(),
          format.custom.format.fill.color,
        ];
      },
      { profile: { locale: "ru-RU" } },
    );
    expect(seen).toEqual([
      ["Custom", false, 0],
      {
        formula: "=IF(B2>1.5,TRUE,FALSE)",
        formulaLocal: "=ЕСЛИ(B2>1,5;ИСТИНА;ЛОЖЬ)",
        formulaR1C1: "=IF(RC>1.5,TRUE,FALSE)",
      },
      { bold: true, italic: null, color: "#FF0000", strikethrough: null, underline: "None" },
      "#FFEEDD",
    ]);
  });

  test("its formula may be set in R1C1 and in the local form", async () => {
    const seen = await onSheet(
      async (context, sheet) => {
        const { rule } = add(sheet, "Custom").custom;
        rule.formulaR1C1 = "=RC[-1]>R1C1";
        const first = await read(context, rule, "formula");
        rule.formulaLocal = "=СУММ(A1;1,5)>0";
        return [first, await read(context, rule, "formula")];
      },
      { profile: { locale: "ru-RU" } },
    );
    expect(seen).toEqual(["=A2>$A$1", "=SUM(A1,1.5)>0"]);
  });

  test("a comparison with the cell's value", async () => {
    const seen = await onSheet(async (context, sheet) => {
      const { cellValue } = add(sheet, "CellValue");
      cellValue.rule = { formula1: "=0", operator: "LessThan" };
      const one = await read(context, cellValue, "rule");
      cellValue.rule = { formula1: "=$A$1", formula2: "5", operator: "Between" };
      return [one, await read(context, cellValue, "rule")];
    });
    expect(seen).toEqual([
      { formula1: "=0", operator: "LessThan" },
      { formula1: "=$A$1", formula2: "=5", operator: "Between" },
    ]);
  });

  test("a text, the first or last ones, and what Excel has ready", async () => {
    const seen = await onSheet(async (context, sheet) => {
      const { textComparison } = add(sheet, "ContainsText");
      textComparison.rule = { operator: "BeginsWith", text: "Қыз" };
      const { topBottom } = add(sheet, "TopBottom");
      topBottom.rule = { rank: 3, type: "BottomItems" };
      const { preset } = add(sheet, "PresetCriteria");
      preset.rule = { criterion: "DuplicateValues" };
      for (const each of [textComparison, topBottom, preset]) each.load("rule");
      await context.sync();
      return [textComparison.rule, topBottom.rule, preset.rule];
    });
    expect(seen).toEqual([
      { operator: "BeginsWith", text: "Қыз" },
      { rank: 3, type: "BottomItems" },
      { criterion: "DuplicateValues" },
    ]);
  });

  test("borders by side, a number format, and everything taken back", async () => {
    const seen = await onSheet(async (context, sheet) => {
      const { format } = add(sheet, "Custom").custom;
      format.numberFormat = "0.00%";
      format.borders.getItem("EdgeBottom").color = "#112233";
      format.borders.top.style = "Dash";
      format.font.italic = true;
      format.font.clear();
      format.borders.load("items/sideIndex,items/style,items/color,count");
      format.font.load("italic");
      format.load("numberFormat");
      await context.sync();
      const first = format.numberFormat as unknown;
      format.numberFormat = null;
      format.load("numberFormat");
      await context.sync();
      return [
        format.borders.items.map((each) => [each.sideIndex, each.style, each.color]),
        [first, format.numberFormat, format.font.italic],
      ];
    });
    expect(seen).toEqual([
      [
        ["EdgeTop", "Dash", ""],
        ["EdgeBottom", "Continuous", "#112233"],
        ["EdgeLeft", "None", ""],
        ["EdgeRight", "None", ""],
      ],
      ["0.00%", null, null],
    ]);
  });
});

describe("scales, bars and icons", () => {
  test("a colour scale of two and of three points", async () => {
    const seen = await onSheet(async (context, sheet) => {
      const { colorScale } = add(sheet, "ColorScale");
      colorScale.criteria = {
        minimum: { type: "LowestValue", color: "blue" },
        midpoint: { type: "Percent", formula: "50", color: "yellow" },
        maximum: { type: "HighestValue", color: "red" },
      };
      colorScale.load("criteria,threeColorScale");
      await context.sync();
      const three = [colorScale.threeColorScale, colorScale.criteria];
      colorScale.criteria = {
        minimum: { type: "Number", formula: "=0", color: "#FFFFFF" },
        maximum: { type: "Number", formula: "=10", color: "#000000" },
      };
      colorScale.load("criteria,threeColorScale");
      await context.sync();
      return [three, [colorScale.threeColorScale, Object.keys(colorScale.criteria)]];
    });
    expect(seen).toEqual([
      [
        true,
        {
          minimum: { type: "LowestValue", formula: null, color: "#0000FF" },
          midpoint: { type: "Percent", formula: "=50", color: "#FFFF00" },
          maximum: { type: "HighestValue", formula: null, color: "#FF0000" },
        },
      ],
      [false, ["maximum", "minimum"]],
    ]);
  });

  test("data bars", async () => {
    const seen = await onSheet(async (context, sheet) => {
      const { dataBar } = add(sheet, "DataBar");
      dataBar.barDirection = "LeftToRight";
      dataBar.lowerBoundRule = { type: "Number", formula: "=0" };
      dataBar.positiveFormat.fillColor = "green";
      dataBar.negativeFormat.matchPositiveFillColor = true;
      dataBar.load(
        "axisColor,axisFormat,barDirection,lowerBoundRule,upperBoundRule,showDataBarOnly," +
          "positiveFormat/fillColor,positiveFormat/gradientFill,negativeFormat/matchPositiveFillColor",
      );
      await context.sync();
      return dataBar.toJSON();
    });
    expect(seen).toEqual({
      axisColor: "#000000",
      axisFormat: "Automatic",
      barDirection: "LeftToRight",
      lowerBoundRule: { type: "Number", formula: "=0" },
      upperBoundRule: { type: "Automatic" },
      showDataBarOnly: false,
      positiveFormat: { fillColor: "#008000", gradientFill: true },
      negativeFormat: { matchPositiveFillColor: true },
    });
  });

  test("icons, as many criteria as the set has", async () => {
    const seen = await onSheet(async (context, sheet) => {
      const { iconSet } = add(sheet, "IconSet");
      iconSet.style = "FourRating";
      const rule = (formula: string) =>
        ({ type: "Number", operator: "GreaterThanOrEqual", formula }) as const;
      const lowest = {} as Excel.ConditionalIconCriterion;
      iconSet.criteria = [lowest, rule("=700"), rule("1000"), rule("=$A$1")];
      iconSet.load("style,criteria,reverseIconOrder,showIconOnly");
      await context.sync();
      return [iconSet.style, iconSet.criteria.map(({ type, formula }) => [type, formula])];
    });
    expect(seen).toEqual([
      "FourRating",
      [
        ["Invalid", ""],
        ["Number", "=700"],
        ["Number", "=1000"],
        ["Number", "=$A$1"],
      ],
    ]);
  });

  test("know no 'stop if true'", async () => {
    const seen = await onSheet(async (context, sheet) =>
      read(context, add(sheet, "DataBar"), "stopIfTrue"),
    );
    expect(seen).toBeNull();
    expect(await refusal((_, sheet) => void (add(sheet, "IconSet").stopIfTrue = true))).toBe(
      "InvalidArgument",
    );
  });
});

describe("the formats of a range", () => {
  test("the newest comes first; priorities can be changed, negative ones from the back", async () => {
    const seen = await onSheet(async (context, sheet) => {
      const [one, , three] = [add(sheet, "Custom"), add(sheet, "DataBar"), add(sheet, "IconSet")];
      const kinds = async () => {
        const { conditionalFormats } = sheet.getRange("B3");
        conditionalFormats.load("items/type,items/priority");
        await context.sync();
        return conditionalFormats.items.map(({ type, priority }) => `${type} ${String(priority)}`);
      };
      const first = await kinds();
      one.priority = 0;
      const second = await kinds();
      one.priority = -1;
      three.priority = 99;
      return [first, second, await kinds()];
    });
    expect(seen).toEqual([
      ["IconSet 0", "DataBar 1", "Custom 2"],
      ["Custom 0", "IconSet 1", "DataBar 2"],
      ["DataBar 0", "Custom 1", "IconSet 2"],
    ]);
  });

  test("are those that touch it; clearing takes only its cells", async () => {
    const seen = await onSheet(async (context, sheet) => {
      const format = add(sheet, "Custom");
      format.custom.rule.formula = "=B2>A2";
      sheet.getRange("B2:B3").conditionalFormats.clearAll();
      const counts = ["B2", "B3:B4", "C1"].map((address) =>
        sheet.getRange(address).conditionalFormats.getCount(),
      );
      const left = sheet.getRange("B4").conditionalFormats.getItemAt(0);
      left.custom.rule.load("formula");
      const range = left.getRange();
      range.load("address");
      await context.sync();
      return [counts.map(({ value }) => value), left.custom.rule.formula, range.address];
    });
    expect(seen).toEqual([[0, 1, 0], "=B4>A4", "Sheet1!B4:B9"]);
  });

  test("one format over several ranges has no single one", async () => {
    const seen = await onSheet(async (context, sheet) => {
      const format = sheet.getRanges("A1:A3,C1:C3").conditionalFormats.add("Custom");
      const areas = format.getRanges();
      const range = format.getRangeOrNullObject();
      areas.load("address");
      await context.sync();
      return [areas.address, range.isNullObject];
    });
    expect(seen).toEqual(["Sheet1!A1:A3,Sheet1!C1:C3", true]);
  });

  test("can be had by id; a deleted one is gone", async () => {
    const seen = await onSheet(async (context, sheet) => {
      const format = add(sheet, "Custom");
      const id = await read(context, format, "id");
      const { conditionalFormats } = sheet.getRange("B2");
      const same = conditionalFormats.getItem(id);
      same.delete();
      const gone = conditionalFormats.getItemOrNullObject(id);
      await context.sync();
      return gone.isNullObject;
    });
    expect(seen).toBe(true);
  });

  test("parts of another kind are null objects or not found", async () => {
    const seen = await onSheet(async (context, sheet) => {
      const format = add(sheet, "Custom");
      const [own, other] = [format.customOrNullObject, format.dataBarOrNullObject];
      await context.sync();
      return [own.isNullObject, other.isNullObject];
    });
    expect(seen).toEqual([false, true]);
    const code = await refusal(async (context, sheet) => {
      await read(context, add(sheet, "Custom").dataBar, "axisColor");
    });
    expect(code).toBe("ItemNotFound");
  });
});

describe("wrong arguments are refused", () => {
  test.each<[string, (sheet: Excel.Worksheet) => void]>([
    ["an unknown kind", (sheet) => void add(sheet, "Rainbow" as "Custom")],
    ["an unbalanced formula", (sheet) => void (add(sheet, "Custom").custom.rule.formula = "=SUM(")],
    [
      "no second bound",
      (sheet) =>
        void (add(sheet, "CellValue").cellValue.rule = { formula1: "=1", operator: "Between" }),
    ],
    [
      "a rank of 0",
      (sheet) => void (add(sheet, "TopBottom").topBottom.rule = { rank: 0, type: "TopItems" }),
    ],
    [
      "a rank over 100 percent",
      (sheet) => void (add(sheet, "TopBottom").topBottom.rule = { rank: 101, type: "TopPercent" }),
    ],
    [
      "a point without its number",
      (sheet) => {
        add(sheet, "ColorScale").colorScale.criteria = {
          minimum: { type: "Number", color: "red" },
          maximum: { type: "HighestValue", color: "blue" },
        };
      },
    ],
    [
      "the highest value as the minimum",
      (sheet) => {
        add(sheet, "ColorScale").colorScale.criteria = {
          minimum: { type: "HighestValue", color: "red" },
          maximum: { type: "HighestValue", color: "blue" },
        };
      },
    ],
    ["too few icons", (sheet) => void (add(sheet, "IconSet").iconSet.criteria = [])],
    [
      "a preset that Excel has not",
      (sheet) => void (add(sheet, "PresetCriteria").preset.rule = { criterion: "Invalid" }),
    ],
  ])("%s", async (_, act) => {
    expect(await refusal((__, sheet) => act(sheet))).toBe("InvalidArgument");
  });

  test("on a protected sheet without leave to format", async () => {
    const code = await refusal((_, sheet) => {
      sheet.protection.protect();
      add(sheet, "Custom");
    });
    expect(code).toBe("AccessDenied");
  });
});

test("formats survive saving and opening", async () => {
  const first = await excel();
  await first.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const custom = add(sheet, "Custom").custom;
    custom.rule.formula = '=B2="жоқ"';
    custom.format.fill.color = "#FFEEDD";
    const { iconSet } = add(sheet, "IconSet");
    iconSet.style = "FiveQuarters";
    await context.sync();
  });
  const second = await excel({ file: await first.save() });
  const seen = await second.Excel.run(async (context) => {
    const { conditionalFormats } = context.workbook.worksheets.getFirst().getRange("B5");
    conditionalFormats.load("items/type");
    await context.sync();
    const [icons, custom] = conditionalFormats.items;
    icons!.iconSet.load("criteria,style");
    custom!.custom.rule.load("formula");
    custom!.custom.format.fill.load("color");
    await context.sync();
    return [
      icons!.iconSet.style,
      icons!.iconSet.criteria.map(({ formula }) => formula),
      custom!.custom.rule.formula,
      custom!.custom.format.fill.color,
    ];
  });
  expect(seen).toEqual(["FiveQuarters", ["", "=20", "=40", "=60", "=80"], '=B2="жоқ"', "#FFEEDD"]);
});
