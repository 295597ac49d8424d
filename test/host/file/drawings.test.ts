import { saveWorkbook, unsavable } from "../../../src/host/file";
import {
  markSheet,
  newChart,
  newChartPoint,
  newChartSeries,
  newChartTitle,
  newDataLabels,
  plainLook,
} from "../../../src/host/model";
import type { Chart, Picture, Sheet } from "../../../src/host/model";
import {
  firstSheet,
  fixture,
  newBook,
  opened,
  partsOf,
  partText,
  putRows,
  reopened,
} from "./book-files";
import { faultsOf } from "./package-faults";

const rows = [
  ["Қызмет", "Саны", "Қағаз түрінде"],
  ["Бірінші", 5, 2],
  ["Екінші", 7, 3],
  ["Үшінші", 9, 4],
];

function chartOf(chartType: string): Chart {
  const chart = newChart("c", "esep_chart_1", chartType);
  chart.placement = { left: 200, top: 30, width: 360, height: 216, anchor: "OneCell" };
  chart.title = newChartTitle("Қызметтер <2025>\nекінші жол");
  chart.altTextTitle = "Диаграмма";
  chart.altTextDescription = 'Бағандар: "саны"';
  const series = newChartSeries(chartType, 0);
  series.name = "=Парақ1!$B$1";
  series.values = "=Парақ1!$B$2:$B$4";
  series.categories = "=Парақ1!$A$2:$A$4";
  series.look.fill = "#1F77B4";
  chart.series.push(series);
  return chart;
}

function bookWith(chart: Chart) {
  const { workbook, sheet } = newBook();
  putRows(sheet, rows);
  sheet.charts.push(chart);
  return workbook;
}

const shown = ({
  name,
  chartType,
  title,
  altTextTitle,
  altTextDescription,
  placement,
  series,
}: Chart) => ({
  name,
  chartType,
  title: title.text,
  altTextTitle,
  altTextDescription,
  placement,
  series: series.map((each) => [each.name, each.values, each.categories, each.look.fill]),
});

describe("a chart", () => {
  const types = [
    "ColumnClustered",
    "ColumnStacked",
    "BarClustered",
    "BarStacked100",
    "Line",
    "LineMarkersStacked",
    "Pie",
    "Doughnut",
    "AreaStacked",
    "XYScatterSmooth",
    "Bubble",
    "RadarFilled",
  ];

  test.each(types)("of the type %s is kept", (type) => {
    const workbook = bookWith(chartOf(type));
    const bytes = saveWorkbook(workbook);
    expect(faultsOf(bytes)).toEqual([]);
    expect(firstSheet(opened(bytes)).charts.map(shown)).toEqual([shown(chartOf(type))]);
  });

  const text = partText(bookWith(chartOf("ColumnClustered")), "xl/charts/chart1.xml");

  test("carries a copy of the values that its cells hold", () => {
    expect(text).toContain(
      '<c:tx><c:strRef><c:f>Парақ1!$B$1</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>Саны</c:v></c:pt></c:strCache></c:strRef></c:tx>',
    );
    expect(text).toContain(
      '<c:cat><c:strRef><c:f>Парақ1!$A$2:$A$4</c:f><c:strCache><c:ptCount val="3"/><c:pt idx="0"><c:v>Бірінші</c:v></c:pt>',
    );
    expect(text).toContain(
      '<c:val><c:numRef><c:f>Парақ1!$B$2:$B$4</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="3"/><c:pt idx="0"><c:v>5</c:v></c:pt>',
    );
  });

  test("says its alternative text where readers of the sheet look for it", () => {
    const drawing = partText(bookWith(chartOf("ColumnClustered")), "xl/drawings/drawing1.xml");
    expect(drawing).toContain(
      '<xdr:cNvPr id="2" name="esep_chart_1" descr="Бағандар: &quot;саны&quot;" title="Диаграмма"/>',
    );
    expect(drawing).toContain('editAs="oneCell"');
  });

  test("leaves labels out of places where its kind has none", () => {
    const doughnut = chartOf("Doughnut");
    doughnut.series[0]!.hasDataLabels = true;
    doughnut.series[0]!.dataLabels.position = "OutsideEnd";
    const columns = chartOf("ColumnClustered");
    columns.series[0]!.hasDataLabels = true;
    columns.series[0]!.dataLabels.position = "OutsideEnd";
    expect(partText(bookWith(doughnut), "xl/charts/chart1.xml")).not.toContain("dLblPos");
    expect(partText(bookWith(columns), "xl/charts/chart1.xml")).toContain(
      '<c:dLblPos val="outEnd"/><c:showLegendKey val="0"/><c:showVal val="1"/>',
    );
  });

  test("of two kinds keeps both, the second on axes of its own", () => {
    const chart = chartOf("ColumnClustered");
    const second = newChartSeries("LineMarkers", 1);
    second.name = "Үлесі";
    second.values = "=Парақ1!$C$2:$C$4";
    second.axisGroup = "Secondary";
    chart.series.push(second);
    const bytes = saveWorkbook(bookWith(chart));
    expect(faultsOf(bytes)).toEqual([]);
    const [again] = firstSheet(opened(bytes)).charts;
    expect(
      again!.series.map(({ chartType, axisGroup, name }) => [chartType, axisGroup, name]),
    ).toEqual([
      ["ColumnClustered", "Primary", "=Парақ1!$B$1"],
      ["LineMarkers", "Secondary", "Үлесі"],
    ]);
    expect(again!.axes.map(({ type, group }) => `${group} ${type}`)).toEqual([
      "Primary Category",
      "Primary Value",
      "Secondary Category",
      "Secondary Value",
    ]);
  });

  test("keeps its axes, legend and looks", () => {
    const chart = chartOf("ColumnClustered");
    Object.assign(chart.axes[1]!, {
      minimum: 0,
      maximum: 10,
      majorUnit: 2,
      numberFormat: "0.0",
      linkNumberFormat: false,
      title: newChartTitle("Саны, дана"),
    });
    chart.axes[1]!.look.font = {
      bold: true,
      italic: null,
      color: "#333333",
      name: "Arial",
      size: 9,
      underline: "None",
    };
    chart.axes[0]!.reversePlotOrder = true;
    chart.axes[0]!.position = "Maximum";
    chart.legend.position = "Right";
    chart.series[0]!.gapWidth = 60;
    chart.series[0]!.hasDataLabels = true;
    chart.look = {
      fill: "#FFFFFF",
      line: { color: "#CCCCCC", style: "Dash", weight: 1.5 },
      font: null,
    };
    const [again] = firstSheet(reopened(bookWith(chart))).charts;
    expect(again!.axes[1]).toEqual({
      ...chart.axes[1]!,
      title: { ...newChartTitle("Саны, дана"), look: again!.axes[1]!.title.look },
    });
    expect(again!.axes[0]).toEqual(chart.axes[0]);
    expect([
      again!.legend.position,
      again!.series[0]!.gapWidth,
      again!.series[0]!.hasDataLabels,
      again!.look,
    ]).toEqual(["Right", 60, true, chart.look]);
  });
});

describe("a chart of a file", () => {
  const before = partsOf(fixture("xlsxwriter.xlsx"));

  function changed(change: (sheet: Sheet) => void) {
    const workbook = opened(fixture("xlsxwriter.xlsx"));
    const sheet = firstSheet(workbook);
    change(sheet);
    markSheet(sheet, "charts");
    const bytes = saveWorkbook(workbook);
    expect(faultsOf(bytes)).toEqual([]);
    return { after: partsOf(bytes), again: firstSheet(opened(bytes)) };
  }

  test("that is moved and named keeps its part as it stands", () => {
    const { after, again } = changed((sheet) => {
      const chart = sheet.charts[0]!;
      Object.assign(chart, {
        name: "Жаңа атау",
        changed: true,
        placement: { ...chart.placement, left: chart.placement.left + 48, width: 300 },
      });
    });
    expect(after.text("xl/charts/chart1.xml")).toBe(before.text("xl/charts/chart1.xml"));
    expect(again.charts.map(({ name }) => name)).toEqual(["Жаңа атау", "Chart 3"]);
    expect(again.charts[0]!.placement.width).toBeCloseTo(300, 1);
    expect(after.text("xl/drawings/drawing1.xml")).toContain("<xdr:sp ");
  });

  test("whose series change is written anew", () => {
    const { again } = changed((sheet) => {
      const chart = sheet.charts[0]!;
      chart.series[0]!.values = "=Деректер!$C$2:$C$9";
      chart.changed = true;
    });
    expect(again.charts[0]!.series[0]!.values).toBe("=Деректер!$C$2:$C$9");
  });

  test("that is removed goes with its part, and nothing else goes", () => {
    const { after, again } = changed((sheet) => {
      sheet.charts.splice(0, 1);
    });
    expect(again.charts.map(({ name }) => name)).toEqual(["Chart 3"]);
    expect(after.has("xl/charts/chart1.xml")).toBe(false);
    expect(after.text("xl/charts/chart2.xml")).toBe(before.text("xl/charts/chart2.xml"));
    expect(again.pictures.map(({ name }) => name)).toEqual(
      firstSheet(opened(fixture("xlsxwriter.xlsx"))).pictures.map(({ name }) => name),
    );
  });
});

describe("pictures", () => {
  const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]);
  const picture: Picture = {
    id: "p",
    name: "Сурет 1",
    altTextTitle: "Тақырып",
    altTextDescription: "Сипаттама",
    placement: { left: 60, top: 45, width: 90, height: 30, anchor: "TwoCell" },
    mediaType: "image/png",
    bytes: png,
    source: null,
    changed: true,
  };

  test("are kept, with their bytes and texts", () => {
    const { workbook, sheet } = newBook();
    sheet.pictures.push(picture);
    const bytes = saveWorkbook(workbook);
    expect(faultsOf(bytes)).toEqual([]);
    const [again] = firstSheet(opened(bytes)).pictures;
    expect({ ...again!, id: "p", source: null, changed: true, bytes: [...again!.bytes] }).toEqual({
      ...picture,
      bytes: [...png],
    });
  });

  test("all gone take the drawing with them", () => {
    const workbook = opened(fixture("openpyxl-1904.xlsx"));
    const sheet = firstSheet(workbook);
    expect([sheet.pictures.length, sheet.charts.length]).toEqual([1, 1]);
    sheet.pictures = [];
    sheet.charts = [];
    markSheet(sheet, "pictures", "charts");
    const bytes = saveWorkbook(workbook);
    expect(faultsOf(bytes)).toEqual([]);
    expect(
      partsOf(bytes).names.filter((name) => /drawings\/drawing|chart|media/.test(name)),
    ).toEqual([]);
    expect(firstSheet(opened(bytes)).notes).toHaveLength(1);
  });
});

describe("what a chart shows beside its data", () => {
  const made = (): Chart => {
    const chart = newChart("c", "c", "Line");
    const series = {
      ...newChartSeries("Line", 0),
      values: "=Парақ1!$B$2:$B$3",
      categories: "=Парақ1!$A$2:$A$3",
    };
    series.trendlines.push({
      type: "Polynomial",
      name: "бағыт",
      polynomialOrder: 3,
      movingAveragePeriod: 2,
      intercept: 1,
      forwardPeriod: 2,
      backwardPeriod: 0.5,
      showEquation: true,
      showRSquared: false,
      line: { color: "#FF0000", style: "Dash", weight: 2 },
    });
    series.yErrorBars = {
      visible: true,
      endStyleCap: false,
      include: "PlusValues",
      type: "Percent",
      line: null,
    };
    series.points.set(1, {
      ...newChartPoint(),
      hasDataLabel: true,
      dataLabels: { ...newDataLabels(), text: "ең көбі", autoText: false, position: "Top" },
    });
    series.points.set(0, { ...newChartPoint(), hasDataLabel: false });
    series.hasDataLabels = true;
    chart.series.push(series);
    chart.dataTable = {
      visible: true,
      showLegendKey: false,
      showHorizontalBorder: false,
      showVerticalBorder: true,
      showOutlineBorder: true,
      look: plainLook(),
    };
    chart.title = { ...newChartTitle("Есеп 2025"), left: 36, top: 10.8 };
    chart.title.look.font = { ...letters, size: 14 };
    chart.title.ranges = [{ start: 5, length: 4, font: { ...letters, size: 18, bold: true } }];
    chart.insideBox = { left: 36, top: 21.6, width: 180, height: 108 };
    chart.legend = { ...chart.legend, left: 288, top: 108, width: 54, height: 43.2 };
    return chart;
  };
  const letters = {
    bold: null,
    italic: null,
    color: "#112233",
    name: null,
    size: null,
    underline: "None" as const,
  };

  test("is kept: trend lines, error bars, labels of points, a table, letters and places", () => {
    const { workbook, sheet } = newBook();
    putRows(sheet, [
      ["", "Саны"],
      ["a", 1],
      ["b", 2],
    ]);
    const chart = made();
    sheet.charts.push(chart);
    expect(unsavable(workbook)).toEqual([]);
    const saved = saveWorkbook(workbook);
    expect(faultsOf(saved)).toEqual([]);
    const again = firstSheet(opened(saved)).charts[0]!;
    const [series] = again.series;
    expect(series?.trendlines).toEqual(chart.series[0]!.trendlines);
    expect(series?.yErrorBars).toEqual(chart.series[0]!.yErrorBars);
    expect(series?.points.get(1)?.dataLabels).toMatchObject({ text: "ең көбі", position: "Top" });
    expect(series?.points.get(0)?.hasDataLabel).toBe(false);
    expect(again.dataTable).toEqual(chart.dataTable);
    expect(again.title.ranges).toEqual(chart.title.ranges);
    expect(again.title.look.font).toEqual(chart.title.look.font);
    const near = (box: object) =>
      Object.values(box).map((points) => Math.round(Number(points) * 10) / 10);
    expect(near(again.insideBox)).toEqual([36, 21.6, 180, 108]);
    expect(near([again.title.left, again.title.top])).toEqual([36, 10.8]);
    const { left, top, width, height } = again.legend;
    expect(near([left, top, width, height])).toEqual([288, 108, 54, 43.2]);
  });

  test("stays in its part when the chart is made larger", () => {
    const { workbook, sheet } = newBook();
    sheet.charts.push(made());
    const first = opened(saveWorkbook(workbook));
    const before = partsOf(saveWorkbook(workbook)).text("xl/charts/chart1.xml");
    const chart = firstSheet(first).charts[0]!;
    chart.placement.width += 100;
    chart.changed = true;
    markSheet(firstSheet(first), "charts");
    expect(partsOf(saveWorkbook(first)).text("xl/charts/chart1.xml")).toBe(before);
  });
});
