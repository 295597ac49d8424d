import {
  chartIds,
  chartsLeftOut,
  chartSpecs,
  type ChartId,
  type ChartSpec,
} from "../../src/charts";
import { answersOf, type Rows } from "../report/answers-of";
import { sampleAnswers, sampleFields, sampleRows } from "../report/sample-answers";

const specs = chartSpecs(sampleAnswers);

function chartIn(charts: readonly ChartSpec[], id: ChartId): ChartSpec {
  return charts.find((spec) => spec.id === id)!;
}

const valuesOf = (id: ChartId) => chartIn(specs, id).series.map(({ values }) => values);
const withRows = (rows: Rows) => chartSpecs(answersOf(sampleFields, rows));

/** Lightness of a colour, 0 to 255, as a grey print shows it. */
function greyOf(color: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) =>
    parseInt(color.slice(at, at + 2), 16),
  );
  return 0.299 * red + 0.587 * green + 0.114 * blue;
}

test("every chart is there, in the order of the form", () => {
  expect(specs.map(({ id }) => id)).toEqual(chartIds);
});

test("answers without figures have no charts", () => {
  expect(chartSpecs(answersOf({ "provider.reportYear": 2025 }, {}))).toEqual([]);
});

test("a chart of nothing but zeros is left out", () => {
  const charts = withRows({ internalControl: [{ violations: 0, violationsDelay: 0 }] });
  expect(charts.map(({ id }) => id)).not.toContain("violationsByKind");
});

describe.each(specs)("$id", (spec) => {
  test("has a value and a place for a cell for every category", () => {
    for (const { values, cells } of spec.series) {
      expect(values).toHaveLength(spec.categories.length);
      expect(cells).toHaveLength(spec.categories.length);
    }
  });

  test("is titled, named and told in both languages", () => {
    const texts = [
      spec.title,
      spec.alt,
      spec.valueAxis,
      ...spec.categories,
      ...spec.series.map(({ name }) => name),
    ];
    for (const { kk, ru } of texts) expect([kk, ru]).not.toContain("");
    expect(spec.title.kk).not.toBe(spec.title.ru);
  });

  test("tells its categories in the alternative text", () => {
    for (const category of spec.categories) {
      expect(spec.alt.kk).toContain(category.kk);
      expect(spec.alt.ru).toContain(category.ru);
    }
  });

  test("has series that differ in grey", () => {
    const [first, second] = spec.series;
    if (first && second)
      expect(Math.abs(greyOf(first.color) - greyOf(second.color))).toBeGreaterThan(80);
    expect(spec.series.length).toBeLessThanOrEqual(2);
  });
});

describe("figures", () => {
  test("services by form are the counts of item 1.2", () => {
    expect(valuesOf("servicesByForm")).toEqual([[2, 4, 4, 2]]);
  });

  test("channels show the year and the year before, and only channels that are used", () => {
    expect(valuesOf("providedByChannel")).toEqual([
      [2658, 4629, 5953],
      [3000, 4600, 4316],
    ]);
    expect(chartIn(specs, "providedByChannel").series.map(({ name }) => name.kk)).toEqual([
      "2025 жыл",
      "2024 жыл",
    ]);
  });

  test("the most demanded are as many as the setting says, in falling order", () => {
    expect(valuesOf("mostDemanded")).toEqual([
      [4210, 2874, 1933, 1520, 884, 640, 412, 377, 251, 96],
    ]);
  });

  test("improvements sum what is done and told on both sides", () => {
    expect(valuesOf("improvements")).toEqual([
      [22, 10, 13],
      [6, 2, 4],
    ]);
  });

  test("training shows plan and fact by form", () => {
    expect(valuesOf("training")).toEqual([
      [30, 20],
      [28, 22],
    ]);
  });

  test("complaints are counted by outcome, cause, month and year", () => {
    expect(valuesOf("complaintsByOutcome")).toEqual([[4, 4, 4, 4, 4, 4, 0]]);
    expect(valuesOf("complaintsByCause")).toEqual([[5, 5, 5, 0, 5, 0, 4, 0]]);
    expect(valuesOf("complaintsByMonth")).toEqual([[2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2]]);
    expect(valuesOf("complaintsByYear")).toEqual([[20, 24]]);
  });

  test("a complaint of another year is in no month", () => {
    const charts = withRows({ complaints: [{ date: "2024-12-30" }, { date: "2025-01-09" }] });
    expect(chartIn(charts, "complaintsByMonth").series[0]?.values.slice(0, 12)).toEqual([
      1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ]);
  });

  test("typed totals stand for outcomes where there is no register", () => {
    const charts = withRows({
      complaintsAnnex: [{ service: "1", received: 3, justified: 1, unjustified: 2 }],
    });
    expect(chartIn(charts, "complaintsByOutcome").series[0]?.values).toEqual([1, 0, 2, 0, 0, 0]);
  });

  test("indicators are percentages of their plans", () => {
    expect(valuesOf("indicators")).toEqual([[104.375, (81 / 85) * 100]]);
  });

  test("an indicator without a plan is not drawn", () => {
    const [row] = sampleRows.indicators!;
    const charts = withRows({ indicators: [{ ...row!, plan: 0 }, row!] });
    expect(chartIn(charts, "indicators").categories).toHaveLength(1);
  });
});

describe("the most demanded", () => {
  test("carry a line of cumulative shares, in percent", () => {
    const { share, kind } = chartIn(specs, "mostDemanded");
    expect(kind).toBe("column");
    expect(share?.values).toEqual([31.8, 53.5, 68.1, 79.6, 86.3, 91.1, 94.2, 97.1, 99, 99.7]);
  });

  test("alone have such a line", () => {
    const others = specs.filter(({ id }) => id !== "mostDemanded");
    expect(others.every(({ share }) => share === null)).toBe(true);
  });
});

describe("charts without figures", () => {
  test("are named in both languages", () => {
    expect(chartsLeftOut(answersOf(sampleFields, { ...sampleRows, training: [] }))).toEqual([
      {
        id: "training",
        title: {
          kk: "Қызметкерлерді оқыту: жоспар және нақты",
          ru: "Обучение работников: план и факт",
        },
      },
    ]);
  });
});

describe("cells", () => {
  test("of a register's values are known", () => {
    expect(chartIn(specs, "satisfaction").series[0]?.cells).toEqual([
      { sheet: "monitoring", address: "O5" },
      { sheet: "monitoring", address: "O6" },
    ]);
  });

  test("of what is counted over rows are not", () => {
    expect(chartIn(specs, "eventsByType").series[0]?.cells).toEqual([null, null, null, null]);
  });
});

describe("labels", () => {
  const named = (kk: string, ru?: string) =>
    chartIn(
      withRows({
        services: [
          { code: "00100001", name: { kk, ...(ru !== undefined && { ru }) }, provided: 1 },
        ],
      }),
      "mostDemanded",
    ).categories[0];

  test("are cut at a word where they are long", () => {
    expect(named(`${"сөз ".repeat(20)}соңы`, "имя")?.kk).toBe(`${"сөз ".repeat(11).trim()}…`);
  });

  test("fall back to the code in the language that has no name", () => {
    expect(named("Қызмет")).toEqual({ kk: "Қызмет", ru: "00100001" });
  });
});
