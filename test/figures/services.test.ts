import {
  countFigures,
  growth,
  mostDemanded,
  providedOf,
  sumOfChannels,
  tally,
  totalOf,
} from "../../src/figures";
import type { RowValues } from "../../src/form";
import { answersOf, type Given } from "../checks/given";
import { sound } from "../checks/sound";

type Service = RowValues<"services">;
const services = (...rows: readonly Service[]) => answersOf({ rows: { services: rows } });
const lines = (given: Given) =>
  Object.fromEntries(countFigures(answersOf(given)).map((figure) => [figure.line, figure]));

describe("the lines of item 1.2", () => {
  const figures = lines(sound);

  test("are counted over the rows of the register", () => {
    expect(
      Object.fromEntries(Object.entries(figures).map(([id, { fromRows }]) => [id, fromRows])),
    ).toEqual({
      servicesTotal: 3,
      servicesStateCorporation: 1,
      servicesFree: 2,
      servicesPaid: 1,
      servicesMixed: 0,
      servicesPaper: 1,
      servicesElectronic: 1,
      servicesBoth: 1,
      servicesProactive: 0,
      byLaws: 2,
      providedTotal: 160,
      byProvider: 60,
      byStateCorporation: 40,
      byPortal: 60,
      bySubscriberDevice: null,
      byOtherSystems: null,
      byProactive: null,
    });
  });

  test("carry the year before and the source", () => {
    expect(figures["servicesTotal"]).toMatchObject({
      value: 3,
      previous: 3,
      source: "Мемлекеттік қызметтер есебі",
    });
    expect(figures["servicesMixed"]).toMatchObject({ previous: null, source: null });
  });

  test("are worth what their cell says, else what the rows give", () => {
    expect(lines({ ...sound, fields: { "counts.byLaws": 5 } })["byLaws"]).toMatchObject({
      value: 5,
      fromRows: 2,
    });
    expect(lines({ rows: sound.rows })["byLaws"]).toMatchObject({ value: 2, stated: null });
  });

  test("have no count without rows, nor over a column that no row has", () => {
    expect(lines({})["servicesTotal"]).toMatchObject({ value: null, fromRows: null });
    expect(
      lines({ rows: { services: [{ code: "00101001" }] } })["servicesFree"]?.fromRows,
    ).toBeNull();
  });

  test("count one by-law once, whatever its case and blanks", () => {
    const rows = { services: [{ byLawNumber: "19/НҚ" }, { byLawNumber: "19/нқ " }] };
    expect(lines({ rows })["byLaws"]?.fromRows).toBe(1);
  });
});

describe("what a row provided", () => {
  test("is its total, else the sum of its channels", () => {
    expect(providedOf({ provided: 7, byPortal: 3 })).toBe(7);
    expect(providedOf({ byProvider: 2, byPortal: 3 })).toBe(5);
    expect(providedOf({})).toBeNull();
  });

  test("by channels is nothing where no channel is filled, nought where one is nought", () => {
    expect(sumOfChannels({})).toBeNull();
    expect(sumOfChannels({ byProactive: 0 })).toBe(0);
  });
});

describe("the most demanded services", () => {
  const answers = services(
    { code: "3", provided: 10 },
    { code: "1", provided: 60 },
    { code: "2", byPortal: 10 },
    { code: "4", provided: 0 },
    { code: "5" },
    { code: "6", provided: 20 },
  );

  test("come in falling order, equal ones by code, never those that were not provided", () => {
    expect(
      mostDemanded(answers, 10).map(({ row, rank, provided }) => [rank, row.values.code, provided]),
    ).toEqual([
      [1, "1", 60],
      [2, "6", 20],
      [3, "2", 10],
      [4, "3", 10],
    ]);
  });

  test("are as many as asked, with shares of all that was provided", () => {
    expect(
      mostDemanded(answers, 2).map(({ share, cumulativeShare }) => [share, cumulativeShare]),
    ).toEqual([
      [60, 60],
      [20, 80],
    ]);
  });
});

describe("sums and tallies", () => {
  const { rows } = services(
    { provided: 3, fee: "free" },
    { provided: 4, fee: "paid" },
    { fee: "free" },
  ).registers.services;

  test("leave out rows without the value", () => {
    expect(totalOf(rows, "provided")).toBe(7);
    expect(totalOf(rows, "late")).toBeNull();
    expect([...tally(rows, "fee")]).toEqual([
      ["free", 2],
      ["paid", 1],
    ]);
  });

  test("grow in percent of the year before, unless there was none", () => {
    expect(growth(110, 100)).toBe(10);
    expect(growth(50, 100)).toBe(-50);
    expect(growth(5, 0)).toBeNull();
    expect(growth(null, 5)).toBeNull();
    expect(growth(5, null)).toBeNull();
  });
});
