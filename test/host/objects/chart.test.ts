import { inflateSync } from "node:zlib";
import { excel, onSheet, read, refusal } from "../excel";

const data = [
  ["", "Қағаз", "Электрондық"],
  ["Қаңтар", 120, 80],
  ["Ақпан", 90, 140],
  ["Наурыз", 30, 60],
];

/** A chart of the table above, on A1:C4. */
function chart(
  sheet: Excel.Worksheet,
  type: `${Excel.ChartType}` = "ColumnClustered",
): Excel.Chart {
  sheet.getRange("A1:C4").values = data;
  return sheet.charts.add(type as "Line", sheet.getRange("A1:C4"), "Columns");
}

describe("a chart is made of a range", () => {
  const made = (
    values: unknown[][],
    seriesBy: "Auto" | "Columns" | "Rows",
    type: `${Excel.ChartType}` = "Line",
  ) =>
    onSheet(async (context, sheet) => {
      const range = sheet.getRange("A1").getResizedRange(values.length - 1, values[0]!.length - 1);
      range.values = values;
      const { series } = sheet.charts.add(type as "Line", range, seriesBy);
      series.load("items/name");
      await context.sync();
      const found = series.items.map((each) => ({
        name: each.name,
        categories: each.getDimensionValues("Categories"),
        values: each.getDimensionValues("Values"),
      }));
      await context.sync();
      return found.map(({ name, categories, values: numbers }) => [
        name,
        categories.value,
        numbers.value,
      ]);
    });

  test("by columns, with names above and categories beside", async () => {
    expect(await made(data, "Columns")).toEqual([
      ["Қағаз", ["Қаңтар", "Ақпан", "Наурыз"], [120, 90, 30]],
      ["Электрондық", ["Қаңтар", "Ақпан", "Наурыз"], [80, 140, 60]],
    ]);
  });

  test("by rows", async () => {
    expect(await made(data, "Rows")).toEqual([
      ["Қаңтар", ["Қағаз", "Электрондық"], [120, 80]],
      ["Ақпан", ["Қағаз", "Электрондық"], [90, 140]],
      ["Наурыз", ["Қағаз", "Электрондық"], [30, 60]],
    ]);
  });

  test("by itself: as many categories as possible", async () => {
    const wide = data[0]!.map((_, column) => data.map((row) => row[column]!));
    expect((await made(data, "Auto")).map(([name]) => name)).toEqual(["Қағаз", "Электрондық"]);
    expect((await made(wide, "Auto")).map(([name]) => name)).toEqual(["Қағаз", "Электрондық"]);
  });

  test("numbers alone are series without names", async () => {
    expect(
      await made(
        [
          [1, 10],
          [2, 20],
        ],
        "Columns",
      ),
    ).toEqual([
      ["Series1", [1, 2], [1, 2]],
      ["Series2", [1, 2], [10, 20]],
    ]);
  });

  test("the first column of a scatter chart is its X", async () => {
    expect(
      await made(
        [
          [1, 10],
          [2, 20],
        ],
        "Columns",
        "XYScatter",
      ),
    ).toEqual([["Series1", [1, 2], [10, 20]]]);
  });

  test("years that are numbers stay a series, unless the corner is empty", async () => {
    expect(
      await made(
        [
          ["Year", "Count"],
          [2024, 5],
          [2025, 6],
        ],
        "Columns",
      ),
    ).toHaveLength(2);
    expect(
      await made(
        [
          ["", "Count"],
          [2024, 5],
          [2025, 6],
        ],
        "Columns",
      ),
    ).toEqual([["Count", ["2024", "2025"].map(Number), [5, 6]]]);
  });

  test("wrong kinds and ranges are refused", async () => {
    const add = (...args: unknown[]) =>
      refusal((_, sheet) => {
        (sheet.charts.add as (...given: unknown[]) => void)(
          ...args.map((each) => (each === "range" ? sheet.getRange("A1:B2") : each)),
        );
      });
    expect(await add("ColumnClustered", "range")).toBeNull();
    expect(await add("Towers", "range")).toBe("InvalidArgument");
    expect(await add("Invalid", "range")).toBe("InvalidArgument");
    expect(await add("Line", "A1:B2")).toBe("InvalidArgument");
    expect(await add("Line", "range", "Diagonals")).toBe("InvalidArgument");
  });
});

describe("the charts of a sheet", () => {
  test("have names of their own, and are found by them", async () => {
    const seen = await onSheet(async (context, sheet) => {
      const one = chart(sheet);
      chart(sheet, "Pie").name = "Үлес";
      sheet.charts.load("items/name,count");
      await context.sync();
      const names = sheet.charts.items.map(({ name }) => name);
      const found = sheet.charts.getItem("үлес").load("chartType");
      const none = sheet.charts.getItemOrNullObject("nothing");
      one.delete();
      const count = sheet.charts.getCount();
      await context.sync();
      return [names, found.chartType, none.isNullObject, count.value];
    });
    expect(seen).toEqual([["Chart 1", "Үлес"], "Pie", true, 1]);
  });

  test("a deleted chart is gone", async () => {
    const code = await refusal(async (context, sheet) => {
      const one = chart(sheet);
      await context.sync();
      one.delete();
      await read(context, one, "name");
    });
    expect(code).toBe("ItemNotFound");
  });

  test("are not touched on a protected sheet", async () => {
    const code = await refusal(async (context, sheet) => {
      const one = chart(sheet);
      sheet.protection.protect();
      await context.sync();
      one.title.text = "x";
    });
    expect(code).toBe("AccessDenied");
  });

  test("tell listeners of new and deleted ones", async () => {
    const { Excel } = await excel();
    const seen: string[] = [];
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.load("id");
      await context.sync();
      sheet.charts.onAdded.add(({ type }) => Promise.resolve(void seen.push(type)));
      sheet.charts.onDeleted.add(({ type }) => Promise.resolve(void seen.push(type)));
      await context.sync();
      chart(sheet).delete();
      await context.sync();
      await new Promise((resolve) => setTimeout(resolve, 20));
    });
    expect(seen).toEqual(["ChartAdded", "ChartDeleted"]);
  });
});

describe("place and size", () => {
  test("are points; cells place a chart too", async () => {
    const seen = await onSheet(async (context, sheet) => {
      const one = chart(sheet);
      one.left = 10;
      one.top = 20;
      one.width = 300;
      one.load("left,top,width,height");
      await context.sync();
      const set = [one.left, one.top, one.width];
      const cells = sheet.getRange("E2:H10").load("left,top,width,height");
      one.setPosition("E2", sheet.getRange("H10"));
      one.load("left,top,width,height");
      await context.sync();
      const over = [one.left, one.top, one.width, one.height];
      one.setPosition("A1");
      one.load("left,top,width,height");
      await context.sync();
      return [
        set,
        over.map(
          (points, index) => points - [cells.left, cells.top, cells.width, cells.height][index]!,
        ),
        [one.left, one.top, one.width - cells.width],
      ];
    });
    expect(seen).toEqual([
      [10, 20, 300],
      [0, 0, 0, 0],
      [0, 0, 0],
    ]);
  });

  test("negative ones and other sheets are refused", async () => {
    expect(await refusal((_, sheet) => void (chart(sheet).width = -1))).toBe("InvalidArgument");
    const code = await refusal((context, sheet) => {
      const other = context.workbook.worksheets.add("Other");
      chart(sheet).setPosition(other.getRange("A1"));
    });
    expect(code).toBe("InvalidArgument");
  });
});

describe("series", () => {
  test("are added and given their cells", async () => {
    const seen = await onSheet(async (context, sheet) => {
      const one = chart(sheet);
      const added = one.series.add("Барлығы");
      sheet.getRange("D2:D4").values = [[200], [230], [90]];
      added.setValues(sheet.getRange("D2:D4"));
      added.setXAxisValues(sheet.getRange("A2:A4"));
      const values = added.getDimensionValues("Values");
      const categories = added.getDimensionValues("Categories");
      added.points.load("count,items/value");
      one.series.load("count,items/name");
      await context.sync();
      one.series.getItemAt(0).delete();
      one.series.load("items/name,items/plotOrder");
      await context.sync();
      return [
        values.value,
        categories.value,
        added.points.items.map(({ value }): unknown => value),
        one.series.items.map(({ name, plotOrder }) => [name, plotOrder]),
      ];
    });
    expect(seen).toEqual([
      [200, 230, 90],
      ["Қаңтар", "Ақпан", "Наурыз"],
      [200, 230, 90],
      [
        ["Электрондық", 1],
        ["Барлығы", 2],
      ],
    ]);
  });

  test("take new data whole, and turn round", async () => {
    const seen = await onSheet(async (context, sheet) => {
      const one = chart(sheet);
      const names = async () => {
        one.series.load("items/name");
        await context.sync();
        return one.series.items.map(({ name }) => name);
      };
      one.plotBy = "Rows";
      const turned = await names();
      one.setData(sheet.getRange("A1:B3"), "Columns");
      return [turned, await names()];
    });
    expect(seen).toEqual([["Қаңтар", "Ақпан", "Наурыз"], ["Қағаз"]]);
  });

  test("follow inserted rows and renamed sheets", async () => {
    const seen = await onSheet(async (context, sheet) => {
      const one = chart(sheet);
      sheet.getRange("3:3").insert("Down");
      sheet.name = "Деректер 1";
      sheet.getRange("A3:C3").values = [["Жаңа", 1, 2]];
      const values = one.series.getItemAt(0).getDimensionValues("Values");
      await context.sync();
      return values.value;
    });
    expect(seen).toEqual([120, 1, 90, 30]);
  });

  test("have only the settings of their kind of chart", async () => {
    const set = (type: `${Excel.ChartType}`, change: (series: Excel.ChartSeries) => void) =>
      refusal((_, sheet) => {
        change(chart(sheet, type).series.getItemAt(0));
      });
    expect(await set("ColumnClustered", (series) => void (series.gapWidth = 50))).toBeNull();
    expect(await set("Line", (series) => void (series.gapWidth = 50))).toBe("InvalidArgument");
    expect(await set("ColumnClustered", (series) => void (series.gapWidth = 501))).toBe(
      "InvalidArgument",
    );
    expect(await set("Doughnut", (series) => void (series.doughnutHoleSize = 60))).toBeNull();
    expect(await set("Pie", (series) => void (series.doughnutHoleSize = 60))).toBe(
      "InvalidArgument",
    );
    expect(await set("LineMarkers", (series) => void (series.markerSize = 9))).toBeNull();
    expect(await set("Pie", (series) => void (series.markerStyle = "Circle"))).toBe(
      "InvalidArgument",
    );
  });

  test("and points have a look of their own", async () => {
    const seen = await onSheet(async (context, sheet) => {
      const series = chart(sheet, "LineMarkers").series.getItemAt(0);
      series.format.line.color = "red";
      series.format.line.weight = 3;
      series.format.fill.setSolidColor("#112233");
      const point = series.points.getItemAt(1);
      point.markerStyle = "Diamond";
      point.hasDataLabel = true;
      series.format.line.load("color,lineStyle,weight");
      series.points.load("items/markerStyle,items/hasDataLabel");
      await context.sync();
      return [
        series.format.line.toJSON(),
        series.points.items.map((each) => [each.markerStyle, each.hasDataLabel]),
      ];
    });
    expect(seen).toEqual([
      { color: "#FF0000", lineStyle: "Continuous", weight: 3 },
      [
        ["Automatic", false],
        ["Diamond", true],
        ["Automatic", false],
      ],
    ]);
  });
});

describe("axes", () => {
  test("have scales as Excel chooses them, until they are set", async () => {
    const seen = await onSheet(async (context, sheet) => {
      const { valueAxis, categoryAxis } = chart(sheet).axes;
      valueAxis.load("minimum,maximum,majorUnit,type,axisGroup");
      categoryAxis.load("minimum,type");
      await context.sync();
      const automatic = [valueAxis.minimum, valueAxis.maximum, valueAxis.majorUnit] as unknown[];
      valueAxis.minimum = 50;
      valueAxis.maximum = 150;
      valueAxis.majorUnit = 25;
      valueAxis.load("minimum,maximum,majorUnit");
      await context.sync();
      const set = [valueAxis.minimum, valueAxis.maximum, valueAxis.majorUnit] as unknown[];
      valueAxis.maximum = "";
      const again: unknown = await read(context, valueAxis, "maximum");
      return [
        automatic,
        set,
        again,
        valueAxis.type,
        categoryAxis.type,
        categoryAxis.minimum as unknown,
      ];
    });
    expect(seen).toEqual([[0, 160, 20], [50, 150, 25], 150, "Value", "Category", null]);
  });

  test("have titles, gridlines, ticks and number formats", async () => {
    const seen = await onSheet(async (context, sheet) => {
      const { valueAxis, categoryAxis } = chart(sheet).axes;
      valueAxis.title.text = "Саны";
      valueAxis.majorGridlines.visible = false;
      valueAxis.minorGridlines.format.line.color = "#00FF00";
      valueAxis.numberFormat = "0.0";
      valueAxis.majorTickMark = "Cross";
      categoryAxis.tickLabelPosition = "Low";
      categoryAxis.format.font.size = 8;
      valueAxis.load(
        "numberFormat,linkNumberFormat,majorTickMark,title/text,title/visible,majorGridlines/visible,minorGridlines/format/line/color",
      );
      categoryAxis.load("tickLabelPosition,format/font/size,title/visible");
      await context.sync();
      return [
        [valueAxis.title.text, valueAxis.title.visible, valueAxis.majorGridlines.visible],
        [valueAxis.numberFormat, valueAxis.linkNumberFormat, valueAxis.majorTickMark],
        [valueAxis.minorGridlines.format.line.color, categoryAxis.format.font.size],
        [categoryAxis.tickLabelPosition, categoryAxis.title.visible],
      ];
    });
    expect(seen).toEqual([
      ["Саны", true, false],
      ["0.0", false, "Cross"],
      ["#00FF00", 8],
      ["Low", false],
    ]);
  });

  test("a second one comes with the series that use it", async () => {
    const seen = await onSheet(async (context, sheet) => {
      const one = chart(sheet);
      one.series.getItemAt(1).axisGroup = "Secondary";
      const axis = one.axes.getItem("Value", "Secondary");
      return read(context, axis, "axisGroup");
    });
    expect(seen).toBe("Secondary");
    const missing = await refusal(async (context, sheet) => {
      await read(context, chart(sheet).axes.getItem("Value", "Secondary"), "type");
    });
    expect(missing).toBe("ItemNotFound");
  });

  test("round charts have none, categories have no scale", async () => {
    const round = await refusal(async (context, sheet) => {
      await read(context, chart(sheet, "Pie").axes.valueAxis, "type");
    });
    expect(round).toBe("ItemNotFound");
    expect(await refusal((_, sheet) => void (chart(sheet).axes.categoryAxis.minimum = 1))).toBe(
      "InvalidArgument",
    );
    expect(await refusal((_, sheet) => void (chart(sheet).axes.valueAxis.majorUnit = 0))).toBe(
      "InvalidArgument",
    );
  });
});

describe("titles, legend and labels", () => {
  test("a title says the only series' name until it is set", async () => {
    const seen = await onSheet(async (context, sheet) => {
      const several = chart(sheet);
      const one = sheet.charts.add("Pie", sheet.getRange("A1:B4"), "Columns");
      for (const each of [several, one]) each.title.load("text,visible");
      await context.sync();
      const automatic = [several.title.text, one.title.text];
      one.title.text = "Үлес";
      one.title.format.font.bold = true;
      several.title.visible = false;
      one.title.load("text");
      several.title.load("visible");
      one.title.format.font.load("bold,size");
      await context.sync();
      return [automatic, one.title.text, several.title.visible, one.title.format.font.toJSON()];
    });
    expect(seen).toEqual([["Chart Title", "Қағаз"], "Үлес", false, { bold: true, size: 14 }]);
  });

  test("a title may take what a cell says", async () => {
    const seen = await onSheet(async (context, sheet) => {
      const one = chart(sheet);
      one.title.setFormula("=Sheet1!$B$1");
      return read(context, one.title, "text");
    });
    expect(seen).toBe("Қағаз");
  });

  test("the legend has an entry for each series, or for each slice", async () => {
    const seen = await onSheet(async (context, sheet) => {
      const columns = chart(sheet);
      const pie = chart(sheet, "Pie");
      columns.legend.position = "Right";
      columns.legend.legendEntries.getItemAt(1).visible = false;
      columns.legend.load("position,visible,overlay");
      columns.legend.legendEntries.load("items/visible,items/index");
      const slices = pie.legend.legendEntries.getCount();
      await context.sync();
      return [
        columns.legend.position,
        columns.legend.legendEntries.items.map(({ visible }) => visible),
        slices.value,
      ];
    });
    expect(seen).toEqual(["Right", [true, false], 3]);
  });

  test("labels of the chart are those of its series", async () => {
    const seen = await onSheet(async (context, sheet) => {
      const one = chart(sheet);
      one.dataLabels.showValue = true;
      one.dataLabels.numberFormat = "0.0";
      const first = one.series.getItemAt(0);
      first.dataLabels.showSeriesName = true;
      first.dataLabels.position = "InsideEnd";
      one.series.load("items/hasDataLabels");
      one.dataLabels.load("showValue,showSeriesName,numberFormat");
      const label = first.points.getItemAt(1).dataLabel.load("text");
      await context.sync();
      return [
        one.series.items.map(({ hasDataLabels }) => hasDataLabels),
        [one.dataLabels.showValue, one.dataLabels.showSeriesName, one.dataLabels.numberFormat],
        label.text,
      ];
    });
    expect(seen).toEqual([[true, true], [true, null, "0.0"], "Қағаз, 90.0"]);
  });

  test("labels stand only where the kind of chart lets them", async () => {
    const set = (type: `${Excel.ChartType}`, position: "OutsideEnd" | "Top" | "BestFit") =>
      refusal((_, sheet) => void (chart(sheet, type).dataLabels.position = position));
    expect(await set("ColumnClustered", "OutsideEnd")).toBeNull();
    expect(await set("ColumnStacked", "OutsideEnd")).toBe("InvalidArgument");
    expect(await set("Line", "Top")).toBeNull();
    expect(await set("ColumnClustered", "Top")).toBe("InvalidArgument");
    expect(await set("Pie", "BestFit")).toBeNull();
  });
});

describe("trend lines, error bars, data tables", () => {
  test("a trend line with its settings", async () => {
    const seen = await onSheet(async (context, sheet) => {
      const { trendlines } = chart(sheet).series.getItemAt(0);
      const line = trendlines.add("Polynomial");
      line.polynomialOrder = 3;
      line.showEquation = true;
      line.format.line.color = "blue";
      trendlines.load("items/type,items/polynomialOrder,items/showEquation");
      await context.sync();
      const found = trendlines.items.map((each) => [
        each.type,
        each.polynomialOrder,
        each.showEquation,
      ]);
      trendlines.getItem(0).delete();
      const count = trendlines.getCount();
      await context.sync();
      return [found, count.value];
    });
    expect(seen).toEqual([[["Polynomial", 3, true]], 0]);
  });

  test("stacked and round charts have no trend lines; orders are 2 to 6", async () => {
    const add = (type: `${Excel.ChartType}`) =>
      refusal((_, sheet) => void chart(sheet, type).series.getItemAt(0).trendlines.add());
    expect(await add("Line")).toBeNull();
    expect(await add("ColumnStacked")).toBe("InvalidArgument");
    expect(await add("Pie")).toBe("InvalidArgument");
    const code = await refusal((_, sheet) => {
      chart(sheet).series.getItemAt(0).trendlines.add().polynomialOrder = 7;
    });
    expect(code).toBe("InvalidArgument");
  });

  test("error bars and a data table", async () => {
    const seen = await onSheet(async (context, sheet) => {
      const one = chart(sheet);
      const bars = one.series.getItemAt(0).yErrorBars;
      bars.visible = true;
      bars.type = "Percent";
      bars.load("visible,type,include,endStyleCap");
      const table = one.getDataTable();
      table.visible = true;
      table.load("visible,showLegendKey");
      const none = chart(sheet, "Pie").getDataTableOrNullObject();
      await context.sync();
      return [bars.toJSON(), table.visible, none.isNullObject];
    });
    expect(seen).toEqual([
      { visible: true, type: "Percent", include: "Both", endStyleCap: true },
      true,
      true,
    ]);
  });
});

describe("a picture of the chart", () => {
  interface Picture {
    readonly width: number;
    readonly height: number;
    readonly colors: Buffer;
    /** Colour of the pixel, "#rrggbb". */
    readonly at: (x: number, y: number) => string;
  }

  /** Undoes the row filters "none" and "up", the only ones in use. */
  function decode(base64: string): Picture {
    const bytes = Buffer.from(base64, "base64");
    expect(bytes.subarray(1, 4).toString()).toBe("PNG");
    const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
    const start = bytes.indexOf("IDAT");
    const length = bytes.readUInt32BE(start - 4);
    const rows = inflateSync(bytes.subarray(start + 4, start + 4 + length));
    const stride = width * 3;
    const colors = Buffer.alloc(stride * height);
    for (let row = 0; row < height; row++)
      for (let at = 0; at < stride; at++) {
        const above = row > 0 ? colors[(row - 1) * stride + at]! : 0;
        colors[row * stride + at] = (rows[row * (stride + 1) + 1 + at]! + above) & 255;
      }
    return {
      width,
      height,
      colors,
      at: (x, y) =>
        `#${colors.subarray((y * width + x) * 3, (y * width + x) * 3 + 3).toString("hex")}`,
    };
  }

  const picture = (type: `${Excel.ChartType}`, size: readonly (number | undefined)[] = []) =>
    onSheet(async (context, sheet) => {
      const one = chart(sheet, type);
      one.series.getItemAt(0).format.fill.setSolidColor("#112233");
      one.title.visible = false;
      one.legend.visible = false;
      const image = one.getImage(size[0], size[1]);
      await context.sync();
      return decode(image.value);
    });

  /** How much of the picture has this colour. */
  const share = ({ width, height, colors }: Picture, color: string): number => {
    const wanted = Number.parseInt(color.slice(1), 16);
    let count = 0;
    for (let at = 0; at < colors.length; at += 3) if (colors.readUIntBE(at, 3) === wanted) count++;
    return count / (width * height);
  };

  test("is as large as the chart on a screen, or fits the size that is asked for", async () => {
    const size = ({ width, height }: Picture) => [width, height];
    expect(size(await picture("ColumnClustered"))).toEqual([480, 288]);
    expect(size(await picture("ColumnClustered", [240]))).toEqual([240, 144]);
    expect(size(await picture("ColumnClustered", [1000, 144]))).toEqual([240, 144]);
  });

  test.each([
    ["ColumnClustered", 0.05],
    ["BarClustered", 0.05],
    ["ColumnStacked100", 0.1],
    ["AreaStacked", 0.2],
  ] as const)("%s shows its series in their colours", async (type, least) => {
    const drawn = await picture(type);
    expect(share(drawn, "#112233")).toBeGreaterThan(least);
    expect(share(drawn, "#ed7d31")).toBeGreaterThan(0.03);
  });

  test.each([
    "Line",
    "LineMarkers",
    "XYScatter",
    "XYScatterLines",
    "Radar",
    "Doughnut",
    "Pie",
  ] as const)("%s is drawn", async (type) => {
    const drawn = await picture(type);
    expect(share(drawn, "#ffffff")).toBeLessThan(0.99);
    expect(share(drawn, "#ffffff")).toBeGreaterThan(0.2);
  });

  test("a column is higher than another by as much as its value", async () => {
    const drawn = await onSheet(async (context, sheet) => {
      sheet.getRange("A1:B2").values = [
        ["a", 100],
        ["b", 50],
      ];
      const one = sheet.charts.add("ColumnClustered", sheet.getRange("A1:B2"), "Columns");
      one.title.visible = false;
      one.legend.visible = false;
      const image = one.getImage();
      await context.sync();
      return decode(image.value);
    });
    const heights = [0.3, 0.75].map((across) => {
      const x = Math.round(drawn.width * across);
      return Array.from({ length: drawn.height }, (_, y) => drawn.at(x, y)).filter(
        (color) => color === "#4472c4",
      ).length;
    });
    expect(heights[0]! / heights[1]!).toBeCloseTo(2, 1);
  });

  test("what is not drawn says so", async () => {
    expect(await refusal((_, sheet) => void chart(sheet, "Surface").getImage())).toBe(
      "NotImplemented",
    );
  });
});

test("charts survive saving and opening", async () => {
  const first = await excel();
  await first.Excel.run(async (context) => {
    const one = chart(context.workbook.worksheets.getFirst(), "BarStacked");
    one.name = "Қызметтер";
    one.title.text = "Көрсетілген қызметтер";
    one.legend.position = "Top";
    one.axes.valueAxis.maximum = 300;
    await context.sync();
  });
  const second = await excel({ file: await first.save() });
  const seen = await second.Excel.run(async (context) => {
    const one = context.workbook.worksheets.getFirst().charts.getItem("Қызметтер");
    one.load("chartType,title/text,legend/position");
    one.series.load("items/name");
    one.axes.valueAxis.load("maximum");
    const values = one.series.getItemAt(1).getDimensionValues("Values");
    await context.sync();
    return [
      [one.chartType, one.title.text, one.legend.position],
      one.series.items.map(({ name }) => name),
      values.value,
      one.axes.valueAxis.maximum as unknown,
    ];
  });
  expect(seen).toEqual([
    ["BarStacked", "Көрсетілген қызметтер", "Top"],
    ["Қағаз", "Электрондық"],
    [80, 140, 60],
    300,
  ]);
});
