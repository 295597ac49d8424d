import { catalogue, runChecks } from "../../src/checks";
import type { Remark } from "../../src/form";
import { uiLanguages } from "../../src/form";
import { translator } from "../../src/messages";
import { answersOf } from "./given";
import { sound } from "./sound";

const data = [
  "010101500003",
  "010101 500-401",
  "+7 (701) 000-00-01",
  "someone@mail.example",
  "удостоверение № 000000001",
  "Үлгіева Үлгі Үлгіқызы",
] as const;

const cell = { sheet: "Журнал", address: "C7" } as const;
const subject = { register: "complaints", part: "date", row: 6 } as const;

/** A datum in every place whose text a finding repeats. */
const given = (datum: string) => ({
  ...sound,
  rows: {
    ...sound.rows,
    services: [{ ...sound.rows.services[0], code: datum, name: { kk: datum } }],
    complaints: [
      { number: datum, service: datum },
      { number: datum, date: datum },
    ],
    narratives: [
      { item: "1.2", text: { kk: `____ ${datum}`, ru: `Всего оказано 999 услуг ${datum}` } },
    ],
  } as never,
  fields: { ...sound.fields, "counts.servicesTotal.source": datum, "provider.kato": datum },
  remarks: (
    ["unreadable", "not-a-count", "unknown-choice", "number-as-text", "date-as-text"] as const
  ).map((code) => ({ code, subject, cell, found: datum, value: datum }) as unknown as Remark),
  texts: [{ cell, text: datum, place: "elsewhere" as const }],
});

test.each(data)("no finding, in no language, repeats %s", (datum) => {
  const { findings } = runChecks(answersOf(given(datum)), { today: "2026-02-01" });
  expect(findings.length).toBeGreaterThan(10);
  const told = findings.flatMap((finding) => [
    JSON.stringify(finding),
    ...uiLanguages.map((language) => JSON.stringify(translator(language).finding(finding))),
  ]);
  expect(told.filter((each) => each.includes(datum))).toEqual([]);
});

test("a number that is an IIN is no value of a finding either", () => {
  const remark = {
    code: "number-as-text",
    subject,
    cell,
    found: "10101500003",
    value: 10_101_500_003,
  } as const;
  const { findings } = runChecks(answersOf({ remarks: [remark] }), { today: "2026-02-01" });
  expect(JSON.stringify(findings.find(({ code }) => code === "CNT-02"))).not.toContain(
    "10101500003",
  );
  expect(catalogue.length).toBeGreaterThan(75);
});
