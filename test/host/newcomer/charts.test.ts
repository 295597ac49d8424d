import { openStallBeforeEach } from "./fruit-stall";

openStallBeforeEach();

/** Columns of crates by fruit. */
function addChart(context: Excel.RequestContext): Excel.Chart {
  const sheet = context.workbook.worksheets.getItem("Stall");
  const chart = sheet.charts.add(
    Excel.ChartType.columnClustered,
    sheet.getRange("A1:B5"),
    Excel.ChartSeriesBy.auto,
  );
  chart.name = "Crates";
  return chart;
}

test("a chart with title, legend, labels, place and size", async () => {
  await Excel.run(async (context) => {
    const chart = addChart(context);
    chart.title.text = "Crates in store";
    chart.title.format.font.size = 18;
    chart.legend.position = "Right";
    chart.legend.format.fill.setSolidColor("white");
    chart.dataLabels.format.font.size = 15;
    chart.dataLabels.format.font.color = "black";
    chart.setPosition("F2", "L18");
    chart.load("name,chartType,width,height,title/text,legend/position,legend/visible");
    await context.sync();
    expect([chart.name, chart.chartType, chart.title.text]).toEqual([
      "Crates",
      "ColumnClustered",
      "Crates in store",
    ]);
    expect([chart.legend.position, chart.legend.visible]).toEqual(["Right", true]);
    expect(chart.width).toBeCloseTo(7 * 48, -1);
    expect(chart.height).toBeCloseTo(17 * 15, -1);
  });
});

test("charts of a sheet: count, get, delete", async () => {
  await Excel.run(async (context) => {
    addChart(context);
    const { charts } = context.workbook.worksheets.getItem("Stall");
    charts.load("items/name");
    await context.sync();
    expect(charts.items.map(({ name }) => name)).toEqual(["Crates"]);
    charts.getItem("Crates").delete();
    const count = charts.getCount();
    const gone = charts.getItemOrNullObject("Crates");
    await context.sync();
    expect([count.value, gone.isNullObject]).toEqual([0, true]);
  });
});

test("series: read, add with values and categories, colour, delete", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Stall");
    const chart = addChart(context);
    const added = chart.series.add("Price of a crate");
    added.setValues(sheet.getRange("C2:C5"));
    added.setXAxisValues(sheet.getRange("A2:A5"));
    added.format.fill.setSolidColor("#FF7F27");
    chart.series.load("items/name,items/chartType");
    await context.sync();
    expect(chart.series.items.map(({ name }) => name)).toEqual(["Crates", "Price of a crate"]);
    chart.series.getItemAt(0).delete();
    const count = chart.series.getCount();
    await context.sync();
    expect(count.value).toBe(1);
  });
});

test("axes: titles, bounds, units, gridlines, number format", async () => {
  await Excel.run(async (context) => {
    const { axes } = addChart(context);
    axes.valueAxis.title.text = "Crates";
    axes.categoryAxis.title.text = "Fruit";
    axes.valueAxis.minimum = 0;
    axes.valueAxis.maximum = 50;
    axes.valueAxis.majorUnit = 10;
    axes.valueAxis.displayUnit = "Hundreds";
    axes.valueAxis.majorGridlines.visible = false;
    axes.valueAxis.numberFormat = "0";
    axes.categoryAxis.format.font.color = "#333333";
    axes.valueAxis.load("minimum,maximum,majorUnit,displayUnit,numberFormat,title/text");
    axes.valueAxis.majorGridlines.load("visible");
    await context.sync();
    expect(axes.valueAxis.toJSON()).toMatchObject({
      minimum: 0,
      maximum: 50,
      majorUnit: 10,
      displayUnit: "Hundreds",
      numberFormat: "0",
      title: { text: "Crates" },
    });
    expect(axes.valueAxis.majorGridlines.visible).toBe(false);
  });
});

test("a pie with labels of share and category, and a point of its own colour", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Stall");
    const pie = sheet.charts.add("Pie", sheet.getRange("A1:B5"), "Columns");
    const series = pie.series.getItemAt(0);
    series.hasDataLabels = true;
    series.dataLabels.showPercentage = true;
    series.dataLabels.showCategoryName = true;
    series.dataLabels.showValue = false;
    series.points.getItemAt(1).format.fill.setSolidColor("green");
    const points = series.points.getCount();
    series.dataLabels.load("showPercentage,showValue");
    series.points.load("items/value");
    await context.sync();
    expect([points.value, series.dataLabels.showPercentage, series.dataLabels.showValue]).toEqual([
      4,
      true,
      false,
    ]);
    expect(series.points.items.map(({ value }): unknown => value)).toEqual([12, 40, 7, 5]);
  });
});

test("a trend line", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Stall");
    const line = sheet.charts.add("Line", sheet.getRange("A1:B5"), "Columns");
    const { trendlines } = line.series.getItemAt(0);
    trendlines.add("MovingAverage").movingAveragePeriod = 2;
    const first = trendlines.getItem(0).load("type,movingAveragePeriod");
    await context.sync();
    expect([first.type, first.movingAveragePeriod]).toEqual(["MovingAverage", 2]);
    first.type = "Linear";
    first.load("type");
    await context.sync();
    expect(first.type).toBe("Linear");
  });
});

test("another kind, other data, other place", async () => {
  await Excel.run(async (context) => {
    const chart = addChart(context);
    chart.chartType = "BarStacked";
    chart.setData(context.workbook.worksheets.getItem("Stall").getRange("A1:C5"), "Columns");
    chart.top = 120;
    chart.left = 300;
    chart.width = 400;
    chart.height = 250;
    chart.load("chartType,top,left,width,height");
    chart.series.load("count");
    await context.sync();
    expect([chart.chartType, chart.series.count]).toEqual(["BarStacked", 2]);
    expect([chart.top, chart.left, chart.width, chart.height]).toEqual([120, 300, 400, 250]);
  });
});

test("a picture of a chart", async () => {
  await Excel.run(async (context) => {
    const image = addChart(context).getImage(300, 200, "Fit");
    await context.sync();
    const bytes = Buffer.from(image.value, "base64");
    expect(bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
  });
});

test("a chart of series by rows", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Stall");
    const chart = sheet.charts.add("ColumnStacked", sheet.getRange("A1:C5"), "Rows");
    chart.series.load("items/name");
    await context.sync();
    expect(chart.series.items.map(({ name }) => name)).toEqual([
      "Apricots",
      "Melons",
      "Grapes",
      "Quinces",
    ]);
  });
});
