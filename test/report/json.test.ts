import { registers } from "../../src/form";
import { toJson } from "../../src/report";
import { answersOf } from "./answers-of";
import { bareAnswers, sampleAnswers, sampleFields, sampleRows } from "./sample-answers";

const json = toJson(sampleAnswers);

test("the head names the body, the year and the version of the form", () => {
  const { body, year, formVersion } = json;
  expect({ body, year, formVersion }).toEqual({
    body: {
      kind: "district",
      name: {
        kk: "«Қиялтау ауданы әкімінің аппараты» мемлекеттік мекемесі",
        ru: "Государственное учреждение «Аппарат акима Выдуманного района»",
      },
    },
    year: 2025,
    formVersion: sampleAnswers.formVersion,
  });
});

test("fields stand under their ids, without settings and what is not published", () => {
  expect(json.fields).toMatchObject({ "provider.bin": "010140000004", "provider.staff": 37 });
  expect(Object.keys(json.fields).filter((id) => /settings|compiler/.test(id))).toEqual([]);
});

test("registers are the published ones and the annex", () => {
  expect(Object.keys(json.registers).sort()).toEqual(
    registers
      .filter(({ id, use }) => use === "published" && id !== "narratives" && id !== "photos")
      .map(({ id }) => id)
      .sort(),
  );
});

test("a row has its values as they are", () => {
  expect(json.registers.monitoring?.[1]).toMatchObject({
    kind: "survey",
    satisfaction: 85.1,
    start: "2025-10-01",
    conductor: { kk: "Аудан әкімінің аппараты", ru: "Аппарат акима района" },
  });
});

test("complaints are there as totals of services only", () => {
  expect(json.registers.complaints).toBeUndefined();
  expect(json.registers.complaintsAnnex?.[0]).toMatchObject({
    service: "00101001",
    received: 5,
    receivedPrevious: 6,
  });
});

test("nothing that is not published is anywhere", () => {
  expect(JSON.stringify(json)).not.toMatch(/жасырын|скрыт|kupiya|700 000 00 00/i);
});

test("narratives are texts, or the ready sentence in their place", () => {
  expect(Object.keys(json.narratives)).toEqual(["directions", "2.2", "3.3", "4.3"]);
  expect(json.narratives["2.2"]?.ru).toMatch(/полномочий не имеет/);
  expect(json.narratives["4.3"]).toEqual({
    kk: "Уәкілетті органның нұсқамасы мерзімінде орындалды.",
    ru: "Предписание уполномоченного органа исполнено в срок.",
  });
});

test("a body without complaints has an empty annex", () => {
  expect(toJson(bareAnswers).registers.complaintsAnnex).toEqual([]);
});

test("a body that types its totals has them in the annex", () => {
  const typed = toJson(
    answersOf(sampleFields, { complaintsAnnex: [{ service: "7", received: 2, justified: 1 }] }),
  );
  expect(typed.registers.complaintsAnnex).toMatchObject([
    { service: "7", received: 2, justified: 1, late: 0 },
  ]);
});

test("every published register of the sample has rows there", () => {
  expect(json.registers.services).toHaveLength(sampleRows.services!.length);
});
