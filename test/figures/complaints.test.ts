import { complaintsAnnex, complaintsByOutcome, complaintTerms, fateOf } from "../../src/figures";
import type { RowValues } from "../../src/form";
import { answersOf, type Given } from "../checks/given";

const services = [{ code: "00101001" }, { code: "00101002" }] as const;
const annexOf = (rows: Given["rows"]) =>
  complaintsAnnex(answersOf({ rows: { services, ...rows } }));

describe("the fate of a complaint", () => {
  test.each<[RowValues<"complaints">, string | null]>([
    [{ outcome: "satisfied" }, "justified"],
    [{ outcome: "partly" }, "partly"],
    [{ outcome: "refused" }, "unjustified"],
    [{ outcome: "explained" }, "unjustified"],
    [{ outcome: "explained", justified: "yes" }, "justified"],
    [{ justified: "partly" }, "partly"],
    [{ outcome: "redirected", justified: "yes" }, "redirected"],
    [{ outcome: "withdrawn", justified: "no" }, "withdrawn"],
    [{ outcome: "in-progress", justified: "no" }, "inProgress"],
    [{}, null],
  ])("%j is %s", (complaint, fate) => {
    expect(fateOf(complaint)).toBe(fate);
  });
});

describe("annex 1 from the register", () => {
  const annex = annexOf({
    complaints: [
      {
        service: "00101002",
        date: "2025-02-03",
        answeredOn: "2025-02-11",
        channel: "e-otinish",
        cause: "delay",
        outcome: "satisfied",
        measures: { kk: "Ескерту", ru: "Замечание" },
      },
      {
        service: "00101002",
        carriedOver: true,
        channel: "contact-centre",
        cause: "extra-documents",
        justified: "no",
        measures: { kk: "Ескерту", ru: "Замечание" },
      },
      { service: "00101009", outcome: "withdrawn" },
      { outcome: "in-progress" },
      { service: "00101001", outcome: "redirected", measures: { kk: "Жолданды" } },
    ],
    complaintsAnnex: [
      { service: "00101002", receivedPrevious: 4, received: 99 },
      { service: "00101003", receivedPrevious: 1 },
    ],
  });

  test("has a row per service in the order of the register, unknown ones and none last", () => {
    expect(annex.from).toBe("register");
    expect(annex.rows.map(({ service }) => service)).toEqual([
      "00101001",
      "00101002",
      "00101009",
      "00101003",
      null,
    ]);
  });

  test("counts each complaint once by fate, cause and channel", () => {
    expect(annex.rows[1]!.counts).toMatchObject({
      received: 1,
      carriedOver: 1,
      justified: 1,
      unjustified: 1,
      late: 1,
      causeDelay: 1,
      causeExtraDocuments: 1,
      channelEOtinish: 1,
      channelContactCentre: 1,
      channelPaper: 0,
    });
  });

  test("names each measure once", () => {
    expect(annex.rows[1]!.measures).toEqual([{ kk: "Ескерту", ru: "Замечание" }]);
    expect(annex.rows[0]!.measures).toEqual([{ kk: "Жолданды" }]);
  });

  test("adds up, with the typed counts of the year before", () => {
    expect(annex.total.counts).toMatchObject({
      received: 4,
      carriedOver: 1,
      justified: 1,
      unjustified: 1,
      redirected: 1,
      withdrawn: 1,
      inProgress: 1,
      late: 1,
    });
    expect(annex.rows.map(({ receivedPrevious }) => receivedPrevious)).toEqual([
      null,
      4,
      null,
      1,
      null,
    ]);
    expect(annex.total.receivedPrevious).toBe(5);
  });
});

describe("annex 1 without a register of complaints", () => {
  test("is what was typed", () => {
    const annex = annexOf({
      complaintsAnnex: [
        { service: "00101001", received: 3, justified: 1, unjustified: 2 },
        { service: "00101002", received: 2 },
      ],
    });
    expect(annex.from).toBe("typed");
    expect(annex.rows.map(({ counts }) => counts.received)).toEqual([3, 2]);
    expect(annex.total.counts).toMatchObject({ received: 5, justified: 1, unjustified: 2 });
    expect(annex.total.receivedPrevious).toBeNull();
  });

  test("is empty where nothing was typed", () => {
    expect(annexOf({})).toMatchObject({ from: "nothing", rows: [], total: { service: null } });
  });
});

describe("the term of a complaint", () => {
  const terms = complaintTerms(answersOf({ fields: { "provider.reportYear": 2025 } }));

  const provider = { allowed: 5, verified: false };
  const longer = { allowed: 15, verified: false };
  test.each<[string, RowValues<"complaints">, object]>([
    [
      "at the provider",
      { date: "2025-02-03", answeredOn: "2025-02-10" },
      { ...provider, taken: 5, late: false },
    ],
    [
      "a day late",
      { date: "2025-02-03", answeredOn: "2025-02-11" },
      { ...provider, taken: 6, late: true },
    ],
    [
      "at the authorised body",
      { date: "2025-02-03", answeredOn: "2025-02-24", considered: "authorised-body" },
      { ...longer, taken: 15, late: false },
    ],
    [
      "extended",
      { date: "2025-02-03", answeredOn: "2025-02-24", extendedOn: "2025-02-07" },
      { ...longer, taken: 15, late: false },
    ],
    [
      "extended and late",
      { date: "2025-02-03", answeredOn: "2025-02-25", extendedOn: "2025-02-07" },
      { ...longer, taken: 16, late: true },
    ],
    [
      "open at the year's end",
      { date: "2025-12-23", outcome: "in-progress" },
      { ...provider, taken: 6, late: true, until: "2025-12-31" },
    ],
  ])("%s", (_, complaint, term) => {
    expect(terms(complaint)).toMatchObject(term);
  });

  test("is none without a date, or without an end", () => {
    expect(terms({ answeredOn: "2025-02-10" })).toBeNull();
    expect(terms({ date: "2025-02-03", outcome: "redirected" })).toBeNull();
    expect(
      complaintTerms(answersOf({}))({ date: "2025-02-03", outcome: "in-progress" }),
    ).toBeNull();
  });
});

test("every outcome has its count, in the order of the list", () => {
  const rows = { complaints: [{ outcome: "refused" }, { outcome: "refused" }, {}] } as const;
  expect(
    complaintsByOutcome(answersOf({ rows })).map(({ outcome, count }) => [outcome, count]),
  ).toEqual([
    ["satisfied", 0],
    ["partly", 0],
    ["refused", 2],
    ["explained", 0],
    ["redirected", 0],
    ["withdrawn", 0],
    ["in-progress", 0],
  ]);
});
